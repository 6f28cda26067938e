import { rewordTaskAction } from "@/app/(trust)/institute/gap-tasks/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { londonDay } from "@/lib/clock";
import type { FoundTask } from "@/lib/institute/gap-tasks/find-task";
import { inWords, timeOfDay } from "@/lib/school-year/day";

const moment = (at: Date) => `${inWords(londonDay(at))} at ${timeOfDay(at)}`;

/** That the task was changed since it was set, with every earlier wording, so that whoever had begun sees on what. */
export function Earlier({ task: { title, about, dueOn, earlier } }: { task: FoundTask }) {
  const [last] = earlier;
  if (!last) return null;
  const reworded = earlier.some((one) => one.title !== title || one.about !== about);
  const before = last.dueOn !== dueOn ? ` It was for ${inWords(last.dueOn)} before.` : "";
  return (
    <div className="mt-6 flex max-w-text flex-col gap-3">
      <Notice title={`Changed on ${moment(last.replacedAt)}`}>{reworded ? "If you had begun, what you wrote is still there, and counts." : "There is more time."}{before}</Notice>
      {reworded && (
        <Details summary={earlier.length === 1 ? "How it was worded before" : "How it was worded before, and before that"}>
          <ul className="flex flex-col gap-4">
            {earlier.map((one) => (
              <li key={one.replacedAt.getTime()}>
                <p className="text-sm text-muted">Until {moment(one.replacedAt)}</p>
                <p className="font-[550]">{one.title}</p>
                <p className="whitespace-pre-line">{one.about}</p>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}

/** The facilitators change its words, or give everybody more time. */
export function Reword({ task: { id, version, title, about, dueOn } }: { task: FoundTask }) {
  const whoSees = { kind: "group", names: ["the cohort", "the other facilitators"] } as const;
  return (
    <div className="mt-6">
      <Details summary="Change its words or its day">
        <DescribedForm
          bar={false} action={rewordTaskAction} kind="secondary" submit="Change it"
          parts={[
            { kind: "hidden", name: "taskId", value: id },
            { kind: "hidden", name: "version", value: String(version) },
            { kind: "text", name: "title", label: "Gap task", value: title, whoSees },
            { kind: "area", name: "about", label: "What to try, and how one notices what it changed", rows: 5, value: about, whoSees },
            { kind: "text", type: "date", name: "dueOn", label: "Done by", width: "medium", value: dueOn, hint: "For everybody. The same day or a later one, before the next session." },
          ]}
        >
          <p className="max-w-text text-sm text-muted">The cohort reads that it was changed, and can open the words that it had. Whether somebody has begun on them is not shown to you.</p>
        </DescribedForm>
      </Details>
    </div>
  );
}
