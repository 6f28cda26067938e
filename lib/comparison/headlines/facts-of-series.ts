import { isShareOfPupils } from "@/lib/school-data/measures/beside";
import type { Series } from "@/lib/school-data/series/series";
import { isSmallCohort, poolYears } from "../uncertainty/pool-years";
import { countOf, rangeOfFigure } from "../uncertainty/range-of-figure";
import type { Facts, YearFigure } from "./facts";

/** What sentences may say of a school's published series: its years with their ranges, England's figure of the last given year, and the last three years pooled where few pupils stand behind it. */
export function factsOfSeries({ measure, figures }: Series): Facts {
  const years = figures.map((figure): YearFigure => {
    const range = rangeOfFigure(measure, figure);
    return { year: figure.academicYear, value: figure, ...(range && { range }) };
  });
  const last = figures.filter(({ number }) => number !== null).toSorted((one, other) => (one.academicYear < other.academicYear ? 1 : -1))[0];
  const pooled = isShareOfPupils(measure) && isSmallCohort(last?.cohort ?? null) ? poolYears(figures.map(({ academicYear, number, cohort }) => ({ year: academicYear, counts: number !== null && cohort ? { reached: countOf(number, cohort), cohort } : null }))) : undefined;
  return { measure, years, ...(typeof last?.england === "number" && { national: last.england }), ...(pooled && { pooled }) };
}
