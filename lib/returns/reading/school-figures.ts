import { largestHidden } from "@/lib/comparison/suppression/thresholds";
import { ALL_PUPILS, type Ages, everyPartOf } from "../template/parts";
import type { ReturnMeasure } from "../template/measure";
import { type FilledFigures, figureId, type Sum, sumOf } from "../filling/figures";

/** What the newest return of a school says, with the ages that decide which parts it has. */
export type SchoolFigures = Ages & { id: string; name: string; figures: FilledFigures };

/**
 * A school's figure over all its pupils: the sum of the first way to divide them of which every part is known. There is none where nothing
 * applies: nobody was counted, which is not the same as counting nobody.
 */
export function totalOf({ key, by }: ReturnMeasure, { figures }: Pick<SchoolFigures, "figures">): Sum | undefined {
  for (const parts of by.length === 0 ? [[ALL_PUPILS]] : by.map(everyPartOf)) {
    const asked = parts.filter((part) => (figures[figureId(key, part)]?.status ?? "not-applicable") !== "not-applicable");
    const sum = asked.length > 0 ? sumOf(figures, key, asked) : undefined;
    if (sum) return sum;
  }
  return undefined;
}

/** The figure of one part of a school's pupils; undefined where there is none. */
export function partOf({ key }: ReturnMeasure, { figures }: SchoolFigures, part: string): Sum | undefined {
  const figure = figures[figureId(key, part)];
  return figure?.status === "available" ? figure : undefined;
}

/** Who could be recognised behind a figure: of a percentage those it is of; where a measure is a number of pupils, those few themselves. */
export const cohortOf = ({ unit }: Pick<ReturnMeasure, "unit">, { count, outOf }: Sum): number => (unit === "pupils" ? count : outOf);

/** Whether so few stand behind a figure that somebody could be recognised. */
export const isSmall = (measure: Pick<ReturnMeasure, "unit">, sum: Sum): boolean => cohortOf(measure, sum) <= largestHidden.results;
