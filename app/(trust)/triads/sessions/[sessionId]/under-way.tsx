import { comeAction, endAction } from "@/app/(trust)/triads/sessions/actions";
import { OneButton } from "@/components/forms/one-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { mayStillCome } from "@/lib/live/state-of";
import { roleGuide } from "@/lib/triads/roles";
import type { SessionPage } from "@/lib/triads/sessions/read-session";
import type { Viewer } from "@/lib/viewers/viewer";
import { LastTimeAsked } from "./last-time";
import { RoundNow } from "./round-now";

type Props = { session: SessionPage; viewer: Viewer };

/** While it goes on: the round that is, for each in their own role. */
export function UnderWay({ session, viewer }: Props) {
  const { id, came, current, rounds } = session;
  if (!came && !mayStillCome(session, viewer)) return <p className="max-w-text">They met without you, and nobody has ended this session yet. It ends by itself when the triad begins its next one.</p>;
  if (!came)
    return (
      <Section title="They have begun" lede="When you are there, say so. What was said before you came you read as well.">
        <OneButton action={comeAction} fields={{ sessionId: id }}>I am here</OneButton>
      </Section>
    );
  const role = current?.startedAt && current.myRole ? `Round ${current.number}. ${roleGuide[current.myRole].title}.` : "";
  return (
    <>
      <output className="sr-only">{role}</output>
      {rounds.length < 3 && <Notice>With two of you there are two rounds and nobody observes. Should somebody come before you start the first, the roles are given anew.</Notice>}
      {current && <RoundNow session={session} round={current} viewer={viewer} />}
      {!current && (
        <Section title="All rounds are done" lede="Take a moment together. When you end the session, what an observer has for a coachee is theirs to read, and what was said stays until the evening to be finished.">
          <OneButton action={endAction} fields={{ sessionId: id }}>End the session</OneButton>
        </Section>
      )}
    </>
  );
}

/** What stands below the words of the round that goes on. */
export function LastTimeAgain({ session, viewer }: Props) {
  return session.came && session.rounds.some(({ startedAt }) => startedAt) ? <LastTimeAsked session={session} viewer={viewer} scope="again" folded /> : null;
}

/** The way out of a session before its last round, at the foot of the page. */
export function EndHere({ session: { id, came, current, rounds } }: Pick<Props, "session">) {
  if (!came || !current || !rounds.some(({ startedAt }) => startedAt)) return null;
  return <div className="mt-12"><OneButton action={endAction} fields={{ sessionId: id }} kind="quiet">End the session here</OneButton></div>;
}
