import { type TrustFigure, trustFigure } from "@/lib/comparison/trusts/trust-figure";
import type { Interval } from "@/lib/comparison/uncertainty/interval";
import { type Standing, standingTo } from "@/lib/comparison/uncertainty/tell-apart";
import { wilsonInterval } from "@/lib/comparison/uncertainty/wilson-interval";
import type { ReturnMeasure } from "../template/measure";
import { isSmall, type SchoolFigures, totalOf } from "./school-figures";
import type { Sum } from "../filling/figures";

/** A school's figure with how sure one can be of it and how it stands to the trust's. */
export type Compared = { id: string; name: string; sum: Sum | undefined; percent: number | undefined; range: Interval | undefined; standing: Standing | undefined; small: boolean };
export type Comparison = { schools: Compared[]; trust: TrustFigure | undefined };

/** The percentage of a sum, 0 to 100; undefined of nobody. */
export const percentOf = ({ count, outOf }: Sum): number | undefined => (outOf === 0 ? undefined : (100 * count) / outOf);

type Counted = { id: string; name: string; sum: Sum | undefined };

/**
 * The schools' figures of one measure, by name, each with Wilson's range and how that stands to the trust's pupil-weighted figure; never in
 * an order of their figures. A group as small as those that are hidden elsewhere is marked, since one pupil moves it far.
 */
export const compareSchools = (measure: ReturnMeasure, schools: readonly SchoolFigures[]): Comparison =>
  compareCounted(measure, schools.map((school) => ({ id: school.id, name: school.name, sum: totalOf(measure, school) })));

/** What schools sent as one figure, a percentage; undefined where nobody is counted. */
export const trustOfSums = (sums: readonly Sum[]): TrustFigure | undefined => trustFigure(sums.map((sum) => ({ number: percentOf(sum) ?? null, status: "available", cohort: sum.outOf })), 0);

/** The same of totals that are known. */
export function compareCounted(measure: ReturnMeasure, schools: readonly Counted[]): Comparison {
  const trust = trustOfSums(schools.flatMap(({ sum }) => sum ?? []));
  return {
    trust,
    schools: schools.map(({ sum, ...school }) => {
      const range = sum && wilsonInterval(sum.count, sum.outOf);
      return { ...school, sum, percent: sum && percentOf(sum), range, standing: range && trust && standingTo(range, trust.weighted), small: sum !== undefined && isSmall(measure, sum) };
    }),
  };
}
