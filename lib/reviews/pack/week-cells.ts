import { type Direction, directionNames, type S, sNames } from "@/lib/three-s/three-s";

type Week = { weekOf: string; number: number; line?: { descriptor: number; direction: Direction; needToTalk: boolean } | null | undefined };

/** What stands over a week of an S wherever it is taken away. */
export const weekHeadings = ["Of the three Ss", "Week", "Week of", "How it stood", "Direction", "Need to talk"] as const;

/** A week of an S under these headings, without anybody's words; one in which nothing was shared says so. */
export const weekCells = (s: S, { number, weekOf, line }: Week, descriptors: readonly string[]): (string | number)[] => [
  sNames[s], number, weekOf,
  ...(line ? [descriptors[line.descriptor - 1] ?? "", directionNames[line.direction], line.needToTalk ? "Yes" : "No"] : ["Nothing shared", "", ""]),
];
