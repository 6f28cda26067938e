import exceljs, { type Workbook } from "exceljs";
import type { FrameworkFile } from "../framework-file";
import { ABOUT } from "./read-about";
import { writeTables } from "./write-tables";

export const ELEMENTS = "Elements";
const NOTES = "Notes";

/** Excel reads _x0041_ in a text as a character's number: an underscore that would begin one is written as its own number. */
const asWritten = (text: string): string => text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

/** A framework as an Excel workbook; notes for who fills it in stand on a sheet of their own, which import passes over. */
export async function writeWorkbook(file: FrameworkFile, notes: readonly string[] = []): Promise<Buffer> {
  const book = new exceljs.Workbook();
  book.title = file.name;
  const { elements, about } = writeTables(file);
  sheet(book, ELEMENTS, elements, elements[0]?.map((_heading, at) => (at < 2 ? 26 : 48)) ?? []);
  sheet(book, ABOUT, about, [14, 32, 80]);
  if (notes.length > 0) sheet(book, NOTES, notes.map((note) => [note]), [100]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function sheet(book: Workbook, name: string, rows: readonly (readonly string[])[], widths: readonly number[]): void {
  const page = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1, xSplit: name === ELEMENTS ? 2 : 0 }], pageSetup: { orientation: "landscape" } });
  for (const row of rows) page.addRow(row.map((cell) => (cell === "" ? null : asWritten(cell))));
  page.getRow(1).font = { bold: true };
  for (const [at, width] of widths.entries()) {
    page.getColumn(at + 1).width = width;
    page.getColumn(at + 1).alignment = { wrapText: true, vertical: "top" };
  }
}
