import { inEnglish } from "../numbers";
import type { Interval } from "../uncertainty/interval";
import type { Headlined } from "./facts";

/** A number in its measure's unit: '62%', '1.2 points', '104', '412 pupils'. */
export function figureWords({ unit, digits }: Pick<Headlined, "unit" | "digits">, number: number): string {
  const words = inEnglish(number, digits);
  if (unit === "percent") return `${words}%`;
  return unit === "points" || unit === "pupils" ? `${words} ${unit}` : words;
}

/** A measure of which one end is wanted is judged; the others (a roll, a share of pupils) are facts, which chance has no part in. */
export const isJudged = ({ better }: Pick<Headlined, "better">): boolean => better !== "neither";

/** '62% (between 55% and 69%)'; without a range, or for a plain fact, the number alone. */
export function withRange(measure: Pick<Headlined, "unit" | "digits" | "better">, { number, range }: { number: number; range?: Interval }): string {
  const figure = figureWords(measure, number);
  return range && isJudged(measure) ? `${figure} (between ${figureWords(measure, range.lower)} and ${figureWords(measure, range.upper)})` : figure;
}

/** How to read 'above', where lower is better. */
export const lowerIsBetter = ({ better }: Pick<Headlined, "better">): string => (better === "lower" ? " Lower is better." : "");
