import type { Series } from "@/lib/school-data/series/series";
import type { AcademicYear } from "@/lib/school-data/academic-year";
import { isFavourable, standingTo, tellApart } from "../uncertainty/tell-apart";
import { type GivenFigure, givenYears } from "./facts";
import { factsOfSeries } from "./facts-of-series";

/** A series' last given year and what is clear about it by the wanted end: beside England in that year, and since the first year given. Undefined is not clear. */
export type ClearStanding = { last: GivenFigure; national: number | undefined; toEngland: boolean | undefined; moved: { good: boolean; since: AcademicYear } | undefined };

/** What is clear about a series; undefined when it has no figure at all. */
export function clearStanding(series: Series): ClearStanding | undefined {
  const { measure, years, national } = factsOfSeries(series);
  const given = givenYears(years);
  const [first, last] = [given[0], given.at(-1)];
  if (!first || !last) return undefined;
  const toEngland = last.range && national !== undefined ? isFavourable(standingTo(last.range, national), measure.better) : undefined;
  const good = first.range && last.range && first !== last ? isFavourable(tellApart(last.range, first.range), measure.better) : undefined;
  return { last, national, toEngland, moved: good === undefined ? undefined : { good, since: first.year } };
}
