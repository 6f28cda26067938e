export type Term = readonly [unknown: number, times: number];

/** Σ times × unknown = equals, over unknowns that are never negative. */
export type Equation = { terms: readonly Term[]; equals: number };

/** A solved form of equations: each row gives one basic unknown by the others. */
type Tableau = { rows: Float64Array[]; basis: number[]; unknowns: number };

const TINY = 1e-9;

/**
 * The least and the greatest values that unknowns can take, by the simplex method: the steepest step first, and Bland's rule, which
 * never cycles, once steps gain nothing. Made once for some equations, it is asked many times and goes on from where it last stood.
 * Source: G. B. Dantzig, 'Linear Programming and Extensions' (1963); R. G. Bland, 'New finite pivoting rules for the simplex method',
 * Mathematics of Operations Research 2 (1977), 103–107.
 * @throws Error when the equations have no solution
 */
export function linearProgram(unknowns: number, equations: readonly Equation[]) {
  const tableau = firstSolution(unknowns, equations);
  return {
    /** A solution where a sum of unknowns is as small ('least') or as large ('greatest') as can be; undefined when there is no end. */
    extreme(sum: readonly Term[], end: "least" | "greatest"): Float64Array | undefined {
      const cost = new Float64Array(unknowns + 1);
      for (const [unknown, times] of sum) cost[unknown] = end === "greatest" ? -times : times;
      return minimise(tableau, cost) ? solutionOf(tableau) : undefined;
    },
  };
}

/** Any solution: artificial unknowns, one a row, are driven down to nought. */
function firstSolution(unknowns: number, equations: readonly Equation[]): Tableau {
  const width = unknowns + equations.length;
  const rows = equations.map(({ terms, equals }, place) => {
    const row = new Float64Array(width + 1);
    const sign = equals < 0 ? -1 : 1;
    for (const [unknown, times] of terms) row[unknown] = (row[unknown] ?? 0) + sign * times;
    row[unknowns + place] = 1;
    row[width] = sign * equals;
    return row;
  });
  const tableau = { rows, basis: equations.map((_, place) => unknowns + place), unknowns: width };
  minimise(tableau, Float64Array.from({ length: width + 1 }, (_, column) => (column >= unknowns && column < width ? 1 : 0)));
  const left = tableau.rows.reduce((sum, row, place) => sum + ((tableau.basis[place] ?? 0) >= unknowns ? (row[width] ?? 0) : 0), 0);
  if (left > 1e-6) throw new Error("The equations contradict each other");
  return withoutArtificial(tableau, unknowns);
}

function withoutArtificial(tableau: Tableau, unknowns: number): Tableau {
  tableau.rows.forEach((row, place) => {
    if ((tableau.basis[place] ?? 0) < unknowns) return;
    const column = row.findIndex((value, at) => at < unknowns && Math.abs(value) > TINY);
    if (column >= 0) pivot(tableau, place, column);
  });
  const kept = tableau.basis.map((column, place) => ({ column, place })).filter(({ column }) => column < unknowns);
  const rows = kept.map(({ place }) => {
    const row = tableau.rows[place] ?? new Float64Array();
    const short = row.slice(0, unknowns + 1);
    short[unknowns] = row[tableau.unknowns] ?? 0;
    return short;
  });
  return { rows, basis: kept.map(({ column }) => column), unknowns };
}

/** So many steps that gain nothing may be a circle. */
const IDLE_STEPS = 20;

/** Walks to the least cost; false when the cost has no end. */
function minimise(tableau: Tableau, cost: Float64Array): boolean {
  tableau.basis.forEach((column, place) => addTimes(cost, tableau.rows[place], -(cost[column] ?? 0)));
  for (let idle = 0; ; ) {
    const entering = enteringColumn(cost, tableau.unknowns, idle < IDLE_STEPS);
    if (entering < 0) return true;
    const leaving = leavingRow(tableau, entering);
    if (leaving < 0) return false;
    idle = (tableau.rows[leaving]?.[tableau.unknowns] ?? 0) > TINY ? 0 : idle + 1;
    pivot(tableau, leaving, entering);
    addTimes(cost, tableau.rows[leaving], -(cost[entering] ?? 0));
  }
}

/** The steepest column, or by Bland's rule the first one that gains; -1 when none does. */
function enteringColumn(cost: Float64Array, unknowns: number, steepest: boolean): number {
  let [found, least] = [-1, -TINY];
  for (let column = 0; column < unknowns; column += 1) {
    const value = cost[column] ?? 0;
    if (value >= least) continue;
    [found, least] = [column, value];
    if (!steepest) break;
  }
  return found;
}

function leavingRow({ rows, basis, unknowns }: Tableau, entering: number): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  rows.forEach((row, place) => {
    const step = row[entering] ?? 0;
    if (step <= TINY) return;
    const ratio = (row[unknowns] ?? 0) / step;
    if (ratio < least - TINY || (ratio < least + TINY && (basis[place] ?? 0) < (basis[best] ?? Number.POSITIVE_INFINITY))) [best, least] = [place, ratio];
  });
  return best;
}

function pivot({ rows, basis }: Tableau, leaving: number, entering: number): void {
  const row = rows[leaving];
  if (!row) return;
  const by = row[entering] ?? 1;
  row.forEach((value, column) => {
    row[column] = value / by;
  });
  rows.forEach((other, place) => {
    if (place !== leaving) addTimes(other, row, -(other[entering] ?? 0));
  });
  basis[leaving] = entering;
}

function addTimes(to: Float64Array, row: Float64Array | undefined, times: number): void {
  if (!row || times === 0) return;
  for (let column = 0; column < to.length; column += 1) to[column] = (to[column] ?? 0) + times * (row[column] ?? 0);
}

function solutionOf({ rows, basis, unknowns }: Tableau): Float64Array {
  const solution = new Float64Array(unknowns);
  basis.forEach((column, place) => {
    solution[column] = rows[place]?.[unknowns] ?? 0;
  });
  return solution;
}
