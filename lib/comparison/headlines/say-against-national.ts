import { besideName } from "@/lib/school-data/measures/beside";
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
  const figure = numberInWords(measure, national);
  const [beside, the] = measure.besidePhase ? [`in ${besideName(measure)} ${figure}`, `the ${figure} of ${besideName(measure)}`] : [`nationally ${figure}`, `the national ${figure}`];
  if (!isJudged(measure)) return `${own}; ${beside}.`;
  if (!last.range) return `${own}; ${beside}. How much of the difference is chance is not known.`;
  const standing = standingTo(last.range, national);
  if (standing === "cannot be told apart from") return `${own} cannot be told apart from ${the}.`;
  return `${own} is ${standing} ${the}.${lowerIsBetter(measure)}`;
}
