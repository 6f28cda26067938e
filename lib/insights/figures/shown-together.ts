import { type MeanOfSchools, meanOfSchools, type TrustFigure, trustFigure } from "@/lib/comparison/trusts/trust-figure";
import { trustOfSums } from "@/lib/returns/reading/compare-schools";
import type { ReturnMeasure } from "@/lib/returns/template/measure";
import type { Measure } from "@/lib/school-data/measures/measure";
import { pupilGroups } from "@/lib/school-data/pupils";
import type { FiguresRow } from "./gather-figures-table";

/**
 * Some of the shown schools as one in a measure: weighted by pupils, or their mean where the publisher says of no figure how many pupils it is of; how many of them
 * had not joined the trust when the year began; and England's figure of the same schools and year, where it is known. `among` names their phase where phases are too
 * unlike to be one.
 */
export type Together = { among: string | null; trust: TrustFigure | undefined; mean: MeanOfSchools | undefined; notYetJoined: number; england: number | null };

/** The same of what they sent for the half term; of a number of pupils all schools are one. */
export type ReturnedTogether = { among: string | null; schools: readonly FiguresRow[]; trust: TrustFigure };

/** 'Primary schools', 'All-through schools' */
export const amongInWords = (among: string): string => (among in pupilGroups ? pupilGroups[among as keyof typeof pupilGroups] : `${among} schools`);

/** A measure over the shown schools, over those of each phase apart where phases are too unlike; a school whose phase nobody names is then in none. */
export const shownTogether = (measure: Measure, rows: readonly FiguresRow[]): Together[] =>
  alike(rows.filter(({ cells }) => cells.has(measure.key)), measure.besidePhase === true).map(([among, schools]) => {
    const cells = schools.flatMap((row) => row.cells.get(measure.key) ?? []);
    const values = cells.map(({ figure }) => figure);
    const notYetJoined = cells.filter(({ figure, joining }) => figure.number !== null && (joining === "before" || joining === "year")).length;
    return { among, trust: trustFigure(values, measure.digits), mean: meanOfSchools(values), notYetJoined, england: values.find(({ england }) => england !== null)?.england ?? null };
  });

/** A measure of the half term's return over the shown schools: a share phase by phase, as it is held against others; a number of pupils is added up. */
export const returnedTogether = ({ key, unit }: ReturnMeasure, rows: readonly FiguresRow[]): ReturnedTogether[] =>
  alike(rows.filter(({ returned }) => returned.has(key)), unit === "percent").flatMap(([among, schools]) => {
    const trust = trustOfSums(schools.flatMap(({ returned }) => returned.get(key)?.sum ?? []));
    return trust ? [{ among, schools, trust }] : [];
  });

/** The schools as one, or by the phase whose name they bear. */
function alike(rows: readonly FiguresRow[], byPhase: boolean): [among: string | null, schools: FiguresRow[]][] {
  if (!byPhase) return rows.length > 0 ? [[null, [...rows]]] : [];
  return [...Map.groupBy(rows, ({ school }) => school.among)].filter(([among]) => among !== null).toSorted(([one], [other]) => (one ?? "").localeCompare(other ?? ""));
}
