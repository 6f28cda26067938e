import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Stage } from "@/lib/rubric/stages";
import type { Boxes } from "./boxes";
import { RemarksBeside } from "./remarks-beside";

const LINES = "One a line. A list from Word can be pasted as it is.";

/** What an element is called, why it matters, what it looks like by stage, and what to do. */
export function TextBoxes({ boxes, stages }: { boxes: Boxes; stages: readonly Stage[] }) {
  const area = (name: string, label: string, more: { hint?: string; rows?: number } = {}) => (
    <div key={name}>
      <TextArea name={name} label={label} optional rows={more.rows ?? 5} hint={more.hint} defaultValue={boxes.was(name)} error={boxes.errors[name]} />
      <RemarksBeside remarks={boxes.remarks} part={name} />
    </div>
  );
  const takenOut = boxes.names.filter((name) => name.startsWith("stages.") && !stages.some(({ key }) => name === `stages.${key}`) && boxes.was(name) !== "");
  return (
    <>
      <div className="flex flex-col gap-6">
        <div>
          <TextField name="title" label="Title" maxLength={120} defaultValue={boxes.was("title")} error={boxes.errors.title} />
          <RemarksBeside remarks={boxes.remarks} part="title" />
        </div>
        {area("summary", "In a sentence", { rows: 2, hint: "Up to 240 characters: what a teacher sees before opening it." })}
        {area("tips", "Try tomorrow", { hint: LINES })}
        {area("why", "Why it matters", { rows: 8, hint: "Lists, bold and links are kept when you paste them as Markdown; lists from Word become lists." })}
      </div>
      <fieldset className="flex min-w-0 flex-col gap-6">
        <legend className="mb-2 font-serif text-xl font-[560]">What it looks like</legend>
        {stages.map(({ key, name, means }) => area(`stages.${key}`, name, { hint: means || undefined }))}
        {takenOut.map((name) => area(name, "A stage that was taken out meanwhile", { hint: "Move these words to where they belong: this box is not kept." }))}
      </fieldset>
      <div className="flex flex-col gap-6">
        {area("slips", "Where it slips", { hint: LINES })}
        {area("questions", "Questions for leaders", { hint: LINES })}
      </div>
    </>
  );
}
