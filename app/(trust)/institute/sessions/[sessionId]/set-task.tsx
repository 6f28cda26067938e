import { setTaskAction } from "@/app/(trust)/institute/sessions/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import type { FoundSession } from "@/lib/institute/sessions/find-session";
import { addDays } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";

/** The facilitators set what to try before the next session. */
export function SetTask({ session }: { session: FoundSession }) {
  const { id, tasks, nextOn, heldOn } = session;
  const form = (
    <DescribedForm
      bar={false} action={setTaskAction} kind="secondary" submit="Set it"
      parts={[
        { kind: "hidden", name: "requestId", value: v7() },
        { kind: "hidden", name: "sessionId", value: id },
        { kind: "text", name: "title", label: "Gap task", hint: "Such as ‘Have the conversation that you have put off’.", whoSees: { kind: "group", names: ["the cohort", "the other facilitators"] } },
        { kind: "area", name: "about", label: "What to try, and how one notices what it changed", rows: 5 },
        { kind: "text", type: "date", name: "dueOn", label: "Done by", width: "medium", value: nextOn ? addDays(nextOn, -2) : addDays(heldOn, 28), ...(nextOn ? { hint: "Two days before the next session, unless you choose another day." } : {}) },
      ]}
    />
  );
  return tasks.length > 0 ? <div className="mt-6"><Details summary="Set another gap task">{form}</Details></div> : <Section title="Set the gap task" lede="Something to try at one’s own school before the next session.">{form}</Section>;
}
