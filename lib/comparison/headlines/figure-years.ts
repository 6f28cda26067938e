import type { AcademicYear } from "@/lib/school-data/academic-year";
import { figureOf, type Series } from "@/lib/school-data/series/series";
import { statusWords } from "@/lib/school-data/value";
import { numberInWords, valueInWords, writerOf } from "@/lib/school-data/value-in-words";
import type { Interval } from "../uncertainty/interval";
import { endsInWords } from "../uncertainty/range-in-words";
import { rangeOfFigure } from "../uncertainty/range-of-figure";
import { figureTogether, yearsTogether } from "./years-together";

/** The heading of years put together, in a table and in a file. */
export const TOGETHER = "Up to three years together";

/** Years put together: which they are, their figure, and of how many pupils. */
export type Together = { years: string[]; cohort: number; number: number; words: string; range?: Interval; rangeWords?: string };

/** A year of a measure as a chart and its table show it. */
export type FigureYear = {
  label: AcademicYear;
  words: string;
  number: number | null;
  cohort: number | null;
  range?: Interval;
  rangeWords?: string;
  beside?: number;
  besideWords?: string;
  /** With the two years before as one, where few pupils stand behind it. */
  together?: Together;
};

/** A series' years in the order of time, with their ranges, England's figure and, where few pupils stand behind one, the years before it; a year of which it says nothing is left out. */
export function figureYears(series: Series, years: readonly AcademicYear[]): FigureYear[] {
  const { measure } = series;
  return years.toSorted().flatMap((label): FigureYear[] => {
    const figure = figureOf(series, label);
    if (figure === undefined) return [];
    if (figure === "not-published-this-year") return [{ label, words: statusWords[figure], number: null, cohort: null }];
    const [range, together] = [rangeOfFigure(measure, figure), togetherUntil(series, label)];
    return [{
      label, words: valueInWords(measure, figure), number: figure.number, cohort: figure.cohort,
      ...(range && { range, rangeWords: endsInWords(range, writerOf(measure)) }),
      ...(together && { together }),
      ...(figure.england !== null && { beside: figure.england, besideWords: numberInWords(measure, figure.england) }),
    }];
  });
}

function togetherUntil(series: Series, last: AcademicYear): Together | undefined {
  const pooled = yearsTogether(series, last);
  if (!pooled) return undefined;
  const { measure } = series;
  const { number, range } = figureTogether(measure, pooled);
  return { years: pooled.years, cohort: pooled.cohort, number, words: numberInWords(measure, number), ...(range && { range, rangeWords: endsInWords(range, writerOf(measure)) }) };
}
