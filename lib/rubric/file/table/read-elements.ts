import { fold } from "@/lib/csv/fold";
import { type Context, contextWords } from "../../content";
import type { FileElement } from "../framework-file";
import type { FileProblem } from "../problem";
import type { Column, ListField, TextField } from "./columns";
import { fromLine, linesOf, unguarded } from "./lines";
import { readReading, readResearch } from "./read-research";

/** An area as rows under each other make it, with the row of each element. */
export type ReadArea = { title: string; rows: number[]; elements: FileElement[] };

/** The elements of a sheet by area; an empty area is that of the row above. */
export function readElements(rows: readonly string[][], columns: readonly Column[], stageNames: readonly string[]): { areas: ReadArea[]; problems: FileProblem[] } {
  const areas = new Map<string, ReadArea>();
  const problems: FileProblem[] = [];
  let above = "";
  for (const [index, cells] of rows.entries()) {
    if (index === 0 || cells.every((cell) => !cell)) continue;
    const row = index + 1;
    const { area, element } = readElement(cells.map(unguarded), columns, stageNames, (heading, what) => void problems.push({ where: `Row ${row}, ${heading}`, what }));
    above = area || above;
    const kept = areas.get(fold(above)) ?? { title: above, rows: [], elements: [] };
    areas.set(fold(above), kept);
    kept.rows.push(row);
    kept.elements.push(element);
  }
  return { areas: [...areas.values()], problems };
}

function readElement(cells: readonly string[], columns: readonly Column[], stageNames: readonly string[], say: (heading: string, what: string) => void): { area: string; element: FileElement } {
  const text = (field: TextField) => cells[columns.find(({ holds }) => holds.kind === "text" && holds.field === field)?.at ?? -1] ?? "";
  const stage = (name: string) => cells[columns.find(({ holds }) => holds.kind === "stage" && holds.name.toLowerCase() === name.toLowerCase())?.at ?? -1] ?? "";
  const list = <T>(field: ListField, read: (line: string, say: (part: string | null, what: string) => void) => T): T[] =>
    columns.filter(({ holds }) => holds.kind === "list" && holds.field === field)
      .flatMap(({ at, heading }) => linesOf(cells[at] ?? "").map((line, number) => read(line, (part, what) => say([heading, `line ${number + 1}`, part].filter(Boolean).join(", "), what))));
  const variants = columns.flatMap(({ at, holds }) => (holds.kind === "context" && cells[at] ? [{ context: holds.context, text: cells[at] }] : []));
  const order = Object.keys(contextWords) as Context[];
  return {
    area: text("area"),
    element: {
      title: text("title"), summary: text("summary"), why: text("why"), stages: stageNames.map(stage),
      tips: list("tips", fromLine), slips: list("slips", fromLine), questions: list("questions", fromLine),
      research: list("research", readResearch), reading: list("reading", readReading),
      variants: variants.toSorted((one, other) => order.indexOf(one.context) - order.indexOf(other.context)),
    },
  };
}
