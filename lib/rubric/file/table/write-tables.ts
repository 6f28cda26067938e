import { fold } from "@/lib/csv/fold";
import { type Context, contextWords, type Research, strengthWords } from "../../content";
import type { FileElement, FrameworkFile } from "../framework-file";
import { lists, stageHeading, texts } from "./columns";
import { asFields, asLine, guarded } from "./lines";
import { aboutHeadings } from "./read-about";
import { shortKind, shortWord } from "./read-research";

/** Excel takes 32,767 characters in a cell; a longer list goes on in a column of its own. */
const CELL = 30_000;

const research = ({ title, authors, year, source, kind, strength, means, link }: Research) =>
  asFields([title, authors, String(year), source, shortKind[kind], shortWord(strengthWords[strength]), means, ...(link ? [link] : [])]);

const linesOf: Record<keyof typeof lists, (element: FileElement) => string[]> = {
  tips: ({ tips }) => tips.map(asLine),
  slips: ({ slips }) => slips.map(asLine),
  research: (element) => element.research.map(research),
  reading: ({ reading }) => reading.map(({ title, by, link }) => asFields([title, by, ...(link ? [link] : [])])),
  questions: ({ questions }) => questions.map(asLine),
};

/** Lines in as many cells as they need. */
const inCells = (lines: readonly string[]): string[] =>
  lines.reduce<string[]>((cells, line) => {
    const last = cells.at(-1);
    return last !== undefined && last.length + line.length < CELL ? [...cells.slice(0, -1), `${last}\n${line}`] : [...cells, line];
  }, []);

/**
 * A framework as the rows of its two sheets, headings first: what `readTables` reads. No cell begins as a formula does.
 * @param alone the sheet of elements goes without the other: then its headings say what the stages mean
 */
export function writeTables({ name, about, stages, areas }: FrameworkFile, { alone = false } = {}): { elements: string[][]; about: string[][] } {
  const titles = eachOnce(areas.map(({ title }) => title));
  const rows = areas.flatMap(({ elements }, at) => elements.map((element) => ({ area: titles[at] ?? "", element })));
  const listed = (Object.keys(lists) as (keyof typeof lists)[]).map((field) => {
    const cells = rows.map(({ element }) => inCells(linesOf[field](element)));
    const needed = Math.max(1, ...cells.map(({ length }) => length));
    return Array.from({ length: needed }, (_none, at) => ({ heading: at === 0 ? lists[field] : `${lists[field]} (${at + 1})`, cells: cells.map((all) => all[at] ?? "") }));
  }).flat();
  const contexts = Object.entries(contextWords) as [Context, string][];
  const elements = [
    [...Object.values(texts), ...stages.map((stage) => stageHeading(stage.name, alone ? stage.means : "")), ...listed.map(({ heading }) => heading), ...contexts.map(([, heading]) => heading)],
    ...rows.map(({ area, element }, row) => [
      area, element.title, element.summary, element.why, ...stages.map((_stage, at) => element.stages[at] ?? ""), ...listed.map(({ cells }) => cells[row] ?? ""),
      ...contexts.map(([context]) => element.variants.filter((variant) => variant.context === context).map(({ text }) => text).join("\n\n")),
    ]),
  ];
  const whole = [
    [...aboutHeadings],
    ["Framework", name, about],
    ...stages.map((stage) => ["Stage", stage.name, stage.means]),
    ...areas.flatMap((area, at) => (area.about ? [["Area", titles[at] ?? "", area.about]] : [])),
  ];
  return { elements: elements.map((row) => row.map(guarded)), about: whole.map((row) => row.map(guarded)) };
}

/** Rows of one area are known by its title, so a second area of the same title gets a number. */
function eachOnce(titles: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const times = (seen.get(fold(title)) ?? 0) + 1;
    seen.set(fold(title), times);
    return times === 1 ? title : `${title} (${times})`;
  });
}
