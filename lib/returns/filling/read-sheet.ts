import { fold } from "@/lib/csv/fold";
import type { CsvTable } from "@/lib/csv/read-table";
import { plain } from "@/lib/csv/write-csv";
import { counted } from "@/lib/words";
import type { ReturnMeasure } from "../template/measure";
import { partWord } from "../template/parts";
import { type Filled, type FilledFigures, without, withoutWords } from "./figures";
import { readFigure } from "./read-form";

/** The columns of the sheet that a school takes away, fills in and brings back. */
export const sheetColumns = ["Measure", "Pupils", "Number", "Out of", "If there is none"] as const;

type Asked = { id: string; measure: ReturnMeasure; part: string };
export type ReadSheet = { figures: FilledFigures } | { wrong: string[] };

/** A return has a few hundred rows at most; whatever has more is something else. */
const MOST_ROWS = 2_000;
const MOST_TOLD = 12;

/**
 * Reads a filled-in sheet, from a file or pasted: all of it, or what is wrong by row and column.
 * Rows without a number and without a reason say nothing. Figures that it does not name stay as they are.
 */
export function readSheet(table: CsvTable, asked: readonly Asked[]): ReadSheet {
  if ("wrong" in table) return { wrong: [table.wrong] };
  const [headings = [], ...rows] = table.rows.map((row) => row.map(plain));
  if (rows.length > MOST_ROWS) return { wrong: [`It has ${rows.length.toLocaleString("en-GB")} rows. A return has a few hundred at most, so this is another file.`] };
  const at = sheetColumns.map((column) => headings.findIndex((heading) => fold(heading) === fold(column)));
  const missing = sheetColumns.filter((column, place) => at[place] === -1 && column !== "If there is none");
  if (missing.length > 0) return { wrong: [`Row 1: ${counted(missing.length, "column is", "columns are")} missing: ${missing.join(", ")}. Take the sheet from this page and fill that in.`] };
  const wrong: string[] = [];
  const figures: Record<string, Filled> = {};
  const seen = new Map<string, number>();
  for (const [place, row] of rows.entries()) {
    if (row.every((cell) => cell === "")) continue;
    const number = place + 2;
    const [measure = "", part = "", count = "", outOf = "", reason = ""] = at.map((column) => (column === -1 ? "" : (row[column] ?? "")));
    const found = asked.find((one) => fold(one.measure.name) === fold(measure) && fold(partWord(one.part)) === fold(part));
    const status = reason === "" ? "" : without.find((one) => fold(withoutWords[one]) === fold(reason));
    if (!asked.some((one) => fold(one.measure.name) === fold(measure))) wrong.push(`Row ${number}, column Measure: “${short(measure)}” is not asked for.`);
    else if (!found) wrong.push(`Row ${number}, column Pupils: “${short(part)}” is not asked for there.`);
    else if (status === undefined) wrong.push(`Row ${number}, column If there is none: write “${without.map((one) => withoutWords[one]).join("” or “")}”, not “${short(reason)}”.`);
    else if (seen.has(found.id)) wrong.push(`Row ${number}: row ${seen.get(found.id)} is about the same pupils.`);
    else {
      seen.set(found.id, number);
      const read = readFigure(count, outOf, status);
      if (read && "wrong" in read) wrong.push(`Row ${number}, column ${read.wrong === "count" ? "Number" : read.wrong === "outOf" ? "Out of" : "If there is none"}: ${read.why}.`);
      else if (read) figures[found.id] = read.filled;
    }
  }
  if (wrong.length > 0) return { wrong: wrong.length > MOST_TOLD ? [...wrong.slice(0, MOST_TOLD), `And ${wrong.length - MOST_TOLD} more.`] : wrong };
  if (Object.keys(figures).length === 0) return { wrong: ["No row of it has a number or a reason why there is none."] };
  return { figures };
}

const short = (text: string) => text.slice(0, 60);
