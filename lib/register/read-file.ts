import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { encodingDetector } from "@/lib/csv/encoding";
import { readCell } from "./read-cell";
import { type Recognised, recognise } from "./recognise";
import { RegisterFileError } from "./register-file-error";

/** One row by field: text as the database casts it, null where the edition says nothing. */
export type RegisterRow = Record<string, string | null>;

/** Goes through the file once: its encoding and its digest. */
export async function inspect(path: string) {
  const detector = encodingDetector();
  const digest = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) {
      const bytes = chunk as Buffer;
      detector.see(bytes);
      digest.update(bytes);
    }
  } catch (error) {
    throw new RegisterFileError(`${path} cannot be read: ${(error as Error).message}`);
  }
  return { fileName: basename(path), digest: digest.digest("hex"), encoding: detector.found() };
}

async function* decoded(path: string, encoding: string) {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

/** Reads one record; rows are numbered as a spreadsheet shows them, the headings being row 1. */
function readRow({ edition, places }: Recognised, cells: readonly string[], row: number): RegisterRow {
  const values: RegisterRow = {};
  for (const field of Object.keys(edition.fields)) values[field] = null;
  for (const [field, { at, heading, rule }] of Object.entries(places)) {
    const value = readCell(cells[at] ?? "", rule.reading);
    if (value !== null && typeof value === "object") throw new RegisterFileError(`Row ${row}, column '${heading}': ${value.wrong}.`);
    if (value === null && rule.needed) throw new RegisterFileError(`Row ${row}, column '${heading}': empty, and a row needs it.`);
    values[field] = value;
  }
  return values;
}

function inWords(error: unknown, row: number): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH")
    return new RegisterFileError(`Row ${row + 1} has another number of columns than the headings.`);
  return new RegisterFileError(`Row ${row + 1} cannot be read: ${error.message}.`);
}

/**
 * Streams a file's rows in batches, so that a file of any size takes the same memory.
 * @throws RegisterFileError naming row and column at the first thing that is wrong
 */
export async function* readBatches(path: string, encoding: string, size = 2000): AsyncGenerator<{ recognised: Recognised; rows: RegisterRow[] }> {
  const parser = parse({ bom: true, skip_empty_lines: true });
  Readable.from(decoded(path, encoding)).on("error", (error) => parser.destroy(error)).pipe(parser);
  let recognised: Recognised | undefined;
  let row = 1;
  let rows: RegisterRow[] = [];
  const seen = new Map<string, number>();
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (!recognised) {
        recognised = recognise(cells);
        continue;
      }
      row += 1;
      const read = readRow(recognised, cells, row);
      const key = recognised.edition.unique && read[recognised.edition.unique];
      if (key && seen.has(key)) throw new RegisterFileError(`Row ${row}: ${key} stands in row ${seen.get(key)} as well.`);
      if (key) seen.set(key, row);
      rows.push(read);
      if (rows.length === size) {
        yield { recognised, rows };
        rows = [];
      }
    }
  } catch (error) {
    throw inWords(error, row);
  }
  if (!recognised) throw new RegisterFileError("The file is empty.");
  yield { recognised, rows };
}
