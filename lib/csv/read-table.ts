import { CsvError, parse } from "csv-parse/sync";
import { decode } from "./encoding";

/** A small file's cells, row by row as a spreadsheet numbers them (the first is row 1). */
export type CsvTable = { rows: string[][] } | { wrong: string };

const separators = [",", ";", "\t"] as const;

/** The separator that the headings use most, quoted text apart. */
function separatorOf(text: string): string {
  const [first = ""] = text.split(/\r\n|\n|\r/, 1);
  const bare = first.replaceAll(/"[^"]*"/g, "");
  const counts = separators.map((separator) => bare.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ",";
}

/**
 * Reads a spreadsheet's own CSV: commas, semicolons or tabs, with or without byte order mark and a first line 'sep=;',
 * UTF-8 or Windows-1252, quoted line breaks.
 * @returns the cells, trimmed; or what is wrong with the file, in words
 */
export function readTable(bytes: Uint8Array): CsvTable {
  const text = decode(bytes);
  const told = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  if (body.includes("\u0000")) return { wrong: "This is not a CSV file. In Excel choose 'Save as', then 'CSV'." };
  try {
    const rows = parse(body, { delimiter: told?.[1] ?? separatorOf(body), relax_column_count: true, skip_empty_lines: false, trim: true, record_delimiter: ["\r\n", "\n", "\r"] }) as string[][];
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = error.records === undefined ? "" : `Row ${Number(error.records) + 1}: `;
    return { wrong: `${row}${error.code === "CSV_QUOTE_NOT_CLOSED" ? "a quotation mark is opened and never closed." : "a quotation mark stands where none belongs."}` };
  }
}
