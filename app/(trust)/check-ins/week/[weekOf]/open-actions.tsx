import { DateText } from "@/components/ui/date-text";
import { Tag } from "@/components/ui/tag";
import { TextArea } from "@/components/ui/text-area";
import type { WhoSeesProps } from "@/components/ui/who-sees";
import { type DraftContent, LONGEST_LINE } from "@/lib/check-ins/schema";
import type { ActionAtHand } from "@/lib/check-ins/draft/week-at-hand";
import { Taps } from "./taps";

const progressTaps = [
  { value: "done", label: "Done", icon: "tick" },
  { value: "on_track", label: "On track", icon: "arrow-right" },
  { value: "stuck", label: "Stuck", icon: "attention" },
] as const;

const lastWords = { done: "", on_track: "On track last time", stuck: "Stuck last time" };

type Props = { actions: readonly ActionAtHand[]; said: DraftContent["actions"]; whoSees: WhoSeesProps; errors: Record<string, string[]> };

/** The open actions, each with one tap; done asks what came of it. */
export function OpenActions({ actions, said, whoSees, errors }: Props) {
  if (actions.length === 0) return null;
  return (
    <section className="mt-6 mb-2 max-w-form">
      <h3 className="mb-3">Open actions</h3>
      <ul className="flex flex-col gap-3">
        {actions.map((action) => (
          <li key={action.id} className="taps rounded-lg border border-line bg-surface p-5">
            <p className="font-[550]">{action.title}</p>
            <p className="mt-0.5 mb-3 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
              <span>{action.ownerName}, by <DateText day={action.dueOn} /></span>
              {action.overdue && <Tag tone="attention">Overdue</Tag>}
              {action.progress && action.progress !== "done" && <span>{lastWords[action.progress]}</span>}
            </p>
            <Taps name={`actions.${action.id}.progress`} legend={`How ‘${action.title}’ goes`} taps={progressTaps} chosen={said[action.id]?.progress} />
            <div className="opens opens-note mt-4">
              <TextArea
                name={`actions.${action.id}.note`} rows={2} maxLength={LONGEST_LINE} defaultValue={said[action.id]?.note} whoSees={whoSees}
                hint="A line. No child’s name, no case." error={errors[`actions.${action.id}.note`]}
                label={<><span className="opens opens-done">What came of it?</span><span className="opens opens-stuck">What is in the way?</span></>}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
