import type { Measure } from "@/lib/school-data/measures/measure";
import { numberInWords, rangeInWords } from "@/lib/school-data/value-in-words";
import type { Interval } from "../uncertainty/interval";

/** A measure of which one end is wanted is judged; the others (a roll, a share of pupils) are facts, which chance has no part in. */
export const isJudged = ({ better }: Pick<Measure, "better">): boolean => better !== "neither";

/** '62% (between 55% and 69%)'; without a range, or for a plain fact, the number alone. */
export function withRange(measure: Measure, { number, range }: { number: number; range?: Interval }): string {
  const figure = numberInWords(measure, number);
  return range && isJudged(measure) ? `${figure} (between ${rangeInWords(measure, range)})` : figure;
}

/** How to read 'above', where lower is better. */
export const lowerIsBetter = ({ better }: Pick<Measure, "better">): string => (better === "lower" ? " Lower is better." : "");
