import { commitmentAction, issueAction } from "@/app/(trust)/triads/sessions/word-actions";
import { DescribedForm } from "@/components/forms/described-form";
import { othersWhoRead } from "@/lib/live/who-came";
import type { SessionPage, SessionRound } from "@/lib/triads/sessions/read-session";
import type { Viewer } from "@/lib/viewers/viewer";

/** What the coachee of a round writes: the issue and the options, then what they will do. Two forms, since the second comes at the end. */
export function CoacheeWords({ session, round, viewer, scope }: { session: SessionPage; round: SessionRound; viewer: Viewer; scope: string }) {
  const whoSees = { kind: "personal", names: othersWhoRead(session, viewer) } as const;
  const { issue, commitment } = round;
  const on = [{ kind: "hidden", name: "sessionId", value: session.id }, { kind: "hidden", name: "number", value: String(round.number) }] as const;
  return (
    <div className="flex flex-col gap-10">
      <DescribedForm
        bar={false} scope={scope} kind="secondary" action={issueAction} submit="Save"
        parts={[
          ...on, { kind: "hidden", name: "version", value: String(issue?.version ?? 0) },
          { kind: "area", name: "issue", label: "What I bring", rows: 3, value: issue?.issue ?? "", hint: "Name no child.", whoSees },
          { kind: "area", name: "options", label: "Ways I can think of", rows: 4, optional: true, value: issue?.options ?? "", whoSees },
        ]}
      />
      <DescribedForm
        bar={false} scope={scope} action={commitmentAction} submit="I commit to this"
        parts={[
          ...on, { kind: "hidden", name: "version", value: String(commitment?.version ?? 0) },
          { kind: "area", name: "text", label: "What I will do", rows: 2, value: commitment?.text ?? "", whoSees },
          { kind: "text", name: "dueOn", label: "By when", type: "date", width: "medium", value: commitment?.dueOn ?? "", hint: "Your next session opens with it.", whoSees },
        ]}
      />
    </div>
  );
}
