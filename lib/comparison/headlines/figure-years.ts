import type { AcademicYear } from "@/lib/school-data/academic-year";
import { figureOf, type Series } from "@/lib/school-data/series/series";
import { statusWords } from "@/lib/school-data/value";
import { numberInWords, rangeInWords, valueInWords } from "@/lib/school-data/value-in-words";
import type { Interval } from "../uncertainty/interval";
import { rangeOfFigure } from "../uncertainty/range-of-figure";

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
};

/** A series' years in the order of time, with their ranges and England's figure; a year of which it says nothing is left out. */
export function figureYears(series: Series, years: readonly AcademicYear[]): FigureYear[] {
  const { measure } = series;
  return years.toSorted().flatMap((label): FigureYear[] => {
    const figure = figureOf(series, label);
    if (figure === undefined) return [];
    if (figure === "not-published-this-year") return [{ label, words: statusWords[figure], number: null, cohort: null }];
    const range = rangeOfFigure(measure, figure);
    return [{
      label, words: valueInWords(measure, figure), number: figure.number, cohort: figure.cohort,
      ...(range && { range, rangeWords: rangeInWords(measure, range) }),
      ...(figure.england !== null && { beside: figure.england, besideWords: numberInWords(measure, figure.england) }),
    }];
  });
}
