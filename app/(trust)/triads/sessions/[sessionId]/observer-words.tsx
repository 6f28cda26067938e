import { feedbackAction, messageAction, noteAction } from "@/app/(trust)/triads/sessions/word-actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import { nameIn } from "@/lib/live/who-came";
import type { SessionPage, SessionRound } from "@/lib/triads/sessions/read-session";
import type { Viewer } from "@/lib/viewers/viewer";

/** What an observer writes: notes for themselves, feedback for the coach, and a word for the coachee that waits until the end. */
export function ObserverWords({ session, round, viewer, scope }: { session: SessionPage; round: SessionRound; viewer: Viewer; scope: string }) {
  const [coach, coachee] = [nameIn(session, round.coachId, viewer), nameIn(session, round.coacheeId, viewer)];
  const on = [{ kind: "hidden", name: "sessionId", value: session.id }, { kind: "hidden", name: "number", value: String(round.number) }] as const;
  const given = round.feedback.find(({ observerId }) => observerId === viewer.personId);
  const message = round.messages.find(({ observerId }) => observerId === viewer.personId);
  const version = (kept: { version: number } | null | undefined) => ({ kind: "hidden", name: "version", value: String(kept?.version ?? 0) }) as const;
  const forCoach = { kind: "personal", names: [coach] } as const;
  return (
    <div className="flex flex-col gap-6">
      <DescribedForm
        bar={false} scope={scope} kind="secondary" action={noteAction} submit="Save my notes"
        parts={[...on, version(round.note), { kind: "area", name: "text", label: "My notes", rows: 5, optional: true, value: round.note?.text ?? "", hint: "Words that helped, a slip into advice, what voice and body said.", whoSees: { kind: "own" } }]}
      />
      {given?.kept ? <p className="text-muted">{coach} has kept your feedback.</p> : (
        <Details summary={given ? `Your feedback to ${coach}` : `Give ${coach} feedback`} open={Boolean(given)}>
          <DescribedForm
            bar={false} scope={scope} action={feedbackAction} submit={given ? "Change it" : "Give it"} {...(given ? { kind: "secondary" as const } : {})}
            parts={[
              ...on, version(given),
              { kind: "area", name: "wentWell", label: "What went well", rows: 2, value: given?.wentWell ?? "", hint: "Begin here: short, with an example.", whoSees: forCoach },
              { kind: "area", name: "toTry", label: "What you might try", rows: 2, optional: true, value: given?.toTry ?? "", whoSees: forCoach },
              { kind: "area", name: "endWell", label: "And what went well, to end with", rows: 2, value: given?.endWell ?? "", whoSees: forCoach },
            ]}
          />
        </Details>
      )}
      <Details summary={`Something for ${coachee}, for the end`} open={Boolean(message)}>
        <DescribedForm
          bar={false} scope={`${scope}-message`} kind="secondary" action={messageAction} submit="Keep it for the end"
          parts={[...on, version(message), { kind: "area", name: "text", label: `For ${coachee}`, rows: 3, optional: true, value: message?.text ?? "", hint: "They read it once the whole session has ended.", whoSees: { kind: "personal", names: [coachee] } }]}
        />
      </Details>
    </div>
  );
}
