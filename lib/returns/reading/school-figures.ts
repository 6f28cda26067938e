import { ALL_PUPILS, type Ages, partsOf } from "../template/parts";
import type { ReturnMeasure } from "../template/measure";
import { type FilledFigures, figureId, type Sum, sumOf } from "../filling/figures";

/** What the newest return of a school says, with the ages that decide which parts it has. */
export type SchoolFigures = Ages & { id: string; name: string; figures: FilledFigures };

/** A school's figure over all its pupils: the sum of the first way to divide them of which every part is known. */
export function totalOf({ key, by }: ReturnMeasure, school: SchoolFigures): Sum | undefined {
  if (by.length === 0) return sumOf(school.figures, key, [ALL_PUPILS]);
  for (const partition of by) {
    const sum = sumOf(school.figures, key, partsOf(partition, school));
    if (sum) return sum;
  }
  return undefined;
}

/** The figure of one part of a school's pupils; undefined where there is none. */
export function partOf({ key }: ReturnMeasure, { figures }: SchoolFigures, part: string): Sum | undefined {
  const figure = figures[figureId(key, part)];
  return figure?.status === "available" ? figure : undefined;
}
