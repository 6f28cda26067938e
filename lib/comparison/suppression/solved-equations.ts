export type Term = readonly [unknown: number, times: number];

/**
 * Equations solved for some of their unknowns, the basic ones, one a row, by the others: each row is nought in sum, with 1 for its basic
 * unknown. Only what is not nought is kept, by row and by unknown; of large tables that is one in a hundred.
 */
export type Solved = { rows: Map<number, number>[]; basis: number[]; rowOf: Int32Array; rowsWith: readonly Set<number>[] };

/** What is left of nought after rounding. */
const NOTHING = 1e-9;

/** Whether it is 1 or −1: a step by it keeps whole numbers whole. */
const isUnit = (times: number): boolean => Math.abs(Math.abs(times) - 1) < NOTHING;

/** Gauss's elimination. The unknowns that stand in the fewest equations become basic, which keeps most of the rows nought. */
export function solve(unknowns: number, equations: readonly (readonly Term[])[]): Solved {
  const solved: Solved = { rows: [], basis: [], rowOf: new Int32Array(unknowns).fill(-1), rowsWith: Array.from({ length: unknowns }, () => new Set()) };
  const often = new Int32Array(unknowns);
  for (const [unknown] of equations.flat()) often[unknown] = (often[unknown] ?? 0) + 1;
  for (const equation of equations) {
    const row = new Map<number, number>();
    for (const [unknown, times] of equation) addTo(row, unknown, times);
    for (const [unknown] of equation) takeOff(row, solved.rows[solved.rowOf[unknown] ?? -1], unknown);
    const rarely = [...row.keys()].toSorted((one, other) => (often[one] ?? 0) - (often[other] ?? 0));
    const basic = rarely.find((unknown) => isUnit(row.get(unknown) ?? 0)) ?? rarely[0];
    if (basic === undefined) continue;
    const place = solved.rows.push(row) - 1;
    solved.basis.push(-1);
    for (const unknown of row.keys()) solved.rowsWith[unknown]?.add(place);
    makeBasic(solved, place, basic);
  }
  return solved;
}

/** The same again, so that one may be changed and the other stay as it is. */
export const copyOf = ({ rows, basis, rowOf, rowsWith }: Solved): Solved => ({ rows: rows.map((row) => new Map(row)), basis: [...basis], rowOf: rowOf.slice(), rowsWith: rowsWith.map((those) => new Set(those)) });

/** How much of the rows is not nought. */
export const fullness = ({ rows }: Solved): number => rows.reduce((sum, row) => sum + row.size, 0);

/** Solves a row for another of its unknowns, and takes it out of all other rows. */
export function makeBasic({ rows, basis, rowOf, rowsWith }: Solved, place: number, unknown: number): void {
  const row = rows[place];
  if (!row) return;
  const by = row.get(unknown) ?? 1;
  for (const [one, times] of row) row.set(one, times / by);
  for (const other of rowsWith[unknown] ?? []) {
    const [from, times] = [rows[other], rows[other]?.get(unknown)];
    if (other === place || !from || times === undefined) continue;
    for (const [one, own] of row) {
      if (addTo(from, one, -times * own)) rowsWith[one]?.add(other);
      else rowsWith[one]?.delete(other);
    }
  }
  const before = basis[place] ?? -1;
  if (before >= 0) rowOf[before] = -1;
  basis[place] = unknown;
  rowOf[unknown] = place;
}

/** Takes a basic unknown out of a sum by its row. */
export function takeOff(from: Map<number, number>, row: ReadonlyMap<number, number> | undefined, basic: number): void {
  const times = from.get(basic);
  if (!row || times === undefined) return;
  for (const [unknown, own] of row) addTo(from, unknown, -times * own);
}

/** Whether anything of the unknown is left then. */
export function addTo(sum: Map<number, number>, unknown: number, times: number): boolean {
  const value = (sum.get(unknown) ?? 0) + times;
  if (Math.abs(value) >= NOTHING) sum.set(unknown, value);
  else sum.delete(unknown);
  return Math.abs(value) >= NOTHING;
}
