import { binomialQuantile } from "./binomial-quantile";

/** Limits around a target percentage for one cohort size: 95% (about one school in twenty outside by chance) and 99.8% (one in 500). */
export type FunnelLimits = { cohort: number; inner: { lower: number; upper: number }; outer: { lower: number; upper: number } };

/**
 * The control limits of a funnel plot of percentages, exact binomial with interpolation between counts, not the normal approximation,
 * which fails for small cohorts and near 0 and 100. The upper limit is the mirror image of the lower one, for those who did not reach it,
 * so that chance alone crosses neither more often than the limit says (read upwards, the same interpolation would let it). Pupils are
 * taken as independent: fit for a share of pupils, not for sessions of attendance, of which the same pupil has many.
 * After D. J. Spiegelhalter, 'Funnel plots for comparing institutional performance', Statistics in Medicine 24 (2005), 1185–1202, whose
 * appendix interpolates exact limits so; the mirrored upper limit is Braid's own. On what interpolation does: B. N. Manktelow and
 * S. E. Seaton, 'Specifying the probability characteristics of funnel plot control limits', PLoS ONE 7 (2012), e45723.
 * @param target percentage, 0 to 100: the national or the pupil-weighted trust figure
 * @param cohort pupils, at least one
 */
export function funnelLimits(target: number, cohort: number): FunnelLimits {
  const between = (tail: number) => ({ lower: lowerLimit(target, cohort, tail), upper: 100 - lowerLimit(100 - target, cohort, tail) });
  return { cohort, inner: between(0.025), outer: between(0.001) };
}

/** y = (r − α) ÷ n: r is the binomial quantile, α the part of its own probability that goes beyond the tail. */
function lowerLimit(target: number, cohort: number, tail: number): number {
  if (target <= 0 || target >= 100) return target;
  const { count, upTo, fewer } = binomialQuantile(cohort, target / 100, tail);
  const beyond = (upTo - tail) / (upTo - fewer);
  return Math.max(0, (100 * (count - beyond)) / cohort);
}

/** Where a percentage stands in its funnel; outside the outer limits is rarer than outside the inner ones. */
export type FunnelPlace = "above 99.8%" | "above 95%" | "inside" | "below 95%" | "below 99.8%";

/** The place of a percentage (0 to 100) between the limits for its own cohort; a figure on a limit is inside it. */
export function placeInFunnel(percentage: number, limits: FunnelLimits): FunnelPlace {
  if (percentage > limits.outer.upper) return "above 99.8%";
  if (percentage < limits.outer.lower) return "below 99.8%";
  if (percentage > limits.inner.upper) return "above 95%";
  return percentage < limits.inner.lower ? "below 95%" : "inside";
}
