import { fold } from "@/lib/csv/fold";
import { type Context, contextWords } from "../../content";
import type { FileProblem } from "../problem";

export const texts = { area: "Area", title: "Element", summary: "Summary", why: "Why it matters" } as const;
export const lists = { tips: "Tips", slips: "Slips", research: "Research", reading: "Reading", questions: "Questions" } as const;
export type TextField = keyof typeof texts;
export type ListField = keyof typeof lists;

/** What a column holds. */
export type Holds = { kind: "text"; field: TextField } | { kind: "list"; field: ListField } | { kind: "stage"; name: string; means: string } | { kind: "context"; context: Context };
export type Column = { at: number; heading: string; holds: Holds };

/** The heading of a stage's column: 'Stage: Starting'; what the stage means may stand under it in the same cell. */
export const stageHeading = (name: string, means = ""): string => `Stage: ${name}${means ? `\n${means}` : ""}`;

/** How else people head a column, folded. */
const others: Record<TextField | ListField, readonly string[]> = {
  area: ["area of pedagogy", "area of teaching"], title: ["element name", "name of the element"], summary: ["in a sentence"], why: ["why"],
  tips: ["classroom tips", "try tomorrow"], slips: ["common slips", "where it slips"], research: ["evidence", "what research says"],
  reading: ["further reading", "read on"], questions: ["questions for leaders"],
};
const contextHeadings: Record<Context, readonly string[]> = {
  mixed_age: ["in mixed age classes"], small_school: ["in small schools"], early_years: ["early years"], special: ["in special schools"], secondary_subject: ["secondary subjects"],
};

const entriesOf = <K extends string, V>(record: Record<K, V>) => Object.entries(record) as [K, V][];
const known = new Map<string, Holds>([
  ...entriesOf(texts).flatMap(([field, name]) => [name, ...others[field]].map((one): [string, Holds] => [fold(one), { kind: "text", field }])),
  ...entriesOf(lists).flatMap(([field, name]) => [name, ...others[field]].map((one): [string, Holds] => [fold(one), { kind: "list", field }])),
  ...entriesOf(contextWords).flatMap(([context, name]) => [name, ...contextHeadings[context]].map((one): [string, Holds] => [fold(one), { kind: "context", context }])),
]);

function holdsOf(heading: string): Holds | undefined {
  const stage = /^stage\s*[:–-]\s*(.+)$/is.exec(heading)?.[1]?.trim();
  if (stage) {
    const [name = "", ...means] = stage.split("\n").map((line) => line.trim());
    return { kind: "stage", name, means: means.filter(Boolean).join(" ") };
  }
  // A list that is too long for one cell goes on in 'Tips (2)'.
  const more = /^(.+?) \(\d+\)$/s.exec(heading)?.[1];
  const holds = known.get(fold(more ?? heading));
  return more && holds?.kind !== "list" ? undefined : holds;
}

/** Whether a first row looks like that of a sheet of elements. */
export const hasElements = (first: readonly string[] = []): boolean =>
  (["area", "title"] as const).every((field) => first.some((heading) => { const holds = holdsOf(heading); return holds?.kind === "text" && holds.field === field; }));

/** The columns by their headings, whatever their order, and what is wrong with those. A column that has no heading may only be empty. */
export function findColumns(rows: readonly string[][]): { columns: Column[]; problems: FileProblem[] } {
  const [first = [], ...body] = rows;
  const columns: Column[] = [];
  const problems: FileProblem[] = [];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let at = 0; at < width; at++) {
    const written = first[at] ?? "";
    const [heading = ""] = written.split("\n");
    const holds = written && holdsOf(written);
    if (holds) columns.push({ at, heading, holds });
    else if (heading) problems.push({ where: `Row 1, ‘${heading}’`, what: "is no column that Braid knows. Rename it, or take it out" });
    else if (body.some((row) => row[at])) problems.push({ where: `Row 1, column ${at + 1}`, what: "has no heading, but something stands under it" });
  }
  for (const [field, name] of entriesOf({ area: texts.area, title: texts.title }))
    if (!columns.some(({ holds }) => holds.kind === "text" && holds.field === field)) problems.push({ where: "Row 1", what: `has no column ‘${name}’` });
  const same = columns.filter(({ heading, holds }, at) => holds.kind !== "list" && columns.findIndex((one) => JSON.stringify(lower(one.holds)) === JSON.stringify(lower(holds))) !== at && heading);
  problems.push(...same.map(({ heading }) => ({ where: `Row 1, ‘${heading}’`, what: "stands there twice" })));
  return { columns, problems };
}

const lower = (holds: Holds): Holds => (holds.kind === "stage" ? { ...holds, name: holds.name.toLowerCase(), means: "" } : holds);
