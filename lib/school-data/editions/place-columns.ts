import type { ColumnNames, Edition, MeasuredColumn } from "./edition";
import { escaped, pattern, plain } from "@/lib/editions/headings";

export type Placed = { at: number; heading: string };
export type PlacedMeasure = { column: MeasuredColumn; value: Placed; cohort?: Placed; cohortShare?: Placed; lower?: Placed; upper?: Placed };

/** An edition laid over a file's headings: where each thing stands, what is unknown and what is missing. */
export type PlacedEdition = {
  edition: Edition;
  measures: PlacedMeasure[];
  /** The first of a column’s names that the file has. */
  find: (names: ColumnNames) => Placed | undefined;
  /** The year in headings such as Pupils_2024. */
  headingYear: number | undefined;
  unknown: string[];
  missing: string[];
};

const withYear = (name: string) => new RegExp(`^${plain(name).split("{year}").map(escaped).join(String.raw`(20\d\d)`)}$`);

/** Lays an edition over headings; undefined when the columns that it is recognised by are not all there. */
export function placeColumns(edition: Edition, headings: readonly string[]): PlacedEdition | undefined {
  const folded = headings.map(plain);
  const places = new Map(folded.map((heading, at) => [heading, at] as const).toReversed());
  const used = new Set<number>();
  let headingYear: number | undefined;
  const findOne = (name: string): Placed | undefined => {
    const at = name.includes("{year}") ? yearly(name) : (places.get(plain(name)) ?? -1);
    if (at < 0) return undefined;
    used.add(at);
    return { at, heading: headings[at] ?? "" };
  };
  const yearly = (name: string): number => {
    const at = folded.findIndex((heading) => withYear(name).test(heading));
    headingYear ??= at < 0 ? undefined : Number(withYear(name).exec(folded[at] ?? "")?.[1]);
    return at;
  };
  const find = (names: ColumnNames) => [names].flat().map(findOne).find(Boolean);
  if (!edition.recognisedBy.every(findOne)) return undefined;
  const missing: string[] = [];
  const beside = (names: ColumnNames | undefined) => {
    const found = names && find(names);
    const [name] = [names ?? []].flat();
    if (name !== undefined && !found && !missing.includes(name)) missing.push(name);
    return found;
  };
  const cohortOf = (said: MeasuredColumn["cohort"]) => {
    if (typeof said !== "object" || Array.isArray(said)) {
      const cohort = beside(said);
      return cohort ? { cohort } : {};
    }
    const [cohort, cohortShare] = [beside(said.of), beside(said.share)];
    return cohort && cohortShare ? { cohort, cohortShare } : {};
  };
  const measures = edition.columns.flatMap((column): PlacedMeasure[] => {
    const value = beside(column.names);
    if (!value) return [];
    const [cohort, lower, upper] = [cohortOf(column.cohort), beside(column.lower), beside(column.upper)];
    return [{ column, value, ...cohort, ...(lower && { lower }), ...(upper && { upper }) }];
  });
  for (const { where, code } of edition.rows) [...Object.keys(where), ..."column" in code ? [code.column] : []].forEach(beside);
  if (edition.pupils) beside(edition.pupils.column);
  if (edition.year.from === "column") beside(edition.year.column);
  const aside = edition.leftAside.map(pattern);
  const unknown = headings.filter((_, at) => !used.has(at) && folded[at] !== "" && !aside.some((one) => one.test(folded[at] ?? "")));
  return { edition, measures, find, headingYear, unknown, missing };
}

/** The edition that fits headings best: of those that are recognised, the one with most columns in its place, then the newest version. */
export function chooseEdition(editions: readonly Edition[], headings: readonly string[]): PlacedEdition | undefined {
  const fitting = editions.flatMap((edition) => placeColumns(edition, headings) ?? []);
  const better = (a: PlacedEdition, b: PlacedEdition) => b.measures.length - a.measures.length || b.edition.recognisedBy.length - a.edition.recognisedBy.length || b.edition.version - a.edition.version;
  return fitting.toSorted(better)[0];
}
