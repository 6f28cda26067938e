import { askForTimeAction } from "@/app/(trust)/institute/gap-tasks/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import type { FoundTask } from "@/lib/institute/gap-tasks/find-task";
import { addDays, inWords } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";

type Props = { taskId: string; mine: NonNullable<FoundTask["mine"]>; facilitators: readonly string[] };

/** Asking for more time, and what came of it. */
export function MoreTime({ taskId, mine: { extension, dueOn }, facilitators }: Props) {
  if (extension && !extension.answered) return <Section title="More time"><p className="max-w-text">You asked for time until {inWords(extension.askedUntil)}. The facilitators have not answered yet; go on as if they said yes.</p></Section>;
  return (
    <div className="mt-8">
      {extension && <p className="mb-3 max-w-text">{extension.givenUntil ? `You have time until ${inWords(extension.givenUntil)}.` : "The facilitators would rather keep the day."} {extension.answer}</p>}
      <Details summary="I need more time">
        <DescribedForm
          bar={false} action={askForTimeAction} kind="secondary" submit="Ask for it"
          parts={[
            { kind: "hidden", name: "requestId", value: v7() },
            { kind: "hidden", name: "taskId", value: taskId },
            { kind: "text", type: "date", name: "askedUntil", label: "Until", width: "medium", value: addDays(dueOn, 7) },
            { kind: "area", name: "reason", label: "Why, in a line", rows: 2, whoSees: { kind: "group", names: [...facilitators, "whoever comes to run the cohort"] } },
          ]}
        />
      </Details>
    </div>
  );
}
