import { numberInWords } from "@/lib/school-data/value-in-words";
import { counted } from "@/lib/words";
import { standingTo } from "../uncertainty/tell-apart";
import { type Facts, givenYears } from "./facts";
import { isJudged, lowerIsBetter } from "./figure-words";

/** With fewer, their middle moves with any one of them. */
export const FEWEST_NEIGHBOURS = 10;

/**
 * How the latest figure stands to the middle one (the median) of its statistical neighbours', with the model that chose them. Undefined
 * when the school has no figure or fewer than ten neighbours have one.
 */
export function sayAgainstNeighbours({ measure, years, neighbours }: Pick<Facts, "measure" | "years" | "neighbours">): string | undefined {
  const last = givenYears(years).at(-1);
  if (!last || !neighbours || neighbours.figures.length < FEWEST_NEIGHBOURS) return undefined;
  const middle = medianOf(neighbours.figures);
  const own = `${numberInWords(measure, last.number)} in ${last.year}`;
  const theirs = `the middle of ${counted(neighbours.figures.length, "similar school")}, ${numberInWords(measure, middle)}`;
  const chosen = `Similar schools: ${neighbours.label}.`;
  if (!isJudged(measure)) return `${own}, beside ${theirs}. ${chosen}`;
  if (!last.range) return `${own}, beside ${theirs}. How much of the difference is chance is not known. ${chosen}`;
  const standing = standingTo(last.range, middle);
  if (standing === "cannot be told apart from") return `${own} cannot be told apart from ${theirs}. ${chosen}`;
  return `${own}, ${standing} ${theirs}.${lowerIsBetter(measure)} ${chosen}`;
}

/** The middle of some numbers in order; of an even count the mean of the two in the middle (1, 2, 3, 4, 5, 6, 8, 9: 4.5; Wikipedia, 'Median'). */
export function medianOf(numbers: readonly number[]): number {
  const ordered = numbers.toSorted((one, other) => one - other);
  const half = Math.floor(ordered.length / 2);
  return ordered.length % 2 === 1 ? (ordered[half] ?? 0) : ((ordered[half - 1] ?? 0) + (ordered[half] ?? 0)) / 2;
}
