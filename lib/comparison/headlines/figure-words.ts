import type { Measure } from "@/lib/school-data/measures/measure";
import { writerOf } from "@/lib/school-data/value-in-words";
import type { Interval } from "../uncertainty/interval";
import { betweenInWords } from "../uncertainty/range-in-words";

/** A measure of which one end is wanted is judged; the others (a roll, a share of pupils) are facts, which chance has no part in. */
export const isJudged = ({ better }: Pick<Measure, "better">): boolean => better !== "neither";

/** '62% (between 55% and 69%)'; without a range, or for a plain fact, the number alone. */
export function withRange(measure: Measure, { number, range }: { number: number; range?: Interval }): string {
  const inWords = writerOf(measure);
  return range && isJudged(measure) ? `${inWords(number)} (${betweenInWords(range, inWords)})` : inWords(number);
}

/** How to read 'above', where lower is better. */
export const lowerIsBetter = ({ better }: Pick<Measure, "better">): string => (better === "lower" ? " Lower is better." : "");
