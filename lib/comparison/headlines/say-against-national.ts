import { numberInWords } from "@/lib/school-data/value-in-words";
import { standingTo } from "../uncertainty/tell-apart";
import { type Facts, givenYears } from "./facts";
import { isJudged, lowerIsBetter, withRange } from "./figure-words";

/** How the latest figure stands to the national one of the same year, with its range where no other sentence tells it. Undefined when either is not there. */
export function sayAgainstNational({ measure, years, national }: Pick<Facts, "measure" | "years" | "national">): string | undefined {
  const given = givenYears(years);
  const last = given.at(-1);
  if (!last || national === undefined) return undefined;
  const own = `${given.length > 1 ? numberInWords(measure, last.number) : withRange(measure, last)} in ${last.year}`;
  const theirs = numberInWords(measure, national);
  if (!isJudged(measure)) return `${own}; nationally ${theirs}.`;
  if (!last.range) return `${own}; nationally ${theirs}. How much of the difference is chance is not known.`;
  const standing = standingTo(last.range, national);
  if (standing === "cannot be told apart from") return `${own} cannot be told apart from the national ${theirs}.`;
  return `${own} is ${standing} the national ${theirs}.${lowerIsBetter(measure)}`;
}
