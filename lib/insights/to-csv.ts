import { stringify } from "csv-stringify/sync";

/** Rows as a CSV file that opens well in a spreadsheet: UTF-8 with its mark, and nothing in it can begin a formula. */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify(rows.map((row) => [...row]), { bom: true, record_delimiter: "windows", escape_formulas: true });
}
