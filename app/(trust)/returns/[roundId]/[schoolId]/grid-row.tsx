import { FieldError } from "@/components/ui/field-error";
import { type Filled, sameFigure, type Unread, without, withoutWords } from "@/lib/returns/filling/figures";
import { boxesOf } from "@/lib/returns/filling/read-form";
import { filledInWords } from "@/lib/returns/reading/words";
import { partWord } from "@/lib/returns/template/parts";

type Props = {
  id: string; part: string; measure: string; figure: Filled | Unread | undefined;
  /** What was sent, where a correction is being made. */
  was: Filled | undefined;
  /** What a colleague saved meanwhile. */
  theirs: Filled | Unread | undefined;
  typed: Readonly<Record<string, string | string[]>> | undefined;
  errors: Readonly<Record<string, string[]>>;
};

const label = "text-sm text-muted sm:sr-only";

/** One figure: so many, of so many, or why there is none. A row on a laptop, a card on a phone. */
export function GridRow({ id, part, measure, figure, was, theirs, typed, errors }: Props) {
  const stands = new Map(boxesOf(id, figure));
  const [count = "", outOf = "", status = ""] = stands.keys();
  const before = (name: string) => (typed ? String(typed[name] ?? "") : stands.get(name));
  const wrong = [errors[count], errors[outOf], errors[status]].find(Boolean);
  const number = (name: string, words: string) => (
    <div className="flex flex-col gap-1">
      <label htmlFor={name} className={label}>{words}<span className="sr-only">, {partWord(part)}, {measure}</span></label>
      <input id={name} name={name} inputMode="numeric" autoComplete="off" data-cell={name.split(".").at(-1)} defaultValue={before(name)} aria-invalid={errors[name] ? true : undefined} aria-describedby={wrong ? `${id}-error` : undefined} className="control text-right tabular-nums" />
    </div>
  );
  return (
    <div data-row className="border-b border-line py-3 sm:py-1.5">
      <div className="grid grid-cols-2 items-center gap-x-3 gap-y-2 sm:grid-cols-[1fr_7rem_7rem_11rem]">
        <div className="col-span-2 sm:col-span-1">
          <span className="font-[550] sm:font-normal">{partWord(part)}</span>
          {was && !sameFigure(was, figure) && <span className="block text-sm text-muted">Sent: {filledInWords(was)}</span>}
          {theirs && !sameFigure(theirs, figure) && <span className="block text-sm text-attention">Your colleague: {filledInWords(theirs)}</span>}
        </div>
        {number(count, "Number")}
        {number(outOf, "Out of")}
        <div className="col-span-2 flex flex-col gap-1 sm:col-span-1">
          <label htmlFor={status} className={label}>If there is none<span className="sr-only">, {partWord(part)}, {measure}</span></label>
          <select id={status} name={status} defaultValue={before(status)} aria-invalid={errors[status] ? true : undefined} className="control">
            <option value="">–</option>
            {without.map((value) => <option key={value} value={value}>{withoutWords[value]}</option>)}
          </select>
        </div>
      </div>
      <FieldError id={`${id}-error`} error={wrong} />
    </div>
  );
}
