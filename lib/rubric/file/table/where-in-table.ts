import type { z } from "zod";
import { contextWords } from "../../content";
import type { NamedStage } from "../../stages";
import { inPlainWords } from "../in-plain-words";
import { type FileProblem, WHOLE_FILE } from "../problem";
import { type Column, lists, stageHeading, texts } from "./columns";
import { ABOUT } from "./read-about";
import type { ReadArea } from "./read-elements";

type Read = { areas: readonly ReadArea[]; stages: readonly NamedStage[]; columns: readonly Column[] };

const parts: Record<string, string> = { title: "Title", authors: "Authors", year: "Year", source: "Source", link: "Link", means: "What it means", by: "By" };
const headings: Record<string, string> = { ...texts, ...lists };

/** Where in a spreadsheet the schema found something wrong. */
export function whereInTable(issue: z.core.$ZodIssue, read: Read): FileProblem {
  return { where: place(issue.path, read), what: inPlainWords(issue) };
}

function place(path: readonly PropertyKey[], { areas, stages, columns }: Read): string {
  const [first, a, inArea, e, field, at, part] = path;
  if (first === "name" || first === "about") return `The framework’s ${first === "name" ? "name" : "description"}`;
  if (first === "stages") return typeof a === "number" ? `The stage ‘${stages[a]?.name ?? ""}’` : "The stages";
  const area = typeof a === "number" ? areas[a] : undefined;
  if (!area) return WHOLE_FILE;
  if (inArea === "title") return `Row ${area.rows[0]}, Area`;
  if (inArea === "about") return `Sheet ‘${ABOUT}’, area ‘${area.title}’`;
  const element = typeof e === "number" ? area.elements[e] : undefined;
  if (!element || typeof field !== "string") return `The area ‘${area.title}’`;
  const row = `Row ${area.rows[Number(e)]}`;
  if (typeof at !== "number") return `${row}, ${headingOf(headings[field] ?? field, columns)}`;
  if (field === "stages") return `${row}, ${stageHeading(stages[at]?.name ?? "")}`;
  const variant = element.variants[at];
  if (field === "variants") return `${row}, ${variant ? contextWords[variant.context] : "In other classes"}`;
  return [row, headingOf(headings[field] ?? field, columns), `line ${at + 1}`, typeof part === "string" && parts[part]].filter(Boolean).join(", ");
}

/** The heading as the file has it. */
const headingOf = (ours: string, columns: readonly Column[]): string =>
  columns.find(({ holds }) => (holds.kind === "text" && texts[holds.field] === ours) || (holds.kind === "list" && lists[holds.field] === ours))?.heading ?? ours;
