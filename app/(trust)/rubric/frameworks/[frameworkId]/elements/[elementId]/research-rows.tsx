import { Details } from "@/components/ui/details";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { researchKindWords, strengthWords } from "@/lib/rubric/words";
import { type Boxes, rowsShown } from "./boxes";
import { RemarksBeside } from "./remarks-beside";
import { TakeRowOut } from "./take-row-out";

const MOST = 20;
const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** What research says: a row a study, an empty one at the end. */
export function ResearchRows({ boxes }: { boxes: Boxes }) {
  const count = rowsShown(boxes, "research", MOST);
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 font-serif text-xl font-[560]">What research says</legend>
      <RemarksBeside remarks={boxes.remarks} part="research" />
      {Array.from({ length: count }, (_, at) => <Study key={at} boxes={boxes} at={at} last={at === count - 1} />)}
      <div><SubmitButton name="more" value="research" kind="secondary" size="small" pendingLabel="Adding…">Another study</SubmitButton></div>
    </fieldset>
  );
}

function Study({ boxes: { was, errors }, at, last }: { boxes: Boxes; at: number; last: boolean }) {
  const name = (field: string) => `research.${at}.${field}`;
  const box = (field: string) => ({ name: name(field), defaultValue: was(name(field)), error: errors[name(field)] });
  const wrong = Object.keys(errors).some((key) => key.startsWith(`research.${at}.`));
  const title = was(name("title"));
  return (
    <Details summary={title || (last ? "A new study" : `Study ${at + 1}`)} open={wrong}>
      <div className="flex flex-col gap-4 border-l-3 border-line pl-4">
        <TextField {...box("title")} label="Title" maxLength={300} />
        <TextField {...box("authors")} label="Authors" maxLength={300} />
        <div className="grid max-w-form gap-4 sm:grid-cols-2">
          <TextField {...box("year")} label="Year" inputMode="numeric" width="short" />
          <Select {...box("kind")} label="Kind" options={options(researchKindWords)} defaultValue={was(name("kind")) || "study"} />
        </div>
        <TextField {...box("source")} label="Where it was published" maxLength={200} />
        <TextField {...box("link")} label="Link" type="url" optional />
        <Select {...box("strength")} label="How far it carries" options={options(strengthWords)} defaultValue={was(name("strength")) || "moderate"} />
        <TextArea {...box("means")} label="What it means in our classrooms" />
        {title && <TakeRowOut name={name("out")} about={title} out={was(name("out")) !== ""} />}
      </div>
    </Details>
  );
}
