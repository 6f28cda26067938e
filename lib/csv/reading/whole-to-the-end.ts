import { refuse } from "./problem";

/**
 * Watches rows as they come and says at the end whether the last one is whole. Publishers leave out empty cells at the end of some rows, of a
 * country's or a council's for instance, each time as many; a last row that is shorter than its headings and as wide as no row before it is where a
 * download was cut off, in the middle of a cell maybe.
 */
export function watchTheEnd(width: number) {
  const widths = new Set<number>();
  let last: { row: number; cells: number } | undefined;
  return {
    saw: (cells: readonly string[], row: number) => {
      if (cells.every((cell) => cell.trim() === "")) return;
      if (last) widths.add(last.cells);
      last = { row, cells: cells.length };
    },
    /** @throws FileRefused with the last row */
    refuseIfCutOff: () => {
      if (last && last.cells < width && !widths.has(last.cells)) refuse("The last row ends in its middle: the file was cut off, perhaps while it was downloaded. Download it again and send it whole.", last.row);
    },
  };
}
