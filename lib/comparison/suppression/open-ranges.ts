import type { linearProgram, Move } from "./linear-program";
import type { CellNumber, OpenRange, TableNumbers } from "./table-numbers";

/** How small and how large a number can be, and the cells that are then other than they are. */
type Range = { least: number; greatest: number; leastBy: readonly number[]; greatestBy: readonly number[] };
type End = "least" | "greatest";

const NEARLY = 1e-6;
/** A way in part-pupils is given up after so many numbers were held still, one after another. */
const MOST_HELD = 12;

/**
 * Looks whether a hidden cell stays open to somebody who sees everything that is not hidden: for each end of the ranges that must stay open,
 * for a whole table that agrees with everything shown. A table in part-pupils says nothing: one of its numbers is held still, and another
 * way is looked for. Every table that is found says something of other cells too.
 * @returns the cells that were found open, the one asked about among them if it is, each with the cells that must be hidden for it
 */
export function openRanges({ unknowns, numbersOf }: TableNumbers, walk: ReturnType<typeof linearProgram>, place: number, isHidden: (place: number) => boolean): Map<number, number[]> {
  const found = new Map<number, Map<CellNumber, Range>>();
  const rangesOf = (cell: number) => {
    const ranges = found.get(cell) ?? new Map((numbersOf[cell] ?? []).map((one): [CellNumber, Range] => [one, { least: one.value, greatest: one.value, leastBy: [], greatestBy: [] }]));
    found.set(cell, ranges);
    return ranges;
  };
  const cellOf = (unknown: number) => unknowns[unknown]?.cell ?? -1;
  const note = (move: Move) => {
    const cells = [...new Set([...move.keys()].map(cellOf))];
    for (const [one, range] of cells.flatMap((cell) => [...rangesOf(cell)])) {
      const value = valueIn(one, move);
      if (value < range.least - NEARLY) [range.least, range.leastBy] = [value, cells];
      if (value > range.greatest + NEARLY) [range.greatest, range.greatestBy] = [value, cells];
    }
  };
  const look = ({ sum }: CellNumber, end: End, enough: number) => {
    const held = new Set<number>();
    for (;;) {
      const move = walk({ sum, end, enough }, (unknown) => isHidden(cellOf(unknown)) && !held.has(unknown));
      const inParts = [...move.keys()].filter((unknown) => unknowns[unknown]?.whole && !isWhole((unknowns[unknown]?.value ?? 0) + (move.get(unknown) ?? 0)));
      if (inParts.length === 0) return note(move);
      const other = inParts.find((unknown) => sum.every(([own]) => own !== unknown));
      if (other === undefined || held.size === MOST_HELD) return;
      held.add(other);
    }
  };
  for (const [one, range] of rangesOf(place)) {
    for (const end of ["greatest", "least"] as const) if (!isOpen(one.open, range)) look(one, end, enoughOf(one.open, range, end));
    if (!isOpen(one.open, range)) break;
  }
  const open = [...found].filter(([, ranges]) => [...ranges].every(([one, range]) => isOpen(one.open, range)));
  return new Map(open.map(([cell, ranges]) => [cell, [...new Set([cell, ...[...ranges.values()].flatMap(({ leastBy, greatestBy }) => [...leastBy, ...greatestBy])])]]));
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) <= NEARLY;
const valueIn = ({ sum, value }: CellNumber, move: Move): number => sum.reduce((total, [unknown, times]) => total + times * (move.get(unknown) ?? 0), value);

function enoughOf(open: OpenRange, { least, greatest }: Range, end: End): number {
  if ("width" in open) return end === "greatest" ? least + open.width : greatest - open.width;
  return end === "greatest" ? open.high : open.low;
}

function isOpen(open: OpenRange, { least, greatest }: Range): boolean {
  if ("width" in open) return greatest - least >= open.width - NEARLY;
  return least <= open.low + NEARLY && greatest >= open.high - NEARLY;
}
