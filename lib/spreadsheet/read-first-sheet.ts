import { type CsvTable, readTable } from "@/lib/csv/read-table";
import { openWorkbook } from "./open-workbook";
import { isZip, otherKind } from "./other-kind";

/**
 * The rows of a CSV file, or of an Excel workbook's first sheet, as texts, numbered as the spreadsheet numbers them; by what the bytes are
 * and not by the name.
 * @returns the rows; or what is wrong with the file, in words
 */
export async function readFirstSheet(bytes: Uint8Array): Promise<CsvTable> {
  const other = otherKind(bytes, "Save it as .xlsx or CSV");
  if (other) return { wrong: `${other}.` };
  if (!isZip(bytes)) return readTable(bytes);
  const book = await openWorkbook(bytes);
  if (book.wrong !== undefined) return { wrong: `${book.wrong.replace(/\.$/, "")}.` };
  const [first] = book.sheets;
  const [problem] = first?.problems ?? [];
  return problem ? { wrong: `${problem.where} ${problem.what}.` } : { rows: first?.rows ?? [] };
}
