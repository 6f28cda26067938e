import Link from "next/link";
import { answerAboutTimeAction } from "@/app/(trust)/institute/gap-tasks/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { FoundTask, TaskState } from "@/lib/institute/gap-tasks/find-task";
import { type Day, inWords } from "@/lib/school-year/day";
import { counted } from "@/lib/words";

const stateWords: Record<TaskState, string> = { "not-yet": "Not sent yet", "not-shown": "Sent before you came", "to-read": "Waits for a word", replied: "Replied", brought: "Brings it" };

/** How it goes, for the facilitators: who waits for a word first, and who asks for more time. */
export function Everybody({ task, today }: { task: FoundTask; today: Day }) {
  const order: TaskState[] = ["to-read", "replied", "brought", "not-shown", "not-yet"];
  const rows = task.everybody.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return (
    <>
      {task.asked.map((asked) => (
        <Section key={asked.id} title={`${asked.person} asks for time until ${inWords(asked.askedUntil)}`} lede={asked.reason}>
          <DescribedForm
            bar={false} action={answerAboutTimeAction} kind="secondary" submit="Answer"
            parts={[
              { kind: "hidden", name: "extensionId", value: asked.id },
              { kind: "radio", name: "gives", label: "More time", options: [{ value: "yes", label: `Yes, until ${inWords(asked.askedUntil)}` }, { value: "no", label: "Keep the day" }] },
              { kind: "area", name: "answer", label: "A line with it", optional: true, rows: 2, whoSees: { kind: "group", names: [asked.person, "the other facilitators"] } },
            ]}
          />
        </Section>
      ))}
      <Section title="How it goes" lede={`${counted(rows.filter(({ state }) => state !== "not-yet").length, "person has", "people have")} sent what they tried.`}>
        <ul className="max-w-text border-t border-line">
          {rows.map(({ personId, person, answerId, state, dueOn }) => (
            <li key={personId} className="relative flex min-h-14 flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3">
              <div className="min-w-0">
                {answerId ? <Link href={`/institute/answers/${answerId}`} prefetch={false} className="font-[550] no-underline after:absolute after:inset-0 hover:underline">{person}</Link> : <span className="font-[550]">{person}</span>}
                {state === "not-yet" && <p className="text-sm text-muted">{dueOn < today ? `It was for ${inWords(dueOn)}` : `By ${inWords(dueOn)}`}</p>}
              </div>
              <Tag tone={state === "to-read" ? "attention" : state === "brought" ? "strong" : "plain"}>{stateWords[state]}</Tag>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
