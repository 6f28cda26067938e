/** One year's counts behind a percentage, or the points of all its pupils behind a mean of points; null where that year was hidden, not published or not there. */
export type YearCounts = { year: string; counts: { reached: number; cohort: number } | null };

/** Several years as one: their counts added, and which years these are, oldest first. */
export type PooledYears = { years: string[]; reached: number; cohort: number };

/** Under this many pupils one of them moves the percentage by more than three points. */
export const SMALL_COHORT = 30;
const YEARS_TOGETHER = 3;

/** True when a cohort is so small that its percentage is read with its neighbouring years. */
export const isSmallCohort = (cohort: number | null): boolean => cohort !== null && cohort < SMALL_COHORT;

/** The calendar year in which an academic year begins. */
const startOf = (year: string): number => Number(year.slice(0, 4));

/**
 * The latest year and the two before it of a percentage or a mean as one figure: numerators and denominators are added, so that every pupil counts once (never the
 * mean of three percentages). A year without counts, or of which nothing is known, is left out and not replaced by an older one; undefined when fewer than two are left,
 * for then nothing is pooled. A pooled figure is a sum like any other: whoever shows it beside single years protects them together.
 * Source: the Department's ‘3 year total’ in its key stage 2 tables of 2019 (`TELIG_3YR`, `PTRWM_EXP_3YR` in the list of their fields); on
 * putting years together where events are few, P. A. Buescher, 'Problems with rates based on small numbers', Statistical Primer 12, North
 * Carolina State Center for Health Statistics (1997, revised 2008).
 * @param years in any order, named so that they sort ('2023/24')
 */
export function poolYears(years: readonly YearCounts[]): PooledYears | undefined {
  const inOrder = years.toSorted((one, other) => (one.year < other.year ? -1 : 1));
  const first = startOf(inOrder.at(-1)?.year ?? "") - YEARS_TOGETHER + 1;
  const whole = inOrder.filter(({ year }) => startOf(year) >= first).flatMap(({ year, counts }) => (counts && counts.cohort > 0 ? [{ year, ...counts }] : []));
  if (whole.length < 2) return undefined;
  const sum = (of: (year: { reached: number; cohort: number }) => number) => whole.reduce((total, year) => total + of(year), 0);
  return { years: whole.map(({ year }) => year), reached: sum(({ reached }) => reached), cohort: sum(({ cohort }) => cohort) };
}
