import { fold } from "@/lib/csv/fold";
import { refuse } from "@/lib/csv/reading/problem";
import type { RegisterEdition } from "./editions/edition";

/** An edition laid over a file's headings: where each field stands, which columns nobody knows, and which it should have and has not. */
export type Recognised = { edition: RegisterEdition; places: Record<string, { at: number; heading: string }>; unknown: string[]; missing: string[] };

/** Letters that no heading has: folded with a name's words, they keep their place between them. */
const [YEAR, ANY] = ["ꙮ", "ꙭ"];

/** Folded headings of a name in which {year} stands for any four figures, apart or not. */
const named = (name: string): RegExp => new RegExp(`^${fold(name.replaceAll("{year}", YEAR)).replaceAll(new RegExp(` ?${YEAR} ?`, "g"), String.raw` ?\d{4} ?`).replaceAll(ANY, ".*")}$`);
/** The same where * stands for any text; what follows a space or a bracket begins a word. */
const likeness = (name: string): RegExp => named(name.replaceAll("*", ANY));

function place(edition: RegisterEdition, headings: readonly string[]): Recognised {
  const folded = headings.map(fold);
  const places: Recognised["places"] = {};
  for (const [field, names] of Object.entries(edition.columns)) {
    const at = names.map(named).map((pattern) => folded.findIndex((heading) => pattern.test(heading))).find((found) => found >= 0);
    if (at !== undefined) places[field] = { at, heading: headings[at] ?? "" };
  }
  const used = new Set(Object.values(places).map(({ at }) => at));
  const aside = edition.leftAside.map(likeness);
  const unknown = headings.filter((heading, at) => !used.has(at) && heading.trim() !== "" && !aside.some((one) => one.test(folded[at] ?? "")));
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
