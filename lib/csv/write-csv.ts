import { stringify } from "csv-stringify/sync";

/** A spreadsheet runs a cell that begins with one of these as a formula. */
const formula = /^[=+\-@\t\r]/;

/** A cell that no spreadsheet takes for a formula: an apostrophe before it says 'this is text'. */
export const neutralised = (cell: string): string => (formula.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell);

/** The cell behind `neutralised`. */
export const plain = (cell: string): string => (cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell);

/** A CSV file as Excel opens it: UTF-8 with byte order mark, commas, CRLF, no formulas; a cell of several lines stays one. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify(rows.map((row) => row.map((cell) => neutralised(String(cell ?? "")))), { bom: true, record_delimiter: "\r\n", quoted_match: /[\r\n]/ });
}
