import { Nudges } from "@/app/(trust)/triads/sessions/_live/nudges";
import { endRoundAction, extendRoundAction, goOnAction, nextRoundAction, pauseRoundAction, startRoundAction } from "@/app/(trust)/triads/sessions/round-actions";
import { OneButton } from "@/components/forms/one-button";
import { GuideList } from "@/components/live/guide-list";
import { RoundClock } from "@/components/live/round-clock";
import { EXTEND_MINUTES } from "@/lib/triads/clock";
import { roleGuide } from "@/lib/triads/roles";
import type { SessionPage, SessionRound } from "@/lib/triads/sessions/read-session";
import type { Viewer } from "@/lib/viewers/viewer";
import { rolesInWords } from "./people";
import { SaidIssue } from "./said";

type Props = { session: SessionPage; round: SessionRound; viewer: Viewer };

/** The round that goes on or comes next: who one is in it, and its clock. */
export function RoundNow({ session, round, viewer }: Props) {
  const guide = round.myRole && roleGuide[round.myRole];
  return (
    <section className="mt-8 rounded-lg border border-line bg-surface p-5 shadow-float first:mt-0 sm:p-8">
      <p className="text-sm text-muted">Round {round.number} of {session.rounds.length}{round.startedAt ? "" : ", not begun yet"}</p>
      <h2 className="mt-1">{guide ? guide.title : "You have come to see the next round"}</h2>
      <RoundClock round={round} at={viewer.at} />
      {round.myRole === "observer" && <Nudges round={round} at={viewer.at} />}
      <Taps session={session} round={round} />
      {guide && (
        <div className="mt-6 grid max-w-text gap-4 sm:grid-cols-2">
          <GuideList title="What you do" lines={guide.does} />
          <GuideList title="What you do not do" lines={guide.doesNot} />
        </div>
      )}
      <dl className="mt-6 flex flex-wrap gap-x-8 gap-y-2 border-t border-line pt-4 text-sm">
        {rolesInWords(session, round, viewer).map(({ label, name }) => (
          <div key={`${label} ${name}`}><dt className="text-muted">{label}</dt><dd className="font-[550]">{name}</dd></div>
        ))}
      </dl>
      {round.startedAt && round.myRole !== "coachee" && <SaidIssue session={session} round={round} viewer={viewer} />}
    </section>
  );
}

function Taps({ session, round }: Pick<Props, "session" | "round">) {
  const on = { sessionId: session.id, number: String(round.number) };
  if (!round.startedAt) return <div className="mt-4"><OneButton action={startRoundAction} fields={on}>{`Start round ${round.number}`}</OneButton></div>;
  const last = round.number === session.rounds.length;
  return (
    <div className="mt-4 flex flex-wrap gap-3">
      {last ? <OneButton action={endRoundAction} fields={on}>End the last round</OneButton> : <OneButton action={nextRoundAction} fields={on} kind="secondary">Next round</OneButton>}
      {round.pausedAt ? <OneButton action={goOnAction} fields={on} kind="secondary">Go on</OneButton> : <OneButton action={pauseRoundAction} fields={on} kind="secondary">Pause</OneButton>}
      <OneButton action={extendRoundAction} fields={{ ...on, seen: String(round.extendedMinutes) }} kind="secondary">{`${EXTEND_MINUTES} more minutes`}</OneButton>
      {!last && <OneButton action={endRoundAction} fields={on} kind="quiet">End this round, then a break</OneButton>}
    </div>
  );
}
