import type { DotsScale } from "@/components/charts/dots-scale";
import type { Plot } from "@/components/charts/plot";

export type DotRow = {
  /** '2023/24' */
  label: string;
  /** '62%', or why there is no figure. */
  words: string;
  number: number | null;
  range?: { lower: number; upper: number };
  /** What it is compared with. */
  beside?: number;
  /** The schools of its trust as one. */
  trust?: number;
};

/** Something that happened between two rows: before the one with that label, or after all of them. */
export type DotsMark = { before: string | null; words: string };

/** A line of the picture: a year, or what happened between two. */
export type YearsLine = { kind: "year"; row: DotRow } | { kind: "mark"; words: string };

const ROW = 36;

/** The years from the top, with what happened between them on a line of its own. */
export function linesOf(rows: readonly DotRow[], mark: DotsMark | undefined): YearsLine[] {
  const marked = (label: string | null): YearsLine[] => (mark?.before === label ? [{ kind: "mark", words: mark.words }] : []);
  return [...rows.flatMap((row): YearsLine[] => [...marked(row.label), { kind: "year", row }]), ...marked(null)];
}

/** A measure across, a line of the picture down. */
export const yearsPlot = (scale: DotsScale, lines: readonly YearsLine[]): Plot => ({ x: scale, y: { from: 0, to: lines.length }, height: ROW * lines.length });

/** Where a line has its middle. */
export const middleOfLine = (at: number): number => at + 0.5;
