import { counted, listed } from "@/lib/words";
import { inEnglish } from "../numbers";
import type { Interval } from "../uncertainty/interval";
import { isSmallCohort } from "../uncertainty/pool-years";
import { wilsonInterval } from "../uncertainty/wilson-interval";
import { type Facts, givenYears } from "./facts";
import { isJudged, withRange } from "./figure-words";

/** A caution where few pupils stand behind the latest figure, and the last years together where they are given. Undefined otherwise, and for plain facts. */
export function saySmallCohort({ measure, years, pooled }: Pick<Facts, "measure" | "years" | "pooled">): string | undefined {
  const last = givenYears(years).at(-1);
  if (!isJudged(measure) || !last?.cohort || !isSmallCohort(last.cohort)) return undefined;
  const pupils = `Only ${counted(last.cohort, "pupil")} in ${last.year}`;
  const together = (number: number, range?: Interval) => (pooled ? ` ${listed(pooled.years)} together: ${withRange(measure, { number, ...(range && { range }) })} of ${counted(pooled.cohort, "pupil")}.` : "");
  // The points' spread is not published, so the years together have no range.
  if (measure.unit !== "percent") return `${pupils}, so this can change a lot from year to year.${pooled ? together(pooled.reached / pooled.cohort) : ""}`;
  const caution = `${pupils}: one of them moves the figure by ${inEnglish(100 / last.cohort)} percentage points.`;
  return `${caution}${pooled ? together((100 * pooled.reached) / pooled.cohort, wilsonInterval(pooled.reached, pooled.cohort)) : ""}`;
}
