import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { FileSource, Inspected } from "./inspect";
import { refuse } from "./problem";

/** A row of a file of figures is a few thousand characters at most; what goes on beyond this is a quotation mark without its twin. */
const LONGEST_ROW = 1_000_000;
/** No file that is published has more columns. */
const MOST_COLUMNS = 2000;
/** Headings stand within them. */
export const FIRST_ROWS = 20;
const separators = [",", ";", "\t"] as const;

/** How a file's bytes are cells; a description may leave either to be found out ('detect'). */
export type Shape = { encoding: string; delimiter: string };

/** The separator that the first rows use most, quoted text apart. */
function separatorOf(start: string): string {
  const bare = start.split(/\r\n|\n|\r/, FIRST_ROWS).join("\n").replaceAll(/"[^"]*"/g, "");
  const counts = separators.map((separator) => bare.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** The shapes to try: what the file looks like, then what editions say that theirs has. */
export function shapesOf({ encoding, start }: Inspected, described: readonly { file: Shape }[]): Shape[] {
  const looks = { encoding, delimiter: separatorOf(new TextDecoder(encoding).decode(start)) };
  const said = described.map(({ file }) => ({
    encoding: file.encoding === "detect" ? looks.encoding : file.encoding, delimiter: file.delimiter === "detect" ? looks.delimiter : file.delimiter,
  }));
  return [looks, ...said].filter((one, at, all) => all.findIndex((other) => other.encoding === one.encoding && other.delimiter === one.delimiter) === at);
}

async function* decoded(source: FileSource, encoding: string) {
  const decoder = new TextDecoder(encoding);
  for await (const piece of source()) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

function inWords(error: unknown): never {
  if (!(error instanceof CsvError)) throw error;
  const row = Number(error.records ?? 0);
  if (error.code === "CSV_MAX_RECORD_SIZE") return refuse("this row has no end: a quotation mark may be opened and never closed.", row + 1);
  if (error.code === "CSV_QUOTE_NOT_CLOSED") return refuse("a quotation mark is opened and never closed.", row + 1);
  return refuse("a quotation mark stands where none belongs.", row + 1);
}

/**
 * A file's cells, row by row, in the memory of a row: commas, semicolons or tabs, UTF-8 or Windows-1252, any line ends.
 * @throws FileRefused with the row that cannot be read, or has more columns than any file
 */
export async function* readRows(source: FileSource, { encoding, delimiter }: Shape): AsyncGenerator<string[]> {
  const parser = parse({ delimiter, relax_column_count: true, skip_empty_lines: false, max_record_size: LONGEST_ROW, record_delimiter: ["\r\n", "\n", "\r"] });
  const bytes = Readable.from(decoded(source, encoding));
  bytes.on("error", (error) => parser.destroy(error)).pipe(parser);
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      if (cells.length > MOST_COLUMNS) refuse(`This row has ${cells.length.toLocaleString("en-GB")} columns; no file of figures has more than ${MOST_COLUMNS.toLocaleString("en-GB")}.`, row);
      yield cells;
    }
  } catch (error) {
    inWords(error);
  } finally {
    bytes.destroy();
  }
}
