import { type CountedTable, reached, type Total } from "@/lib/comparison/suppression/counted-table";
import { largestHidden } from "@/lib/comparison/suppression/thresholds";
import { figureId, type Sum } from "../filling/figures";
import { cohortOf, partOf, type SchoolFigures, totalOf } from "../reading/school-figures";
import type { ReturnMeasure } from "../template/measure";
import { ALL_PUPILS, everyPartOf } from "../template/parts";

/** The row of all schools together. */
export const TRUST = "trust";
/** The measure's figure in a cell: one table has one measure. */
export const SHARE = "share";

/** A cell's id: whose, and which pupils. */
export const cellId = (whose: string, part: string): string => `${whose} ${part}`;

/** The table, which of its cells may be shown at all, and every cell's numbers. */
export type CountedReturns = CountedTable & { shown: ReadonlySet<string>; sums: ReadonlyMap<string, Sum> };

/**
 * One measure of all schools as a table to hide small numbers in: schools by parts, every school's total, the trust's. Where a part is not
 * available although the school's total is known another way, what is missing can be worked out: it stands in the table as a rest, and is
 * never shown itself. Of a percentage those it is of are the cohort; where a measure is a number of pupils, as suspensions are, those few
 * themselves are, and of how many stays out of the table.
 */
export function countedReturns(measure: ReturnMeasure, schools: readonly SchoolFigures[]): CountedReturns {
  const sums = new Map<string, Sum>();
  const shown = new Set<string>();
  const totals: Total[] = [];
  const put = (id: string, sum: Sum, isShown = true) => {
    sums.set(id, sum);
    if (isShown) shown.add(id);
    return id;
  };
  for (const school of schools) {
    const total = totalOf(measure, school);
    if (total) put(cellId(school.id, ALL_PUPILS), total);
    for (const partition of measure.by) {
      const parts = everyPartOf(partition).filter((part) => (school.figures[figureId(measure.key, part)]?.status ?? "not-applicable") !== "not-applicable");
      const known = parts.flatMap((part) => {
        const sum = partOf(measure, school, part);
        return sum ? [put(cellId(school.id, part), sum)] : [];
      });
      if (!total) continue;
      const rest = lessOf(total, known.map((id) => sums.get(id)));
      const whole = known.length < parts.length ? [...known, put(cellId(school.id, `rest of ${partition}`), rest, false)] : known;
      if (whole.length > 0) totals.push({ whole: cellId(school.id, ALL_PUPILS), parts: whole });
    }
  }
  for (const part of new Set([...shown].map((id) => id.slice(id.indexOf(" ") + 1)))) {
    const parts = schools.map(({ id }) => cellId(id, part)).filter((id) => shown.has(id));
    if (parts.length > 1) totals.push({ whole: put(cellId(TRUST, part), added(parts.map((id) => sums.get(id)))), parts });
  }
  const cells = [...sums].map(([id, sum]) => ({ id, pupils: cohortOf(measure, sum), ...(measure.unit === "percent" && { figures: { [SHARE]: reached(sum.count) } }) }));
  return { cells, totals, largestHidden: largestHidden.results, shown, sums };
}

const added = (all: readonly (Sum | undefined)[]): Sum => all.reduce<Sum>((sum, one) => ({ count: sum.count + (one?.count ?? 0), outOf: sum.outOf + (one?.outOf ?? 0) }), { count: 0, outOf: 0 });
const lessOf = (whole: Sum, parts: readonly (Sum | undefined)[]): Sum => {
  const sum = added(parts);
  return { count: whole.count - sum.count, outOf: whole.outOf - sum.outOf };
};
