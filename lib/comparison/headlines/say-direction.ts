import type { Measure } from "@/lib/school-data/measures/measure";
import { numberInWords } from "@/lib/school-data/value-in-words";
import { capital, listed } from "@/lib/words";
import { isFavourable, tellApart } from "../uncertainty/tell-apart";
import { type GivenFigure, givenYears, type YearFigure } from "./facts";
import { isJudged, withRange } from "./figure-words";

/**
 * Which way a figure went from the first given year to the last one: a clear change only when their ranges do not touch. Years between
 * without a figure are named. Undefined with fewer than two figures.
 */
export function sayDirection(measure: Measure, years: readonly YearFigure[]): string | undefined {
  const given = givenYears(years);
  const [first, last] = [given[0], given.at(-1)];
  if (!first || !last || first === last) return undefined;
  const gaps = years.filter(({ year, value }) => value.number === null && year > first.year && year < last.year).map(({ year }) => year).toSorted();
  const gap = gaps.length > 0 ? ` There is no figure for ${listed(gaps)}.` : "";
  return `${capital(changeWords(measure, first, last))}.${gap}`;
}

function changeWords(measure: Measure, first: GivenFigure, last: GivenFigure): string {
  const [before, after] = [numberInWords(measure, first.number), numberInWords(measure, last.number)];
  if (before === after) return `the same, ${after}, in ${first.year} and ${last.year}`;
  const path = `from ${withRange(measure, first)} in ${first.year} to ${withRange(measure, last)} in ${last.year}`;
  if (!isJudged(measure)) return path;
  if (!first.range || !last.range) return `${path}. How much of that is chance is not known`;
  const favourable = isFavourable(tellApart(last.range, first.range), measure.better);
  if (favourable === undefined) return `${path}, which may be chance`;
  return `clearly ${favourable ? "better" : "worse"}, ${path}`;
}
