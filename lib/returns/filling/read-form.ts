import { type DraftFigures, type Filled, type FilledFigures, type Unread, without } from "./figures";

/** The box of a figure on the grid: its count, how many pupils it is of, or why there is none. */
export const figureBox = (id: string, box: "count" | "outOf" | "status"): string => `f.${id}.${box}`;

export type ReadGrid = {
  figures: FilledFigures; errors: Record<string, string[]>; draft: DraftFigures;
  /** What of the errors cannot be kept in a draft either, by box. */
  tooLong: Record<string, string[]>;
};

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

const BOX = /^f\.([a-z0-9-]+\.[a-z0-9-]+)\.(?:count|outOf|status)$/;
/** Nothing that is typed into a box of a number is longer. */
export const LONGEST = 100;

/** The grid as it was typed: what is filled in, what is wrong by box, and what stands in the boxes whether or not it can be read. */
export function readGrid(typed: Readonly<Record<string, string | string[]>>): ReadGrid {
  const figures: Record<string, Filled> = {};
  const errors: Record<string, string[]> = {};
  const draft: Record<string, Filled | Unread> = {};
  const tooLong: Record<string, string[]> = {};
  const box = (name: string) => String(typed[name] ?? "").trim();
  for (const id of new Set(Object.keys(typed).flatMap((name) => BOX.exec(name)?.[1] ?? []))) {
    const [count, outOf, reason] = [box(figureBox(id, "count")), box(figureBox(id, "outOf")), box(figureBox(id, "status"))];
    const read = readFigure(count, outOf, reason);
    for (const [name, said] of boxesOf(id, { status: "unread", count, outOf, reason })) if (said.length > LONGEST) tooLong[name] = [`This is too long: a number has ${LONGEST} characters at most`];
    if (!read) continue;
    if ("wrong" in read) {
      errors[figureBox(id, read.wrong)] = [read.why];
      draft[id] = { status: "unread", count, outOf, reason };
    } else figures[id] = draft[id] = read.filled;
  }
  return { figures, errors: { ...errors, ...tooLong }, draft, tooLong };
}

/** What of a draft cannot be read, by box. */
export function unreadBoxes(draft: DraftFigures): Record<string, string[]> {
  return readGrid(Object.fromEntries(Object.entries(draft).flatMap(([id, figure]) => (figure.status === "unread" ? boxesOf(id, figure) : [])))).errors;
}

/** What a figure's three boxes say. */
export function boxesOf(id: string, figure: Filled | Unread | undefined): [string, string][] {
  const [count, outOf, reason] = !figure ? ["", "", ""] : figure.status === "unread" ? [figure.count, figure.outOf, figure.reason] : figure.status === "available" ? [String(figure.count), String(figure.outOf), ""] : ["", "", figure.status];
  return [[figureBox(id, "count"), count], [figureBox(id, "outOf"), outOf], [figureBox(id, "status"), reason]];
}
