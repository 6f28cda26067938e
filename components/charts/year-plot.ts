import { type Plot, pointIn } from "@/components/charts/plot";

export type YearPoint = { at: number; rank: number; needToTalk: boolean };

const ROW = 22;
/** The descriptors, the most assured at the top. */
export const RANKS = [1, 2, 3, 4] as const;

/** One S from September to July: a week is one wide, a descriptor one high, with half a one above and below. */
export const yearPlot = (weeks: number): Plot => ({ x: { from: 0, to: weeks }, y: { from: 0.5, to: RANKS.length + 0.5 }, height: ROW * RANKS.length });

/** Where a week's mark has its middle. */
export const middleOf = (week: number): number => week + 0.5;

/** The bar of a week, in hundredths of the picture. */
export const weekPath = (plot: Plot, { at, rank }: YearPoint): string => `M${pointIn(plot, at, rank)}L${pointIn(plot, at + 1, rank)}`;

/** From one week's middle to another's, with the step halfway: as Recharts steps too. */
export function stepPath(plot: Plot, before: YearPoint, next: YearPoint): string {
  const half = (middleOf(before.at) + middleOf(next.at)) / 2;
  return `M${pointIn(plot, middleOf(before.at), before.rank)}L${pointIn(plot, half, before.rank)}L${pointIn(plot, half, next.rank)}L${pointIn(plot, middleOf(next.at), next.rank)}`;
}
