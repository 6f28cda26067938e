import { readTable } from "@/lib/csv/read-table";
import { openWorkbook } from "@/lib/spreadsheet/open-workbook";
import type { Sheet } from "@/lib/spreadsheet/sheet";
import { cleanText } from "./clean";
import type { FrameworkFile } from "./framework-file";
import { readJson } from "./json/read-json";
import { kindOfFile } from "./kind-of-file";
import { type FileProblem, ofTheFile } from "./problem";
import { readTables } from "./table/read-tables";

/** In bytes: 5 MB. */
export const MOST_BYTES = 5 * 1024 * 1024;

export type ReadFramework = { file: FrameworkFile; problems?: undefined } | { problems: FileProblem[] };

/**
 * A framework from Braid's JSON, an Excel workbook or a CSV file, by what the bytes are and not by the name.
 * Documented in docs/framework-file.md.
 * @returns the whole framework, or everything that is wrong with the file and nothing of it
 */
export async function readFrameworkFile(bytes: Uint8Array, name: string): Promise<ReadFramework> {
  if (bytes.length === 0) return ofTheFile("It is empty");
  if (bytes.length > MOST_BYTES) return ofTheFile("It is larger than 5 MB");
  const kind = kindOfFile(bytes, name);
  if (typeof kind === "object") return ofTheFile(kind.wrong);
  if (kind === "json") return readJson(bytes);
  const called = name.replace(/\.[a-z]{2,5}$/i, "").replaceAll(/[_\s]+/g, " ").trim().slice(0, 120);
  if (kind === "zip") return readZip(bytes, called);
  const table = readTable(bytes);
  return "wrong" in table ? ofTheFile(table.wrong) : readTables(cleanSheets([{ name: null, rows: table.rows }]), called);
}

async function readZip(bytes: Uint8Array, called: string): Promise<ReadFramework> {
  const book = await openWorkbook(bytes);
  return book.wrong === undefined ? readTables(cleanSheets(book.sheets), called, book.sheets.flatMap(({ problems }) => problems)) : ofTheFile(book.wrong);
}

const cleanSheets = (sheets: readonly Sheet[]): Sheet[] => sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map((cell) => cleanText(cell).trim())) }));
