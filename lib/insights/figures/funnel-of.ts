import { type FunnelLimits, funnelLimits } from "@/lib/comparison/uncertainty/funnel-limits";
import { groupApart } from "@/lib/comparison/uncertainty/group-apart";
import type { FigureCell } from "./figure-cell";
import type { FiguresColumn, FiguresRow } from "./gather-figures-table";

export type FunnelSchool = { id: string; name: string; number: number; cohort: number; outOfLine: FigureCell["outOfLine"] };

/** A share of pupils at each school by how many pupils stand behind it, the limits of chance around England's, and which schools can be told apart. */
export type Funnel = { target: number; schools: FunnelSchool[]; limits: FunnelLimits[]; apart: string[][] };

/** So many places along the cohort make smooth curves. */
const STEPS = 40;
const FEWEST_SCHOOLS = 2;

/** The funnel of a column; undefined where England's figure is not known, pupils cannot be counted, or fewer than two schools have a figure. */
export function funnelOf({ measure }: FiguresColumn, rows: readonly FiguresRow[]): Funnel | undefined {
  if (measure.unit !== "percent" || measure.subject !== "attainment") return undefined;
  const found = rows.flatMap(({ school, cells }) => { const cell = cells.get(measure.key); return cell ? [{ school, cell }] : []; });
  const target = found.find(({ cell }) => cell.figure.england !== null)?.cell.figure.england;
  const schools = found.flatMap(({ school: { id, name }, cell: { figure: { number, cohort }, outOfLine } }) => (number === null || !cohort ? [] : [{ id, name, number, cohort, outOfLine }]));
  if (typeof target !== "number" || schools.length < FEWEST_SCHOOLS) return undefined;
  const largest = Math.ceil(Math.max(...schools.map(({ cohort }) => cohort)) * 1.1);
  const cohorts = [...new Set(Array.from({ length: STEPS }, (_, step) => Math.max(1, Math.round(((step + 1) / STEPS) ** 2 * largest))))];
  const ranged = found.flatMap(({ school, cell: { range } }) => (range ? [{ name: school.name, range }] : []));
  return { target, schools, limits: cohorts.map((cohort) => funnelLimits(target, cohort)), apart: groupApart(ranged).map((group) => group.map(({ name }) => name)) };
}
