import { type Filled, type FilledFigures, without } from "./figures";

/** The box of a figure on the grid: its count, how many pupils it is of, or why there is none. */
export const figureBox = (id: string, box: "count" | "outOf" | "status"): string => `f.${id}.${box}`;

export type ReadGrid = { figures: FilledFigures; errors: Record<string, string[]>; empty: string[] };

/** A school has fewer pupils than this. */
const MOST_PUPILS = 20_000;

/** A whole number of pupils as people write it, '1,204' too; undefined when it is none. */
export function readCount(written: string): number | undefined {
  const bare = written.replaceAll(/[,\s]/g, "");
  return /^\d{1,6}$/.test(bare) && Number(bare) <= MOST_PUPILS ? Number(bare) : undefined;
}

/** One figure from its three boxes, or which of them is wrong and why; undefined where all are empty. */
export function readFigure(count: string, outOf: string, status: string): { filled: Filled } | { wrong: "count" | "outOf" | "status"; why: string } | undefined {
  const reason = without.find((one) => one === status);
  const typed = count !== "" || outOf !== "";
  if (reason && typed) return { wrong: "status", why: "Give either the numbers or why there are none" };
  if (reason) return { filled: { status: reason, count: null, outOf: null } };
  if (!typed) return undefined;
  const [some, all] = [readCount(count), readCount(outOf)];
  if (some === undefined) return { wrong: "count", why: count === "" ? "Say how many pupils" : `“${count.slice(0, 40)}” is not a whole number of pupils` };
  if (all === undefined) return { wrong: "outOf", why: outOf === "" ? "Say of how many pupils" : `“${outOf.slice(0, 40)}” is not a whole number of pupils` };
  if (some > all) return { wrong: "count", why: `${some} is more than the ${all} pupils that there are` };
  return { filled: { status: "available", count: some, outOf: all } };
}

/** The grid as it was typed: what is filled in, what is wrong by box, and what is still empty. */
export function readGrid(typed: Readonly<Record<string, string | string[]>>, asked: readonly { id: string }[]): ReadGrid {
  const figures: Record<string, Filled> = {};
  const errors: Record<string, string[]> = {};
  const empty: string[] = [];
  const box = (name: string) => String(typed[name] ?? "").trim();
  for (const { id } of asked) {
    const read = readFigure(box(figureBox(id, "count")), box(figureBox(id, "outOf")), box(figureBox(id, "status")));
    if (!read) empty.push(id);
    else if ("wrong" in read) errors[figureBox(id, read.wrong)] = [read.why];
    else figures[id] = read.filled;
  }
  return { figures, errors, empty };
}
