import { keepFeedbackAction, letFeedbackGoAction, noteAction } from "@/app/(trust)/triads/sessions/word-actions";
import { OneButton } from "@/components/forms/one-button";
import { SaidWords } from "@/components/live/said-words";
import { Details } from "@/components/ui/details";
import { stillWrites } from "@/lib/live/state-of";
import { nameIn } from "@/lib/live/who-came";
import { withItsYear } from "@/lib/school-year/day";
import type { SessionPage, SessionRound } from "@/lib/triads/sessions/read-session";
import type { Feedback } from "@/lib/triads/words/read-words";
import type { Viewer } from "@/lib/viewers/viewer";
import { capital } from "@/lib/words";
import { CoacheeWords } from "./coachee-words";
import { ObserverWords } from "./observer-words";

type Props = { session: SessionPage; round: SessionRound; viewer: Viewer };

/** What the coachee of a round brought and will do, to read. */
export function SaidIssue({ session, round, viewer }: Props) {
  const { issue, commitment } = round;
  if (!issue && !commitment) return null;
  const name = capital(nameIn(session, round.coacheeId, viewer));
  return (
    <div className="mt-4 flex flex-col gap-4">
      {issue && <SaidWords title={`${name}: the issue`} text={issue.issue} />}
      {issue && <SaidWords title="Ways that came up" text={issue.options} />}
      {commitment && <SaidWords title={`${name}: the commitment, by ${withItsYear(commitment.dueOn)}`} text={commitment.text} />}
    </div>
  );
}

/** The rounds that are over, for those who came. They stand in one place while the session goes on and after it, so that what somebody types there stays. */
export function SaidSoFar({ session, viewer }: Omit<Props, "round">) {
  const { state, came, current, rounds } = session;
  const ended = state === "ended";
  if (!came) return null;
  const over = ended ? rounds : rounds.filter(({ endedAt }) => endedAt);
  return over.map((round) => <Said key={round.number} session={session} round={round} viewer={viewer} open={!current} writes={stillWrites(session, viewer)} />);
}

/** One round with all that the viewer may read of it, and, while the day lasts, what they can still write. */
function Said({ session, round, viewer, open, writes }: Props & { open: boolean; writes: boolean }) {
  const { myRole } = round;
  const rewrites = writes && (myRole === "coachee" || myRole === "observer");
  const mine = round.feedback.filter(({ observerId }) => observerId !== viewer.personId);
  return (
    <div className="mt-8">
      <Details summary={`Round ${round.number}: ${nameIn(session, round.coacheeId, viewer)}, coached by ${nameIn(session, round.coachId, viewer)}`} open={open}>
        <div className="flex flex-col gap-6">
          {!(rewrites && myRole === "coachee") && <SaidIssue session={session} round={round} viewer={viewer} />}
          {mine.map((feedback) => <ForCoach key={feedback.observerId} feedback={feedback} session={session} round={round} viewer={viewer} />)}
          {round.messages.filter(({ observerId }) => observerId !== viewer.personId).map(({ observerId, text }) => <SaidWords key={observerId} title={`${nameIn(session, observerId, viewer)} wanted you to know`} text={text} />)}
          {rewrites && myRole === "coachee" && <CoacheeWords session={session} round={round} viewer={viewer} scope={`round-${round.number}`} />}
          {rewrites && myRole === "observer" && <ObserverWords session={session} round={round} viewer={viewer} scope={`round-${round.number}`} />}
          {!rewrites && <Own session={session} round={round} viewer={viewer} />}
        </div>
      </Details>
    </div>
  );
}

/** What the viewer wrote as an observer, once it no longer changes. Their notes are theirs to delete on any day. */
function Own({ session, round, viewer }: Props) {
  const given = round.feedback.find(({ observerId }) => observerId === viewer.personId);
  const message = round.messages.find(({ observerId }) => observerId === viewer.personId);
  return (
    <>
      {round.note && (
        <div className="flex flex-col items-start gap-3">
          <SaidWords title="My notes, for me alone" text={round.note.text} />
          <Details summary="Delete my notes">
            <div className="flex max-w-text flex-col items-start gap-3">
              <p>They no longer change. You can delete them on any day. Then they are gone for good, and nobody can bring them back; what you said to the others stays.</p>
              <OneButton action={noteAction} fields={{ sessionId: session.id, number: String(round.number), version: String(round.note.version), text: "" }} kind="danger" pendingLabel="Deleting…" about={`: my notes about round ${round.number}`}>Delete them for good</OneButton>
            </div>
          </Details>
        </div>
      )}
      {given && <SaidWords title={`What I said to ${nameIn(session, round.coachId, viewer)}`} text={[given.wentWell, given.toTry, given.endWell].filter(Boolean).join("\n\n")} />}
      {message && <SaidWords title={`What I left for ${nameIn(session, round.coacheeId, viewer)}`} text={message.text} />}
    </>
  );
}

function ForCoach({ feedback, session, round, viewer }: Props & { feedback: Feedback }) {
  const fields = { sessionId: session.id, number: String(round.number), observerId: feedback.observerId };
  return (
    <div className="border-l-2 border-line pl-4">
      <div className="flex flex-col gap-3">
        <SaidWords title={`${nameIn(session, feedback.observerId, viewer)} on your coaching: what went well`} text={feedback.wentWell} />
        <SaidWords title="What you might try" text={feedback.toTry} />
        <SaidWords title="And what went well" text={feedback.endWell} />
        <div className="flex flex-wrap gap-3">
          {feedback.kept ? <p className="text-muted">You have kept this.</p> : <OneButton action={keepFeedbackAction} fields={fields} kind="secondary" size="small">Keep it</OneButton>}
          <OneButton action={letFeedbackGoAction} fields={fields} kind="quiet" size="small">Let it go</OneButton>
        </div>
      </div>
    </div>
  );
}
