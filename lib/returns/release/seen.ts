import type { ShownFigure } from "./content";
import type { CountedReturns } from "./counted";
import { type Seen, sideBySide } from "./side-by-side";

/** Figures that were given once: what schools had sent by then, counted, and what of it everybody saw. */
export type Given = { table: CountedReturns; cells: Readonly<Record<string, ShownFigure>> };

/**
 * What is to be given with all that was given before. Where a number was hidden, the one that takes its place stays hidden.
 * @returns also whether what was shown differs from what schools had sent: nothing can be reckoned with then
 */
export function everythingSeen(now: CountedReturns, given: readonly Given[]): Seen & { differs: boolean } {
  const wasHidden = now.cells.flatMap(({ id }) => (given.some(({ cells }) => cells[id] === "hidden") ? [id] : []));
  const before = given.map(({ table, cells }): Seen => {
    const ids = table.cells.map(({ id }) => id);
    return { table, shown: new Set(ids.filter((id) => typeof cells[id] === "object")), hidden: new Set(ids.filter((id) => typeof cells[id] !== "object")) };
  });
  const differs = given.some(({ table, cells }) => Object.entries(cells).some(([id, cell]) => typeof cell === "object" && !saysTheSame(cell, table.sums.get(id))));
  return { ...sideBySide([{ table: now, shown: new Set(), hidden: new Set(wasHidden) }, ...before]), differs };
}

const saysTheSame = (was: { count: number; outOf: number | null }, is: { count: number; outOf: number } | undefined): boolean =>
  was.count === is?.count && (was.outOf ?? is.outOf) === is.outOf;
