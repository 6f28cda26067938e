import type { Value } from "@/lib/school-data/value";
import { inEnglish } from "../numbers";

/** A trust's figure in the measure's unit, with what it rests on. */
export type TrustFigure = {
  /** Σ pupils × figure ÷ Σ pupils: every pupil counts the same. */
  weighted: number;
  /** The plain mean of the same schools: every school counts the same. */
  schoolMean: number;
  /** Whether the two read differently with the measure's digits, and so both are shown. */
  differ: boolean;
  schools: number;
  pupils: number;
  /** Schools whose figure is hidden, not published or of an unknown cohort, and so in neither. */
  without: number;
};

/**
 * The pupil-weighted figure of a trust's schools, with the school mean beside it. Undefined when no school has a figure and a cohort.
 * It is a total of its schools' figures: whoever shows it beside them hides it with them (`hideCells`).
 * Source: Department for Education, 'Multi-academy trust performance measures at key stage 2', 2018/19: schools weighted by their cohorts
 * (and, there and not here, by their years in the trust). A council's published figure is the same of its schools, and England's attendance of its regions.
 * Worked example: two classes, 20 pupils with a mean of 80 and 30 with one of 90, are 86 together (Wikipedia, 'Weighted arithmetic mean', basic example).
 * @param digits after the point, as the measure is shown
 */
export function trustFigure(values: readonly Value[], digits: number): TrustFigure | undefined {
  const whole = values.flatMap(({ number, cohort }) => (number !== null && cohort !== null && cohort > 0 ? [{ number, cohort }] : []));
  const pupils = whole.reduce((sum, { cohort }) => sum + cohort, 0);
  if (pupils === 0) return undefined;
  const weighted = whole.reduce((sum, { number, cohort }) => sum + number * cohort, 0) / pupils;
  const schoolMean = whole.reduce((sum, { number }) => sum + number, 0) / whole.length;
  const differ = inEnglish(weighted, digits) !== inEnglish(schoolMean, digits);
  return { weighted, schoolMean, differ, schools: whole.length, pupils, without: values.length - whole.length };
}

/** The plain mean of schools' figures of which nobody says how many pupils stand behind them, and how many schools these are. */
export type MeanOfSchools = { schoolMean: number; schools: number; without: number };

/**
 * The mean of the schools where no figure has a number of pupils, so that no weighted one can be made; undefined when one has, or no school has a figure.
 * The arithmetic mean: of the same two classes, class by class, 85.
 */
export function meanOfSchools(values: readonly Value[]): MeanOfSchools | undefined {
  const given = values.flatMap(({ number, cohort }) => (number === null ? [] : [{ number, cohort }]));
  if (given.length === 0 || given.some(({ cohort }) => cohort !== null && cohort > 0)) return undefined;
  return { schoolMean: given.reduce((sum, { number }) => sum + number, 0) / given.length, schools: given.length, without: values.length - given.length };
}
