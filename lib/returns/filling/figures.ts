import type { ReturnMeasure } from "../template/measure";
import { type Ages, partsAsked, partsOf, partWord } from "../template/parts";

/** Why a figure has no number. An empty box is neither: it is not filled in yet. */
export const without = ["not-applicable", "not-available"] as const;
export type Without = (typeof without)[number];
export const withoutWords: Record<Without, string> = { "not-applicable": "Does not apply", "not-available": "Not available" };

/** So many of so many pupils, or why there is no figure. */
export type Filled = { status: "available"; count: number; outOf: number } | { status: Without; count: null; outOf: null };

/** What stands in a draft's boxes and is no figure yet: kept as it was typed, until it is one. */
export type Unread = { status: "unread"; count: string; outOf: string; reason: string };
/** What is filled in of a draft, what cannot be read included. */
export type DraftFigures = Readonly<Record<string, Filled | Unread>>;

/** What a colleague saved or, where it has a number, sent since the page was opened. */
export type Meanwhile = { figures: DraftFigures; sent?: number };

/** What is filled in, by 'measure.part'. */
export type FilledFigures = Readonly<Record<string, Filled>>;

/** A figure's name: its measure and which pupils. */
export const figureId = (measure: string, part: string): string => `${measure}.${part}`;

/** Every figure that a school is asked for, in the order of the template. */
export function figuresAsked(measures: readonly ReturnMeasure[], school: Ages): { id: string; measure: ReturnMeasure; part: string }[] {
  return measures.flatMap((measure) => partsAsked(measure, school).map((part) => ({ id: figureId(measure.key, part), measure, part })));
}

/** Whether two say the same; nothing filled in is the same as nothing filled in. */
export const sameFigure = (one: Filled | Unread | undefined, other: Filled | Unread | undefined): boolean =>
  one?.status === other?.status && one?.count === other?.count && one?.outOf === other?.outOf && (one?.status !== "unread" || other?.status !== "unread" || one.reason === other.reason);

export type Sum = { count: number; outOf: number };

/** The sum over a partition's parts where each of them is known; a part that does not apply adds nobody. */
export function sumOf(figures: FilledFigures, measure: string, parts: readonly string[]): Sum | undefined {
  const sum = { count: 0, outOf: 0 };
  for (const part of parts) {
    const figure = figures[figureId(measure, part)];
    if (!figure || figure.status === "not-available") return undefined;
    sum.count += figure.count ?? 0;
    sum.outOf += figure.outOf ?? 0;
  }
  return sum;
}

/** Whether some of a whole's pupils can be these: no more of them in all, that count, or that do not. */
const fitsInto = (some: Sum, whole: Sum): boolean => some.count <= whole.count && some.outOf <= whole.outOf && some.outOf - some.count <= whole.outOf - whole.count;

/** Where two ways to divide the same pupils do not add up to the same, or the known parts of one are more than the other has; by the figure's id, said with both sums. */
export function sumsThatDiffer(measures: readonly ReturnMeasure[], school: Ages, figures: FilledFigures): Record<string, string> {
  const wrong: Record<string, string> = {};
  for (const { key, name, by } of measures) {
    const sums = by.flatMap((partition) => {
      const parts = partsOf(partition, school);
      const known = parts.filter((part) => figures[figureId(key, part)]?.status === "available");
      const sum = sumOf(figures, key, known);
      return sum && known[0] ? [{ sum, first: known[0], whole: sumOf(figures, key, parts) !== undefined }] : [];
    });
    const one = sums.find(({ whole }) => whole);
    for (const { sum, first, whole } of sums)
      if (one && first !== one.first && (whole ? sum.count !== one.sum.count || sum.outOf !== one.sum.outOf : !fitsInto(sum, one.sum)))
        wrong[figureId(key, first)] = `${name}: ${partWord(one.first)} and what follows it add up to ${one.sum.count} of ${one.sum.outOf}, ${partWord(first)} and what follows it to ${sum.count} of ${sum.outOf}. They are the same pupils.`;
  }
  return wrong;
}
