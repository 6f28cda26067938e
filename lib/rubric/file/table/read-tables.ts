import { fold } from "@/lib/csv/fold";
import { defaultStages, type NamedStage } from "../../stages";
import { FORMAT, type FrameworkFile, frameworkFile } from "../framework-file";
import { type FileProblem, ofTheFile } from "../problem";
import { ABOUT, type About, readAbout } from "./read-about";
import { type Column, findColumns, hasElements } from "./columns";
import { type ReadArea, readElements } from "./read-elements";
import type { Sheet } from "@/lib/spreadsheet/sheet";
import { whereInTable } from "./where-in-table";

/** 20 areas of 40. */
const MOST_ELEMENTS = 800;

export type ReadTables = { file: FrameworkFile; problems?: undefined } | { problems: FileProblem[] };

/** A framework from a spreadsheet's sheets; without a sheet that names it, it is called as its file is. */
export function readTables(sheets: readonly Sheet[], called: string, found: readonly FileProblem[] = []): ReadTables {
  const sheet = sheets.find(({ name }) => name !== null && fold(name) === "elements") ?? sheets.find(({ rows }) => hasElements(rows[0])) ?? sheets[0];
  if (!sheet || sheet.rows.every((cells) => cells.every((cell) => !cell))) return found.length > 0 ? { problems: [...found] } : ofTheFile("It is empty, or its first row is not the headings");
  const { about, problems: ofAbout } = readAbout(sheets.find((one) => one !== sheet && one.name !== null && fold(one.name) === fold(ABOUT)));
  const { columns, problems: ofColumns } = findColumns(sheet.rows);
  const { stages, problems: ofStages } = stagesOf(about, columns);
  const filled = sheet.rows.filter((cells, index) => index > 0 && cells.some(Boolean)).length;
  const before = [...found, ...ofAbout, ...ofColumns, ...ofStages];
  if (filled === 0) return { problems: [...before, { where: "Row 2", what: "There are headings and no element under them" }] };
  if (filled > MOST_ELEMENTS) return { problems: [...before, { where: "The file", what: `It has ${filled.toLocaleString("en-GB")} elements. A framework has at most ${MOST_ELEMENTS}` }] };
  if (!hasElements(sheet.rows[0])) return { problems: before };
  const { areas, problems: ofElements } = readElements(sheet.rows, columns, stages.map(({ name }) => name));
  const read = frameworkFile.safeParse({
    format: FORMAT, name: about.name ?? called, about: about.about, stages,
    areas: areas.map(({ title, elements }) => ({ title, about: about.areas.get(fold(title))?.about ?? "", elements })),
  });
  const ofSchema = read.success ? [] : read.error.issues.map((issue) => whereInTable(issue, { areas, stages, columns }));
  const problems = [...before, ...[...ofElements, ...ofSchema].toSorted((one, other) => rowOf(one) - rowOf(other)), ...idleAreas(about, areas)];
  return read.success && problems.length === 0 ? { file: read.data } : { problems };
}

/** The row that a problem names; what names none comes first. */
const rowOf = ({ where }: FileProblem): number => Number(/^Row (\d+)/.exec(where)?.[1] ?? 0);

/** The stages that the workbook describes, else those of the headings, else Braid's own. What one means stands in either place; in both it has to be the same. */
function stagesOf(about: About, columns: readonly Column[]): { stages: NamedStage[]; problems: FileProblem[] } {
  const headed = columns.flatMap(({ heading, holds }) => (holds.kind === "stage" ? [{ heading, name: holds.name, means: holds.means }] : []));
  if (about.stages.length === 0) return { stages: headed.length > 0 ? headed.map(({ name, means }) => ({ name, means })) : defaultStages, problems: [] };
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const problems = headed.flatMap(({ heading, name, means }): FileProblem[] => {
    const where = `Row 1, ‘${heading}’`;
    const described = about.stages.find((stage) => same(stage.name, name));
    if (!described) return [{ where, what: `is a stage that the sheet ‘${ABOUT}’ does not name` }];
    return means && described.means && means !== described.means ? [{ where, what: `means ‘${means}’ here and ‘${described.means}’ on the sheet ‘${ABOUT}’. Leave one of the two out` }] : [];
  });
  return { stages: about.stages.map((stage) => ({ ...stage, means: stage.means || headed.find(({ name }) => same(stage.name, name))?.means || "" })), problems };
}

const idleAreas = (about: About, areas: readonly ReadArea[]): FileProblem[] =>
  [...about.areas.entries()].filter(([key]) => !areas.some(({ title }) => fold(title) === key))
    .map(([, { title }]) => ({ where: `Sheet ‘${ABOUT}’`, what: `describes the area ‘${title}’, which has no element` }));
