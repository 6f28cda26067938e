import type { CountedTable } from "./counted-table";
import { type Layout, layoutOf } from "./layout";
import { linearProgram } from "./linear-program";
import { openRanges } from "./open-ranges";
import { type TableNumbers, tableNumbers } from "./table-numbers";

/** So many reasons are kept of each cell. */
const KEPT = 8;
const NEARLY = 1e-6;

/** Cells that keep one of them open for as long as all of them are hidden. */
type Reason = readonly number[];

/**
 * One table that is looked at again and again, each time with something else hidden. Its equations are solved once. What has kept a cell
 * open is remembered: whatever else is shown or hidden, it still does while those cells are hidden.
 */
export class Looks {
  readonly layout: Layout;
  private readonly numbers: TableNumbers;
  private readonly walk: ReturnType<typeof linearProgram>;
  private readonly reasons: Reason[][];
  private readonly wrong: Reason[];

  constructor(readonly table: CountedTable) {
    this.layout = layoutOf(table);
    this.numbers = tableNumbers(table, this.layout);
    const { unknowns, equations } = this.numbers;
    this.walk = linearProgram(unknowns.map(({ value }) => value), equations);
    this.reasons = table.cells.map(() => []);
    const wrong = equations.filter((terms) => Math.abs(terms.reduce((sum, [unknown, times]) => sum + times * (unknowns[unknown]?.value ?? 0), 0)) > NEARLY);
    this.wrong = wrong.map((terms) => terms.map(([unknown]) => unknowns[unknown]?.cell ?? -1));
  }

  idOf(place: number): string {
    return this.table.cells[place]?.id ?? "";
  }

  /** @throws Error when a total with something hidden is not the sum of its parts: nothing can be reckoned from it */
  mustAddUp(isHidden: (place: number) => boolean): void {
    if (this.wrong.some((places) => places.some(isHidden))) throw new Error("A total is not the sum of its parts");
  }

  /** Whether a cell was found open before by cells that are all hidden now. */
  isKnownOpen(place: number, isHidden: (place: number) => boolean): boolean {
    return this.reasons[place]?.some((reason) => reason.every(isHidden)) ?? false;
  }

  /** Whether a hidden cell stays open to whoever sees everything that is not hidden. */
  isOpen(place: number, isHidden: (place: number) => boolean): boolean {
    const found = openRanges(this.numbers, this.walk, place, isHidden);
    for (const [cell, reason] of found) this.reasons[cell] = [reason, ...(this.reasons[cell] ?? []).slice(0, KEPT - 1)];
    return found.has(place);
  }
}
