import { fold } from "@/lib/csv/fold";
import { type Edition, editions, type FieldRule } from "./editions";
import { RegisterFileError } from "./register-file-error";

/** An edition and, for each of its fields that this file has, the column's place and heading. */
export type Recognised = { edition: Edition; places: Record<string, { at: number; heading: string; rule: FieldRule }> };

const named = (folded: string, names: readonly string[]) =>
  names.some((name) => (name.includes("{year}") ? new RegExp(`^${name.replace("{year}", "\\d{4}")}$`).test(folded) : name === folded));

function place(edition: Edition, headings: readonly string[]): Recognised {
  const folded = headings.map(fold);
  const places: Recognised["places"] = {};
  for (const [field, rule] of Object.entries(edition.fields)) {
    const at = folded.findIndex((heading) => named(heading, rule.columns));
    if (at >= 0) places[field] = { at, heading: headings[at] ?? "", rule };
  }
  return { edition, places };
}

/**
 * The edition that a file's headings belong to.
 * @throws RegisterFileError when none fits, naming what each one needs
 */
export function recognise(headings: readonly string[]): Recognised {
  const tried = editions.map((edition) => place(edition, headings));
  const found = tried.find(({ edition, places }) => edition.recognisedBy.every((field) => places[field]));
  if (found) return found;
  const known = editions.map((edition) => `  ${edition.name}: ${edition.recognisedBy.map((field) => edition.fields[field]?.columns[0]).join(", ")}`);
  throw new RegisterFileError(
    `Braid does not know this file. Its columns begin: ${headings.slice(0, 5).join(", ")}.\nThe files it reads, with the columns they are known by:\n${known.join("\n")}`,
  );
}
