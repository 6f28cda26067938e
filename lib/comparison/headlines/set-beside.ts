import type { AcademicYear } from "@/lib/school-data/academic-year";
import { besideName } from "@/lib/school-data/measures/beside";
import { type PupilGroup, pupilGroups } from "@/lib/school-data/pupils";
import type { Series } from "@/lib/school-data/series/series";
import { type FigureYear, figureYears } from "./figure-years";

/** A year of what is set beside a school's own; without a number its words say why. */
export type SetYear = { words: string; number: number | null; rangeWords?: string };

/** What a reader may set beside a school's years: its name, the one for which a picture has room, and its years. */
export type SetBeside = { key: string; label: string; short: string; years: Readonly<Record<AcademicYear, SetYear>> };

const ofPupils: Partial<Record<PupilGroup, string>> = { girls: "Girls", boys: "Boys", disadvantaged: "Disadvantaged", "not-disadvantaged": "Not disadvantaged" };

type Drawn = FigureYear & { trust?: number; trustWords?: string };

/** Something under the years that the picture draws, where at least one of them has a number of it beside the school's own. */
function under(rows: readonly Drawn[], named: Omit<SetBeside, "years">, yearOf: (row: Drawn) => SetYear | undefined): SetBeside[] {
  const years = rows.flatMap((row): [AcademicYear, SetYear][] => {
    const year = yearOf(row);
    return year ? [[row.label, year]] : [];
  });
  const isDrawn = rows.some((row) => row.number !== null && yearOf(row)?.number != null);
  return isDrawn ? [{ ...named, years: Object.fromEntries(years) }] : [];
}

/**
 * What can be set beside a measure of all pupils, of what its page has read: the groups of the school's pupils as they are shown there, so
 * that a hidden year is a word here too; where there is no such group, the trust's schools and what else the picture compares with.
 */
export function canBeSetBeside({ measure }: Series, read: readonly Series[], rows: readonly Drawn[], trust: string): SetBeside[] {
  const groups = read.filter((one) => one.measure.key === measure.key).flatMap((one) => {
    const [short, found] = [ofPupils[one.pupils], figureYears(one, rows.map(({ label }) => label))];
    return short ? under(rows, { key: one.pupils, label: pupilGroups[one.pupils], short }, ({ label }) => yearIn(found, label)) : [];
  });
  if (groups.length > 0) return groups;
  const itsPhase = measure.besidePhase ? ", its phase" : "";
  return [
    ...under(rows, { key: "trust", label: trust, short: `The trust${itsPhase}` }, ({ trust: number, trustWords: words }) => (number === undefined || !words ? undefined : { number, words })),
    ...under(rows, { key: "beside", label: besideName(measure), short: `England${itsPhase}` }, ({ beside: number, besideWords: words }) => (number === undefined || !words ? undefined : { number, words })),
  ];
}

function yearIn(years: readonly FigureYear[], label: AcademicYear): SetYear | undefined {
  const found = years.find((year) => year.label === label);
  return found && { words: found.words, number: found.number, ...(found.rangeWords && { rangeWords: found.rangeWords }) };
}
