import { counted, listed } from "@/lib/words";
import { inEnglish } from "../numbers";
import { isSmallCohort } from "../uncertainty/pool-years";
import { wilsonInterval } from "../uncertainty/wilson-interval";
import { type Facts, givenYears } from "./facts";
import { isJudged, withRange } from "./figure-words";

/** A caution where few pupils stand behind the latest figure, and the last years together where they are given. Undefined otherwise, and for plain facts. */
export function saySmallCohort({ measure, years, pooled }: Pick<Facts, "measure" | "years" | "pooled">): string | undefined {
  const last = givenYears(years).at(-1);
  if (!isJudged(measure) || !last?.cohort || !isSmallCohort(last.cohort)) return undefined;
  const pupils = `Only ${counted(last.cohort, "pupil")} in ${last.year}`;
  if (measure.unit !== "percent") return `${pupils}, so this can change a lot from year to year.`;
  const caution = `${pupils}: one of them moves the figure by ${inEnglish(100 / last.cohort)} percentage points.`;
  if (!pooled) return caution;
  const range = wilsonInterval(pooled.reached, pooled.cohort);
  const together = { number: (100 * pooled.reached) / pooled.cohort, ...(range && { range }) };
  return `${caution} ${listed(pooled.years)} together: ${withRange(measure, together)} of ${counted(pooled.cohort, "pupil")}.`;
}
