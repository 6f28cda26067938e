import { numberInWords } from "@/lib/school-data/value-in-words";
import { standingTo } from "../uncertainty/tell-apart";
import { type Facts, givenYears } from "./facts";
import { isJudged, lowerIsBetter, withRange } from "./figure-words";

/** How the latest figure stands to the national one of the same year. Undefined when either is not there. */
export function sayAgainstNational({ measure, years, national }: Pick<Facts, "measure" | "years" | "national">): string | undefined {
  const last = givenYears(years).at(-1);
  if (!last || national === undefined) return undefined;
  const theirs = numberInWords(measure, national);
  const own = `${withRange(measure, last)} in ${last.year}`;
  if (!isJudged(measure)) return `${own}; nationally ${theirs}.`;
  if (!last.range) return `${own}; nationally ${theirs}. How much of the difference is chance is not known.`;
  const standing = standingTo(last.range, national);
  if (standing === "cannot be told apart from") return `${own}, which cannot be told apart from the national ${theirs}.`;
  return `${own}, ${standing} the national ${theirs}.${lowerIsBetter(measure)}`;
}
