import type { AcademicYear } from "../academic-year";
import type { Measure } from "../measures/measure";
import { measures } from "../measures/measures";
import { pupilGroupKeys, type PupilGroup } from "../pupils";
import type { SchoolFigure } from "./read-school-figures";

/** A measure of a group of pupils over the years, the latest first. */
export type Series = { measure: Measure; pupils: PupilGroup; figures: SchoolFigure[] };

/** As many years as a table takes on a laptop. */
export const YEARS_SHOWN = 4;

const saysNothing = ["not-available", "not-applicable", "not-published-this-year"];

/** Figures as series, in the order of the catalogue; one in which no year says anything is left out. */
export function asSeries(figures: readonly SchoolFigure[]): Series[] {
  const grouped = Map.groupBy(figures, ({ measure, pupils }) => `${measure} ${pupils}`);
  return measures.flatMap((measure) => pupilGroupKeys.flatMap((pupils): Series[] => {
    const found = grouped.get(`${measure.key} ${pupils}`) ?? [];
    return found.some(({ status }) => !saysNothing.includes(status)) ? [{ measure, pupils, figures: found }] : [];
  }));
}

/** The years of some series, the latest first, with those between in which nobody was given a figure. */
export function yearsOf(series: readonly Series[]): AcademicYear[] {
  const found = series.flatMap(({ figures }) => figures.map(({ academicYear }) => academicYear));
  return [...new Set(found)].toSorted().toReversed().slice(0, YEARS_SHOWN);
}

/** What a series says of a year: its figure, 'not published this year' where its publisher gave none, or nothing. */
export function figureOf({ measure, figures }: Series, year: AcademicYear): SchoolFigure | "not-published-this-year" | undefined {
  return figures.find(({ academicYear }) => academicYear === year) ?? (measure.notPublished?.includes(year) ? "not-published-this-year" : undefined);
}

/** The main measures of all pupils, each in the latest year for which a figure was made, hidden ones included: what a school's page shows first. */
export function mainFigures(figures: readonly SchoolFigure[]): { measure: Measure; figure: SchoolFigure }[] {
  return asSeries(figures).flatMap(({ measure, pupils, figures: years }) => {
    const latest = years.find(({ status }) => !saysNothing.includes(status));
    return measure.main && pupils === "all" && latest ? [{ measure, figure: latest }] : [];
  });
}

/** The sources of some figures with the day of each, where it is known. */
export function sourcesOf(figures: readonly Pick<SchoolFigure, "source" | "publishedOn" | "academicYear">[]): { source: string; years: AcademicYear[]; publishedOn: string | null }[] {
  const grouped = Map.groupBy(figures, ({ source, publishedOn }) => `${source}|${publishedOn ?? ""}`);
  return [...grouped.values()].flatMap((ones) => {
    const [first] = ones;
    return first ? [{ source: first.source, publishedOn: first.publishedOn, years: [...new Set(ones.map(({ academicYear }) => academicYear))].toSorted() }] : [];
  });
}
