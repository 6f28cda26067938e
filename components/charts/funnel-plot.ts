import { type Plot, pointIn } from "@/components/charts/plot";

export type FunnelLimitsAt = { cohort: number; inner: { lower: number; upper: number }; outer: { lower: number; upper: number } };
export type FunnelDot = { id: string; name: string; number: number; cohort: number; outside: boolean };

/** What a funnel is drawn from. */
export type FunnelShown = { dots: readonly FunnelDot[]; limits: readonly FunnelLimitsAt[]; target: number; targetName: string; upName: string };

/** Pupils across, up to the largest size of which the limits are known; shares of them from 100% at the top to nought. */
export const funnelPlot = (limits: readonly FunnelLimitsAt[]): Plot => ({ x: { from: 0, to: limits.at(-1)?.cohort ?? 1 }, y: { from: 100, to: 0 }, height: 320 });

export const GRID = [0, 25, 50, 75, 100] as const;

/** The four curves, the outer two dotted. */
export const curves = [["lower", "outer"], ["upper", "outer"], ["lower", "inner"], ["upper", "inner"]] as const;

/** A curve's points: so many pupils, the limit there. */
export const pointsOf = (limits: readonly FunnelLimitsAt[], [end, which]: (typeof curves)[number]): [cohort: number, limit: number][] => limits.map((one) => [one.cohort, one[which][end]]);

/** The same as a path in hundredths of the picture. */
export const curveIn = (plot: Plot, points: readonly (readonly [number, number])[]): string => points.map(([cohort, limit], at) => `${at === 0 ? "M" : "L"}${pointIn(plot, cohort, limit)}`).join("");

/** Beyond this share of the width a name stands before its dot. */
export const isFarRight = (plot: Plot, cohort: number): boolean => cohort > 0.6 * plot.x.to;
