import { fold } from "@/lib/csv/fold";
import { type Research, type ResearchKind, type Strength, researchKindWords, strengthWords } from "../../content";
import { fromFields } from "./lines";

/** What stands between the bars of a line of research, in this order; the kind may be left out, the link too. */
export const researchFields = ["Title", "Authors", "Year", "Source", "Kind", "Strength", "What it means", "Link"] as const;
export const readingFields = ["Title", "By", "Link"] as const;

/** The word before the colon: 'Strong', 'Review'. */
export const shortWord = (words: string): string => words.split(":")[0] ?? words;
export const shortKind = { review: "Review", trial: "Trial", study: "Study", guidance: "Guidance", book: "Book" } as const satisfies Record<ResearchKind, string>;

function find<K extends string>(words: Record<K, string>, written: string): K | undefined {
  const keys = Object.keys(words) as K[];
  return keys.find((key) => [key, words[key], shortWord(words[key])].some((one) => fold(one) === fold(written)));
}
const strengthOf = (written: string): Strength | undefined => find(strengthWords, written);
const kindOf = (written: string): ResearchKind | undefined => find(researchKindWords, written) ?? find(shortKind, written);

type Say = (field: string | null, what: string) => void;

/** A line of research; what the schema cannot say of it is said here, and then the answer is not to be used. */
export function readResearch(line: string, say: Say): Research {
  const all = fromFields(line);
  const withKind = strengthOf(all[4] ?? "") && !strengthOf(all[5] ?? "") ? all.toSpliced(4, 0, shortKind.study) : all;
  const [title = "", authors = "", year = "", source = "", kind = "", strength = "", means = "", link = ""] = withKind;
  const unusable: Research = { title: "x", authors: "x", year: 2000, source: "x", kind: "study", strength: "mixed", means: "x" };
  if (withKind.length < 7 || withKind.length > 8) {
    say(null, `has ${all.length} parts between bars. It should have ${researchFields.join(" | ")}; the link may be left out`);
    return unusable;
  }
  if (!/^\d{4}$/.test(year)) say("Year", `‘${year}’ is not a year such as 2019`);
  if (!kindOf(kind)) say("Kind", `‘${kind}’ is none of ${Object.values(shortKind).join(", ")}`);
  if (!strengthOf(strength)) say("Strength", `‘${strength}’ is none of ${Object.values(strengthWords).map(shortWord).join(", ")}`);
  return { title, authors, year: /^\d{4}$/.test(year) ? Number(year) : 2000, source, kind: kindOf(kind) ?? "study", strength: strengthOf(strength) ?? "mixed", means, ...(link ? { link } : {}) };
}

/** A line of further reading. */
export function readReading(line: string, say: Say): { title: string; by: string; link?: string } {
  const [title = "", by = "", link = "", ...more] = fromFields(line);
  if (more.length > 0 || !by) {
    say(null, `should have ${readingFields.join(" | ")}; the link may be left out`);
    return { title: "x", by: "x" };
  }
  return { title, by, ...(link ? { link } : {}) };
}
