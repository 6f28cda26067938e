import { fold } from "@/lib/csv/fold";
import type { NamedStage } from "../../stages";
import type { FileProblem } from "../problem";
import { unguarded } from "./lines";
import type { Sheet } from "@/lib/spreadsheet/sheet";

export const ABOUT = "Framework";
export const aboutHeadings = ["What", "Name", "In words"] as const;

/** What a workbook says of the framework as a whole: its name, its stages, and a sentence about each area. */
export type About = { name?: string; about: string; stages: NamedStage[]; areas: Map<string, { title: string; about: string }> };

/** The sheet 'Framework', if there is one. */
export function readAbout(sheet: Sheet | undefined): { about: About; problems: FileProblem[] } {
  const about: About = { about: "", stages: [], areas: new Map() };
  const problems: FileProblem[] = [];
  for (const [index, cells] of (sheet?.rows ?? []).entries()) {
    const [what = "", name = "", words = "", ...more] = cells.map(unguarded);
    const where = `Sheet ‘${ABOUT}’, row ${index + 1}`;
    if (cells.every((cell) => !cell) || (index === 0 && fold(what) === fold(aboutHeadings[0]))) continue;
    if (more.some(Boolean)) problems.push({ where, what: "has something after the third column" });
    if (fold(what) === "framework" && about.name === undefined) Object.assign(about, { name, about: words });
    else if (fold(what) === "framework") problems.push({ where, what: "names the framework a second time" });
    else if (fold(what) === "stage") about.stages.push({ name, means: words });
    else if (fold(what) === "area" && !about.areas.has(fold(name))) about.areas.set(fold(name), { title: name, about: words });
    else if (fold(what) === "area") problems.push({ where, what: `describes the area ‘${name}’ a second time` });
    else problems.push({ where, what: `begins with ‘${what}’. The first column says Framework, Stage or Area` });
  }
  return { about, problems };
}
