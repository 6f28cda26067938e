import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { type Boxes, rowsShown } from "./boxes";
import { RemarksBeside } from "./remarks-beside";
import { TakeRowOut } from "./take-row-out";

const MOST = 20;

/** What to read on: a row each, an empty one at the end. */
export function ReadingRows({ boxes }: { boxes: Boxes }) {
  const { was, errors } = boxes;
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-2 font-serif text-xl font-[560]">Read on</legend>
      <RemarksBeside remarks={boxes.remarks} part="reading" />
      {Array.from({ length: rowsShown(boxes, "reading", MOST) }, (_, at) => {
        const box = (field: string) => ({ name: `reading.${at}.${field}`, defaultValue: was(`reading.${at}.${field}`), error: errors[`reading.${at}.${field}`] });
        const title = was(`reading.${at}.title`);
        return (
          <fieldset key={at} className="flex min-w-0 flex-col gap-3 border-l-3 border-line pl-4">
            <legend className="sr-only">{title || "Something new to read"}</legend>
            <div className="grid max-w-form gap-4 sm:grid-cols-2">
              <TextField {...box("title")} label="Title" maxLength={300} />
              <TextField {...box("by")} label="By" maxLength={200} />
            </div>
            <TextField {...box("link")} label="Link" type="url" optional />
            {title && <TakeRowOut name={`reading.${at}.out`} about={title} out={was(`reading.${at}.out`) !== ""} />}
          </fieldset>
        );
      })}
      <div><SubmitButton name="more" value="reading" kind="secondary" size="small" pendingLabel="Adding…">Another one to read</SubmitButton></div>
    </fieldset>
  );
}
