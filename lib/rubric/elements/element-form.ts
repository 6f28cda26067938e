import { rowsOf, typedOnce } from "@/lib/forms/rows-of";
import type { ElementText } from "../compare/parts-of";
import type { Stage } from "../stages";

type Typed = Record<string, string | string[]>;
type Row = Record<string, unknown>;

/** Rows as the schema wants them; null where nothing is said or it is to go. */
const saidIn = (typed: Typed, list: string, ignored: readonly string[]): (Row | null)[] =>
  rowsOf(typed, list).map((row) => {
    if (!row || row.out || Object.entries(row).every(([field, text]) => text === "" || ignored.includes(field))) return null;
    return Object.fromEntries(Object.entries(row).filter(([field, text]) => field !== "out" && !(field === "link" && text === "")));
  });

/** What stands in the boxes, as the schema wants it. */
export function fromElementForm(typed: Typed): Row {
  const texts = (list: string) =>
    Object.fromEntries(Object.keys(typed).filter((name) => name.startsWith(`${list}.`)).map((name) => [name.slice(list.length + 1), typedOnce(typed[name])]));
  return {
    ...Object.fromEntries(Object.entries(typed).filter(([name]) => !name.includes("."))),
    stages: texts("stages"),
    variants: texts("variants"),
    research: saidIn(typed, "research", ["kind", "strength"]).map((row) => row && { ...row, year: Number(row.year || Number.NaN) }),
    reading: saidIn(typed, "reading", []),
    settled: [typed.settled ?? []].flat(),
  };
}

/** The other way round: what stands in the boxes of an element as it is. */
export function toElementForm({ title, summary, content }: ElementText, stages: readonly Stage[]): Record<string, string> {
  const rows = (list: string, all: readonly object[]) => all.flatMap((row, at) => Object.entries(row).map(([field, value]) => [`${list}.${at}.${field}`, String(value ?? "")]));
  return Object.fromEntries([
    ["title", title], ["summary", summary], ["why", content.why],
    ...stages.map(({ key }, at) => [`stages.${key}`, content.stages[at] ?? ""]),
    ["tips", content.tips.join("\n")], ["slips", content.slips.join("\n")], ["questions", content.questions.join("\n")],
    ...rows("research", content.research), ...rows("reading", content.reading),
    ...content.variants.map(({ context, text }) => [`variants.${context}`, text]),
  ]);
}
