import { inEnglish } from "@/lib/comparison/numbers";
import type { Interval } from "@/lib/comparison/uncertainty/interval";
import { wilsonInterval } from "@/lib/comparison/uncertainty/wilson-interval";
import { percentOf } from "../reading/compare-schools";
import type { ReleaseContent, ShownFigure } from "./content";
import { cellId, TRUST } from "./counted";

/** A share of pupils that everybody sees, 0 to 100, and the range of chance around it. */
type Share = { percent: number; range: Interval };

/** Undefined of what is hidden, of a number of pupils, and of nobody. */
export function shownShare(figure: ShownFigure | undefined): Share | undefined {
  if (typeof figure !== "object" || figure.outOf === null) return undefined;
  const sum = { count: figure.count, outOf: figure.outOf };
  const [percent, range] = [percentOf(sum), wilsonInterval(sum.count, sum.outOf)];
  return percent === undefined || !range ? undefined : { percent, range };
}

/**
 * The plain mean, 0 to 100, of the schools whose share of a part everybody sees, and whether it reads otherwise than the share of all of
 * them: a school that is hidden is not in it, so that nobody learns more than they see. Undefined where that of all is not shown.
 */
export function meanShown({ cells }: Pick<ReleaseContent["measures"][number], "cells">, schools: ReleaseContent["schools"], part: string): { percent: number; schools: number; differs: boolean } | undefined {
  const whole = shownShare(cells[cellId(TRUST, part)]);
  const shown = schools.flatMap(({ id }) => shownShare(cells[cellId(id, part)])?.percent ?? []);
  if (!whole || shown.length === 0) return undefined;
  const percent = shown.reduce((sum, one) => sum + one, 0) / shown.length;
  return { percent, schools: shown.length, differs: inEnglish(percent) !== inEnglish(whole.percent) };
}
