import type { Value } from "@/lib/school-data/value";
import type { Interval } from "./interval";

/**
 * The interval that the Department published beside a score (progress: READPROG_LOWER, READPROG_UPPER and their like), passed through as
 * it is. Undefined when the score or either end has no number, or when the ends do not stand around the score: then no range is shown
 * rather than one that we made.
 */
export function publishedInterval(score: Value, lower: Value, upper: Value): Interval | undefined {
  if (score.number === null || lower.number === null || upper.number === null) return undefined;
  if (lower.number > score.number || score.number > upper.number) return undefined;
  return { lower: lower.number, upper: upper.number, from: "published" };
}
