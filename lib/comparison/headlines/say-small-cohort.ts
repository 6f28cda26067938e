import { counted, listed } from "@/lib/words";
import { inEnglish } from "../numbers";
import { isSmallCohort } from "../uncertainty/pool-years";
import { type Facts, givenYears } from "./facts";
import { isJudged, withRange } from "./figure-words";
import { figureTogether } from "./years-together";

/** A caution where few pupils stand behind the latest figure, and the last years together where they are given. Undefined otherwise, and for plain facts. */
export function saySmallCohort({ measure, years, pooled }: Pick<Facts, "measure" | "years" | "pooled">): string | undefined {
  const last = givenYears(years).at(-1);
  if (!isJudged(measure) || !last?.cohort || !isSmallCohort(last.cohort)) return undefined;
  const pupils = `Only ${counted(last.cohort, "pupil")} in ${last.year}`;
  const together = pooled ? ` ${listed(pooled.years)} together: ${withRange(measure, figureTogether(measure, pooled))} of ${counted(pooled.cohort, "pupil")}.` : "";
  if (measure.unit !== "percent") return `${pupils}, so this can change a lot from year to year.${together}`;
  return `${pupils}: one of them moves the figure by ${inEnglish(100 / last.cohort)} percentage points.${together}`;
}
