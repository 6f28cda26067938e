import type { Total } from "@/lib/comparison/suppression/counted-table";

/** The last row and the last column of a grid with totals. */
export const ALL = "all";

/** A cell's id in a grid: row and column, either of them `ALL`. */
export const gridCell = (row: string, column: string): string => `${row} × ${column}`;

/** Every sum in a grid of rows and columns with a total of each and of all: schools by year groups, groups of pupils by terms. */
export function gridTotals(rows: readonly string[], columns: readonly string[]): Total[] {
  const across = [...rows, ALL].map((row) => ({ whole: gridCell(row, ALL), parts: columns.map((column) => gridCell(row, column)) }));
  const down = [...columns, ALL].map((column) => ({ whole: gridCell(ALL, column), parts: rows.map((row) => gridCell(row, column)) }));
  return [...across, ...down];
}
