import { isShareOfPupils } from "@/lib/school-data/measures/beside";
import type { Measure } from "@/lib/school-data/measures/measure";
import type { Series } from "@/lib/school-data/series/series";
import type { Value } from "@/lib/school-data/value";
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
  const pooled = inPupils(measure) && isSmallCohort(last?.cohort ?? null) ? poolYears(figures.map((figure) => ({ year: figure.academicYear, counts: countsOf(measure, figure) }))) : undefined;
  return { measure, years, ...(typeof last?.england === "number" && { national: last.england }), ...(pooled && { pooled }) };
}

const isProgress = ({ unit }: Pick<Measure, "unit">): boolean => unit === "points";
/** Whether a figure is made of its pupils, one by one: so many of them, or the mean of their points. */
const inPupils = (measure: Measure): boolean => isShareOfPupils(measure) || isProgress(measure);

/** What a year adds: pupils who reached it, or their points of progress in all, and how many pupils they are. */
const countsOf = (measure: Measure, { number, cohort }: Value) => (number === null || !cohort ? null : { reached: isProgress(measure) ? number * cohort : countOf(number, cohort), cohort });
