import type { AcademicYear } from "@/lib/school-data/academic-year";
import { isShareOfPupils } from "@/lib/school-data/measures/beside";
import type { Measure } from "@/lib/school-data/measures/measure";
import type { Series } from "@/lib/school-data/series/series";
import type { Value } from "@/lib/school-data/value";
import type { Interval } from "../uncertainty/interval";
import { isSmallCohort, type PooledYears, poolYears } from "../uncertainty/pool-years";
import { countOf } from "../uncertainty/range-of-figure";
import { wilsonInterval } from "../uncertainty/wilson-interval";
import { isJudged } from "./figure-words";

/**
 * A year of a series and the two before it as one, where few pupils stand behind that year; years without counts, hidden ones among them, are left
 * out (formula and source: `poolYears`). Undefined where it has no number itself, its cohort is not small or not known, for plain facts and what is
 * not made of pupils one by one, and when no other year is left.
 */
export function yearsTogether({ measure, figures }: Series, last: AcademicYear): PooledYears | undefined {
  const figure = figures.find(({ academicYear }) => academicYear === last);
  if (!isJudged(measure) || !inPupils(measure) || !figure || figure.number === null || !isSmallCohort(figure.cohort)) return undefined;
  return poolYears(figures.filter(({ academicYear }) => academicYear <= last).map((figure) => ({ year: figure.academicYear, counts: countsOf(measure, figure) })));
}

/** Years put together as one figure of their measure: a percentage with Wilson's range; a mean of points with none, since the points' spread is not published. */
export function figureTogether(measure: Measure, { reached, cohort }: PooledYears): { number: number; range?: Interval } {
  if (isProgress(measure)) return { number: reached / cohort };
  const range = wilsonInterval(reached, cohort);
  return { number: (100 * reached) / cohort, ...(range && { range }) };
}

const isProgress = ({ unit }: Pick<Measure, "unit">): boolean => unit === "points";
/** Whether a figure is made of its pupils, one by one: so many of them, or the mean of their points. */
const inPupils = (measure: Measure): boolean => isShareOfPupils(measure) || isProgress(measure);

/** What a year adds: pupils who reached it, or their points of progress in all, and how many pupils they are. */
const countsOf = (measure: Measure, { number, cohort }: Value) => (number === null || !cohort ? null : { reached: isProgress(measure) ? number * cohort : countOf(number, cohort), cohort });
