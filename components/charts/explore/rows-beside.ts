import { type DotRow, middleOfLine, type YearsLine } from "@/components/charts/years-plot";
import type { SetBeside, SetYear } from "@/lib/comparison/headlines/set-beside";

/** A year with all that is known of it. */
export type ExploredYear = DotRow & { rangeWords?: string; besideWords?: string; trustWords?: string; cohort: number | null; set?: SetYear };

/** The years with what is set beside them; what it draws anew has no mark of its own beside that. */
export function rowsBeside(rows: readonly ExploredYear[], chosen: SetBeside | undefined): readonly ExploredYear[] {
  if (!chosen) return rows;
  return rows.map(({ beside, besideWords, trust, trustWords, ...row }) => {
    const set = chosen.years[row.label];
    return {
      ...row,
      ...(chosen.key !== "beside" && beside !== undefined && { beside }), ...(chosen.key !== "beside" && besideWords && { besideWords }),
      ...(chosen.key !== "trust" && trust !== undefined && { trust }), ...(chosen.key !== "trust" && trustWords && { trustWords }),
      ...(set && { set }),
    };
  });
}

type Point = { across: number; down: number };

const firstOf = (label: string) => Number(label.slice(0, 4));

/** Where the line of what is set beside goes: one run for years that follow each other, broken where one is missing, hidden or without a figure of the school's own. */
export function runsOf(lines: readonly YearsLine[], { years }: SetBeside): Point[][] {
  const points = lines.flatMap((line, at) => {
    const across = line.kind === "year" && line.row.number !== null ? years[line.row.label]?.number : null;
    return line.kind === "year" && across != null ? [{ across, down: middleOfLine(at), year: firstOf(line.row.label) }] : [];
  });
  const begins = points.flatMap(({ year }, at) => (at === 0 || points[at - 1]?.year !== year - 1 ? [at] : []));
  return begins.map((from, at) => points.slice(from, begins[at + 1]).map(({ across, down }) => ({ across, down })));
}

/** A figure with how surely it is known: '63% (between 45% and 78%)'. */
export const surely = ({ words, rangeWords }: { words: string; rangeWords?: string }): string => (rangeWords ? `${words} (between ${rangeWords})` : words);
