import { issueAction, outcomeAction, planAction } from "@/app/(trust)/action-learning/meetings/word-actions";
import { DescribedForm } from "@/components/forms/described-form";
import type { MeetingPage, MeetingPart } from "@/lib/action-learning/meetings/read-meeting";
import { othersWhoRead } from "@/lib/live/who-came";
import type { Viewer } from "@/lib/viewers/viewer";

/** What the presenter of a slot writes: the issue, what should come of it, and at the end what they will do. Each by itself, since each has its moment. */
export function PresenterWords({ meeting, part, viewer, scope }: { meeting: MeetingPage; part: MeetingPart; viewer: Viewer; scope: string }) {
  const whoSees = { kind: "personal", names: othersWhoRead(meeting, viewer) } as const;
  const { issue, outcomes, plan } = part;
  const on = [{ kind: "hidden", name: "meetingId", value: meeting.id }, { kind: "hidden", name: "partId", value: part.id }] as const;
  return (
    <div className="flex flex-col gap-10">
      <DescribedForm
        bar={false} scope={scope} kind="secondary" action={issueAction} submit="Save"
        parts={[...on, { kind: "hidden", name: "version", value: String(issue?.version ?? 0) }, { kind: "area", name: "issue", label: "What I bring", rows: 3, value: issue?.issue ?? "", hint: "Name no child.", whoSees }]}
      />
      <DescribedForm
        bar={false} scope={scope} kind="secondary" action={outcomeAction} submit={outcomes.length > 0 ? "Change the outcome" : "Save the outcome"}
        parts={[
          ...on, { kind: "hidden", name: "version", value: String(outcomes[0]?.number ?? 0) },
          { kind: "area", name: "outcome", label: "What I would like to come of it", rows: 2, value: outcomes[0]?.outcome ?? "", hint: "It may change while you are asked. Your earlier wordings stay readable.", whoSees },
        ]}
      />
      <DescribedForm
        bar={false} scope={scope} action={planAction} submit="This is my plan" {...(plan ? { kind: "secondary" as const } : {})}
        parts={[
          ...on, { kind: "hidden", name: "version", value: String(plan?.version ?? 0) },
          { kind: "area", name: "plan", label: "What I will do", rows: 3, value: plan?.plan ?? "", whoSees },
          { kind: "text", name: "dueOn", label: "By when", type: "date", width: "medium", value: plan?.dueOn ?? "", hint: "Your next meeting opens with it.", whoSees },
        ]}
      />
    </div>
  );
}
