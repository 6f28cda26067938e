import type { Edition, MeasuredColumn } from "./edition";
import { escaped, pattern, plain } from "@/lib/editions/headings";

export type Placed = { at: number; heading: string };
export type PlacedMeasure = { column: MeasuredColumn; value: Placed; cohort?: Placed; cohortShare?: Placed; lower?: Placed; upper?: Placed };

/** An edition laid over a file's headings: where each thing stands, what is unknown and what is missing. */
export type PlacedEdition = {
  edition: Edition;
  measures: PlacedMeasure[];
  find: (name: string) => Placed | undefined;
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
  const find = (name: string): Placed | undefined => {
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
  if (!edition.recognisedBy.every((name) => find(name))) return undefined;
  const missing: string[] = [];
  const beside = (name: string | undefined) => {
    const found = name === undefined ? undefined : find(name);
    if (name !== undefined && !found && !missing.includes(name)) missing.push(name);
    return found;
  };
  const cohortOf = (said: MeasuredColumn["cohort"]) => {
    if (typeof said !== "object") {
      const cohort = beside(said);
      return cohort ? { cohort } : {};
    }
    const [cohort, cohortShare] = [beside(said.of), beside(said.share)];
    return cohort && cohortShare ? { cohort, cohortShare } : {};
  };
  const measures = edition.columns.flatMap((column): PlacedMeasure[] => {
    const value = column.names.map(find).find(Boolean);
    if (!value) missing.push(column.names[0] ?? column.measure);
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
