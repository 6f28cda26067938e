import type { CountedTable } from "./counted-table";
import { type HiddenNumber, hiddenSystem, type OpenRange } from "./hidden-system";
import { linearProgram } from "./linear-program";
import { noHurry, type Patience } from "./patience";

/** So many numbers take a few hundredths of a second at most, also in the largest tables. */
const BETWEEN_ASKING = 24;

/**
 * The hidden cells that somebody could work out from everything shown, wholly or to less than the range that must stay open: see
 * `hiddenSystem` for the ranges. A value counts as possible only when a whole table with it exists, in whole pupils, that agrees with
 * everything shown; so what this lets pass is safe, whatever arithmetic is used against it.
 * @param patience is asked before each look and within it
 */
export async function* findExposed(table: CountedTable, hidden: ReadonlySet<string>, patience: Patience = noHurry): AsyncGenerator<string> {
  await patience();
  yield* standingAlone(table, hidden);
  const { unknowns, equations, numbers } = hiddenSystem(table, hidden);
  const program = linearProgram(unknowns, equations);
  const seen = numbers.map(() => ({ least: Number.POSITIVE_INFINITY, greatest: Number.NEGATIVE_INFINITY }));
  for (const [place, { cell, sum, open }] of numbers.entries()) {
    if (place > 0 && place % BETWEEN_ASKING === 0) await patience();
    for (const end of ["greatest", "least"] as const) {
      const range = seen[place];
      if (!range || isOpen(open, range)) break;
      const solution = program.extreme(sum, end);
      if (solution) note(seen, numbers, solution);
      else range.greatest = Number.POSITIVE_INFINITY;
    }
    if (!isOpen(open, seen[place])) yield cell;
  }
}

/** The only hidden cell of a total is the whole less the others: no arithmetic is needed to see it. */
function standingAlone({ totals }: CountedTable, hidden: ReadonlySet<string>): string[] {
  return totals.flatMap(({ whole, parts }) => {
    const inside = [whole, ...parts].filter((id) => hidden.has(id));
    return inside.length === 1 ? inside : [];
  });
}

type Range = { least: number; greatest: number };

const NEARLY = 1e-6;

/** Every solution says of every hidden number what it can be; one in part-pupils says nothing. */
function note(seen: readonly Range[], numbers: readonly HiddenNumber[], solution: Float64Array): void {
  const values = numbers.map(({ sum }) => sum.reduce((total, [unknown, times]) => total + times * (solution[unknown] ?? 0), 0));
  if (numbers.some(({ whole }, place) => whole && Math.abs((values[place] ?? 0) - Math.round(values[place] ?? 0)) > NEARLY)) return;
  seen.forEach((range, place) => {
    range.least = Math.min(range.least, values[place] ?? 0);
    range.greatest = Math.max(range.greatest, values[place] ?? 0);
  });
}

function isOpen(open: OpenRange, range: Range | undefined): boolean {
  if (!range || range.least > range.greatest) return false;
  if ("width" in open) return range.greatest - range.least >= open.width - NEARLY;
  return range.least <= open.low + NEARLY && range.greatest >= open.high - NEARLY;
}
