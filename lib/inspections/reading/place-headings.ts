import { pattern, plain } from "@/lib/editions/headings";
import type { InspectionEdition } from "../edition";

/** An edition laid over a file's headings. */
export type PlacedInspections = { edition: InspectionEdition; at: (name: string | undefined) => number; width: number; unknown: string[]; missing: string[] };

const columnsOf = ({ school, inspections }: InspectionEdition): string[] =>
  [school, ...inspections.flatMap(({ number, urn, on, published, outcome, concern, areas }) => [number, ...urn, on, published, outcome, concern, ...areas.map(({ on: graded }) => graded)])].filter((name) => name !== undefined);

/** Lays an edition over headings, whatever their case and spaces; undefined when the columns that it is recognised by are not all there. */
export function placeHeadings(edition: InspectionEdition, headings: readonly string[]): PlacedInspections | undefined {
  const places = new Map(headings.map((heading, at) => [plain(heading), at] as const).toReversed());
  const at = (name: string | undefined) => (name === undefined ? -1 : (places.get(plain(name)) ?? -1));
  if (!edition.recognisedBy.every((name) => at(name) >= 0)) return undefined;
  const areas = edition.inspections.flatMap((one) => one.areas);
  const named = [...new Set(columnsOf(edition))];
  const missing = [...named.filter((name) => at(name) < 0), ...areas.filter(({ names }) => !names.some((name) => at(name) >= 0)).flatMap(({ names }) => names[0] ?? [])];
  const known = new Set([...named, ...areas.flatMap(({ names }) => names)].map(plain));
  const aside = edition.leftAside.map(pattern);
  const unknown = headings.filter((heading) => plain(heading) !== "" && !known.has(plain(heading)) && !aside.some((one) => one.test(plain(heading))));
  return { edition, at, width: headings.length, unknown, missing };
}
