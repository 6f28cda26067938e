import type { AcademicYear } from "@/lib/school-data/academic-year";
import type { Measure } from "@/lib/school-data/measures/measure";
import type { Value } from "@/lib/school-data/value";
import type { PooledYears } from "../uncertainty/pool-years";
import type { Interval } from "../uncertainty/interval";

/** One year's figure of a school as a reader may see it, with its range where there is one. */
export type YearFigure = { year: AcademicYear; value: Value; range?: Interval };

/** A figure that is there. */
export type GivenFigure = { year: AcademicYear; number: number; cohort: number | null; range?: Interval };

/** Everything that sentences about one measure at one school rest on; what is left out is not spoken of. */
export type Facts = {
  measure: Measure;
  years: readonly YearFigure[];
  /** The national figure of the school's latest year. */
  national?: number;
  /** The same year's figures of statistical neighbours, under their model's label. */
  neighbours?: { figures: readonly number[]; label: string };
  /** The last years pooled, for a small cohort. */
  pooled?: PooledYears;
};

/** The years that have a number, oldest first. */
export const givenYears = (years: readonly YearFigure[]): GivenFigure[] =>
  years.toSorted((one, other) => (one.year < other.year ? -1 : 1)).flatMap(({ year, value, range }) =>
    value.number === null ? [] : [{ year, number: value.number, cohort: value.cohort, ...(range && { range }) }]);
