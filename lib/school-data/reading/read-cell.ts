import type { Edition } from "../editions/edition";
import type { Measure } from "../measures/measure";
import { quoted } from "@/lib/csv/reading/problem";
import type { ValueStatus } from "../value";

/** A cell as it is kept: the number as its publisher wrote it, or the reason why there is none. */
export type ReadCell = { number: string | null; status: ValueStatus } | { wrong: string };

const plainNumber = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:e[-+]?\d{1,2})?$/i;

/** No figure takes more characters, and none is as large: what is cannot be one. */
const [LONGEST, TOO_LARGE] = [40, 1e9];

/** The number in a cell, without thousands and percent signs; undefined when it is none. */
export function readNumber(cell: string): string | undefined {
  if (cell.length > LONGEST) return undefined;
  const bare = cell.replace(/\s*%$/, "").replaceAll("−", "-");
  if (!/\d/.test(bare) || !plainNumber.test(bare)) return undefined;
  const number = bare.replaceAll(",", "");
  if (Math.abs(Number(number)) >= TOO_LARGE) return undefined;
  return /e/i.test(number) ? Number(number).toFixed(12) : number;
}

/** An edition's codes by the cell that says them, in any case. */
export function codesOf(edition: Edition): (cell: string) => Edition["codes"][string] | undefined {
  const codes = new Map(Object.entries(edition.codes).map(([code, meaning]) => [code.toLowerCase(), meaning]));
  return (cell) => codes.get(cell.toLowerCase());
}

type How = { measure: Measure; words: Record<string, number> | undefined; code: ReturnType<typeof codesOf> };

/** What a cell says of a measure. An empty cell that no code explains is 'not available'; a suppressed one is never nought. */
export function readCell(written: string, { measure, words, code }: How): ReadCell {
  const cell = written.trim();
  const meaning = code(cell);
  if (typeof meaning === "object") return { number: String(meaning.number), status: "available" };
  if (meaning) return { number: null, status: meaning };
  if (cell === "") return { number: null, status: "not-available" };
  const word = words && Object.entries(words).find(([said]) => said.toLowerCase() === cell.toLowerCase());
  if (word) return { number: String(word[1]), status: "available" };
  const number = readNumber(cell);
  if (number === undefined) return { wrong: `${quoted(cell)} is neither a number nor a code that this file uses` };
  if (cell.endsWith("%") && measure.unit !== "percent") return { wrong: `${quoted(cell)} is a percentage, and ${measure.name} is none` };
  if (measure.unit === "percent" && (Number(number) < 0 || Number(number) > 100)) return { wrong: `${quoted(cell)} is not between 0 and 100` };
  if (measure.unit === "rate" && Number(number) < 0) return { wrong: `${quoted(cell)} is less than none` };
  if (measure.unit === "pupils" && (Number(number) < 0 || !Number.isInteger(Number(number)))) return { wrong: `${quoted(cell)} is not a number of pupils` };
  if (measure.words && !measure.words[Number(number)]) return { wrong: `${quoted(cell)} is not one of: ${Object.values(measure.words).join(", ")}` };
  return { number, status: "available" };
}
