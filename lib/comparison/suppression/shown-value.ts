import type { Value } from "@/lib/school-data/value";
import type { Cell } from "./counted-table";

/**
 * A cell's figure as a reader may see it: the percentage of a share (0 to 100) or the mean of points, with the cohort behind it; or
 * 'suppressed', without its cohort, the same for a small cohort and for one hidden to protect another. Every table, chart, sentence and
 * export takes its numbers from here.
 */
export function shownValue(cell: Cell, measure: string, hidden: ReadonlySet<string>): Value {
  if (hidden.has(cell.id)) return { number: null, status: "suppressed", cohort: null };
  const figure = cell.figures?.[measure];
  if (!figure || cell.pupils === 0) return { number: null, status: "not-available", cohort: cell.pupils };
  const isShare = figure.lowest === 0 && figure.highest === 1;
  return { number: ((isShare ? 100 : 1) * figure.sum) / cell.pupils, status: "available", cohort: cell.pupils };
}
