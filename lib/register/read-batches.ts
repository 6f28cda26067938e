import type { FileSource } from "@/lib/csv/reading/inspect";
import { refuse } from "@/lib/csv/reading/problem";
import { readRows, type Shape } from "@/lib/csv/reading/read-rows";
import type { RegisterEdition } from "./editions/edition";
import { fieldsOf } from "./editions/fields";
import { readCell } from "./read-cell";
import { type Recognised, recognise } from "./recognise";

/** One row by field: text as the database casts it, null where the edition says nothing. */
export type RegisterRow = Record<string, string | null>;

/** Reads one record; rows are numbered as a spreadsheet shows them, the headings being row 1. */
function readRow({ edition, places }: Recognised, cells: readonly string[], row: number): RegisterRow {
  const values: RegisterRow = {};
  for (const [field, { reading, needed }] of Object.entries(fieldsOf[edition.register].fields)) {
    const stands = places[field];
    const value = stands ? readCell(cells[stands.at] ?? "", reading) : null;
    if (value !== null && typeof value === "object") return refuse(`${value.wrong}.`, row, stands?.heading);
    if (value === null && needed) refuse("empty, and a row needs it.", row, stands?.heading);
    values[field] = value;
  }
  return values;
}

/** That nothing stands twice which stands once in a file. */
function onlyOnce(field: string | undefined) {
  const seen = new Map<string, number>();
  return (read: RegisterRow, row: number) => {
    const key = field && read[field];
    if (!key) return;
    if (seen.has(key)) refuse(`${key} stands in row ${seen.get(key)} as well.`, row);
    seen.set(key, row);
  };
}

/**
 * Streams a file's rows in batches, so that a file of any size takes the same memory.
 * @throws FileRefused naming row and column at the first thing that is wrong
 */
export async function* readBatches(source: FileSource, shape: Shape, editions: readonly RegisterEdition[], size = 2000): AsyncGenerator<{ recognised: Recognised; rows: RegisterRow[] }> {
  let [row, found, width, recognised, rows] = [0, 0, 0, undefined as Recognised | undefined, [] as RegisterRow[]];
  let mustStandOnce = onlyOnce(undefined);
  for await (const cells of readRows(source, shape)) {
    row += 1;
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (!recognised) {
      recognised = recognise(editions, cells);
      [width, mustStandOnce] = [cells.length, onlyOnce(fieldsOf[recognised.edition.register].unique)];
      continue;
    }
    if (cells.length !== width) refuse(`another number of columns than the headings: ${cells.length} and not ${width}.`, row);
    const read = readRow(recognised, cells, row);
    mustStandOnce(read, row);
    rows.push(read);
    found += 1;
    if (rows.length < size) continue;
    yield { recognised, rows };
    rows = [];
  }
  if (!recognised) return refuse("The file is empty.");
  if (found === 0) refuse("The file has headings and nothing under them.");
  yield { recognised, rows };
}
