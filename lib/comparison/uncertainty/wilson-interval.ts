import type { Interval } from "./interval";

/** The standard normal deviate that leaves 2.5% above it. */
export const Z_95 = 1.959963984540054;

/**
 * The 95% interval of a percentage from its counts, by the score method without continuity correction: it stays within 0 and 100 and
 * holds for small cohorts and for none or all of them, where the textbook interval collapses. Undefined for an empty cohort.
 * Source: E. B. Wilson, 'Probable inference, the law of succession, and statistical inference', Journal of the American Statistical
 * Association 22 (1927), 209–212; recommended by R. G. Newcombe, 'Two-sided confidence intervals for the single proportion', Statistics
 * in Medicine 17 (1998), 857–872.
 * @param reached pupils who reached it, 0 to cohort
 * @param cohort pupils whom the percentage is of
 * @throws RangeError when the counts are not whole or do not fit each other
 */
export function wilsonInterval(reached: number, cohort: number, z = Z_95): Interval | undefined {
  if (!Number.isInteger(reached) || !Number.isInteger(cohort) || reached < 0 || reached > cohort) throw new RangeError("Counts must be whole, from nought to the cohort");
  if (cohort === 0) return undefined;
  const middle = 2 * reached + z ** 2;
  const half = z * Math.sqrt(z ** 2 + (4 * reached * (cohort - reached)) / cohort);
  const percent = (part: number) => Math.min(100, Math.max(0, (100 * part) / (2 * (cohort + z ** 2))));
  return { lower: reached === 0 ? 0 : percent(middle - half), upper: reached === cohort ? 100 : percent(middle + half), from: "wilson" };
}
