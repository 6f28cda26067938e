import { isShareOfPupils } from "@/lib/school-data/measures/beside";
import type { Measure } from "@/lib/school-data/measures/measure";
import type { Value } from "@/lib/school-data/value";
import type { Interval } from "./interval";
import { publishedInterval } from "./published-interval";
import { wilsonInterval } from "./wilson-interval";

/** A figure as it was published, with the limits that its publisher gave. */
export type Published = Value & { lower: number | null; upper: number | null };

/**
 * The range around a published figure: the publisher's own limits where there are any; for a percentage of pupils, each counted once, Wilson's, from the cohort
 * and the count that comes nearest to the percentage (it was published rounded). Undefined for anything else: a percentage of sessions has
 * the same pupil in it many times, and a mean score's spread is not published.
 */
export function rangeOfFigure(measure: Pick<Measure, "unit" | "subject" | "ofPupils">, figure: Published): Interval | undefined {
  const given = (number: number | null): Value => ({ number, status: number === null ? "not-available" : "available", cohort: figure.cohort });
  const published = publishedInterval(figure, given(figure.lower), given(figure.upper));
  if (published || !isShareOfPupils(measure) || figure.number === null || !figure.cohort) return published;
  return wilsonInterval(countOf(figure.number, figure.cohort), figure.cohort);
}

/** How many of a cohort a percentage means. */
export const countOf = (percentage: number, cohort: number): number => Math.min(cohort, Math.max(0, Math.round((percentage / 100) * cohort)));
