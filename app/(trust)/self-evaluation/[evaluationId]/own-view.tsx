import { shareViewAction } from "@/app/(trust)/self-evaluation/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import { WhoSees } from "@/components/ui/who-sees";
import { areasOf } from "@/lib/self-evaluation/indicators/indicator";
import { said } from "@/lib/self-evaluation/views/answers";
import type { ReadEvaluation } from "@/lib/self-evaluation/views/read-evaluation";
import type { Side } from "@/lib/self-evaluation/views/sides";

/** Who of one's side reads a view before it is shared. */
export const ownSide: Record<Side, readonly string[]> = { school: ["your school’s other leaders, until both sides have shared"], trust: ["the school’s trust lead and the executives, until both sides have shared"] };

/** One side's view while it is written: the indicators as a task list, and sharing as a step of its own. */
export function OwnView({ evaluation: { id, indicators, views, shared }, side }: { evaluation: ReadEvaluation; side: Side }) {
  const answers = views[side];
  const areas = areasOf(indicators);
  const done = said(areas, answers);
  const other = side === "school" ? "the trust" : "the school";
  return (
    <>
      {shared[side === "school" ? "trust" : "school"] && <div className="mb-8"><Notice title={`${side === "school" ? "The trust" : "The school"} has shared its view`}>You see it once yours is shared too, so that neither leads the other.</Notice></div>}
      <Section title={side === "school" ? "How you see your school" : "How the trust sees the school"}>
        <div className="mb-6 flex max-w-text flex-col gap-2"><Progress value={done} max={areas.length} label={`${done} of ${areas.length} areas said`} /><WhoSees kind="group" names={ownSide[side]} /></div>
        <TaskList
          tasks={indicators.map((one) => {
            const count = said(one.areas, answers);
            return { name: one.name, href: `/self-evaluation/${id}/${one.key}`, hint: one.areas.map(({ name }) => name).join(", "), state: count === one.areas.length ? "done" : count > 0 ? "started" : "to-do", status: count === 0 ? undefined : `${count} of ${one.areas.length}` };
          })}
        />
      </Section>
      <Section title="Share it" lede={`For good: it stays as it is then, so that ${other} and you talk about the same words. Both views are read once both are shared.`}>
        <DescribedForm
          bar={false} action={shareViewAction} submit={`Share ${side === "school" ? "your" : "the trust’s"} view`} pendingLabel="Sharing…"
          parts={[
            { kind: "hidden", name: "evaluationId", value: id },
            ...(done < areas.length ? [{ kind: "ticks" as const, name: "restCannotBeSaid", label: "Areas without a word", options: [{ value: "on", label: "We cannot say yet how the others stand" }] }] : []),
          ]}
        />
        <div className="mt-4 flex flex-col gap-1"><p className="text-sm">Once both are shared:</p><WhoSees kind="review" writer={side === "school"} /></div>
      </Section>
    </>
  );
}
