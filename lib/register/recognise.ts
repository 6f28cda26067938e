import { fold } from "@/lib/csv/fold";
import { escaped, pattern, plain } from "@/lib/editions/headings";
import { refuse } from "@/lib/csv/reading/problem";
import type { RegisterEdition } from "./editions/edition";

/** An edition laid over a file's headings: where each field stands, which columns nobody knows, and which it should have and has not. */
export type Recognised = { edition: RegisterEdition; places: Record<string, { at: number; heading: string }>; unknown: string[]; missing: string[] };

const named = (folded: string, name: string) => new RegExp(`^${name.split("{year}").map((part) => escaped(fold(part))).join(name.includes("{year}") ? String.raw` ?\d{4}` : "")}$`).test(folded);

function place(edition: RegisterEdition, headings: readonly string[]): Recognised {
  const folded = headings.map(fold);
  const places: Recognised["places"] = {};
  for (const [field, names] of Object.entries(edition.columns)) {
    const at = folded.findIndex((heading) => names.some((name) => named(heading, name)));
    if (at >= 0) places[field] = { at, heading: headings[at] ?? "" };
  }
  const used = new Set(Object.values(places).map(({ at }) => at));
  const aside = edition.leftAside.map(pattern);
  const unknown = headings.filter((heading, at) => !used.has(at) && heading.trim() !== "" && !aside.some((one) => one.test(plain(heading))));
  const missing = Object.entries(edition.columns).flatMap(([field, names]) => (places[field] ? [] : [names[0] ?? field]));
  return { edition, places, unknown, missing };
}

/**
 * The edition that a file's headings belong to: of those that fit, the one with most columns in its place.
 * @throws FileRefused when none fits, naming what each one needs
 */
export function recognise(editions: readonly RegisterEdition[], headings: readonly string[]): Recognised {
  const fitting = editions.map((edition) => place(edition, headings)).filter(({ edition, places }) => edition.recognisedBy.every((field) => places[field]));
  const [found] = fitting.toSorted((a, b) => Object.keys(b.places).length - Object.keys(a.places).length);
  const known = editions.map(({ name, recognisedBy, columns }) => `  ${name}: ${recognisedBy.map((field) => columns[field]?.[0]).join(", ")}`);
  return found ?? refuse(`Braid does not know this file. Its columns begin: ${headings.slice(0, 5).join(", ")}.\nThe files it reads, with the columns they are known by:\n${known.join("\n")}`);
}
