import { readDay } from "@/lib/csv/read-day";
import { quoted } from "@/lib/csv/reading/problem";
import type { Reading } from "./editions/fields";

/** Words that files write where a figure is held back or does not exist; never 0. */
const notAFigure = /^(supp|suppressed|na|n\/a|np|ne|new|lowcov|not applicable|c|x|z|u|k)$/i;

const readers: Record<Reading, { read: (cell: string) => string | undefined; words: string }> = {
  text: { read: (cell) => cell, words: "text" },
  whole: { read: (cell) => (/^\d{1,3}(,?\d{3})*$|^\d+$/.test(cell) ? cell.replaceAll(",", "") : undefined), words: "a whole number" },
  decimal: { read: (cell) => /^(-?\d+(?:\.\d+)?)\s*%?$/.exec(cell)?.[1], words: "a number" },
  day: { read: readDay, words: "a date such as 01-09-2018 or 01/09/2018" },
};

/**
 * A cell as the database takes it: trimmed, null where nothing is known.
 * @returns an object with `wrong` in words when the cell is not what its column holds
 */
export function readCell(cell: string, reading: Reading): string | null | { wrong: string } {
  const trimmed = cell.trim();
  if (trimmed === "" || (reading !== "text" && notAFigure.test(trimmed))) return null;
  const { read, words } = readers[reading];
  return read(trimmed) ?? { wrong: `${quoted(trimmed)} is not ${words}` };
}
