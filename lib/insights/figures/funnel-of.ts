import { type FunnelLimits, type FunnelPlace, funnelLimits, placeInFunnel } from "@/lib/comparison/uncertainty/funnel-limits";
import { groupApart } from "@/lib/comparison/uncertainty/group-apart";
import { countOf } from "@/lib/comparison/uncertainty/range-of-figure";
import type { FiguresColumn, FiguresRow } from "./gather-figures-table";

/** A school in the funnel, with the limits for its own number of pupils and its place between them. */
export type FunnelSchool = { id: string; name: string; number: number; cohort: number; limits: FunnelLimits; place: FunnelPlace };

/** A share of pupils at each school by how many pupils stand behind it, the limits of chance around England's, and which schools can be told apart. */
export type Funnel = { target: number; schools: FunnelSchool[]; limits: FunnelLimits[]; apart: string[][] };

/** Whether a place lies between the limits, and beyond which it lies otherwise. */
export const placeWords: Record<FunnelPlace, string> = {
  "above 99.8%": "No, above the 99.8% limit", "above 95%": "No, above the 95% limit", inside: "Yes", "below 95%": "No, below the 95% limit", "below 99.8%": "No, below the 99.8% limit",
};

/** So many places along the cohort make smooth curves. */
const STEPS = 40;
const FEWEST_SCHOOLS = 2;

/** The funnel of a column; undefined where England's figure is not known, pupils cannot be counted, or fewer than two schools have a figure. */
export function funnelOf({ measure }: FiguresColumn, rows: readonly FiguresRow[]): Funnel | undefined {
  if (measure.unit !== "percent" || measure.subject !== "attainment") return undefined;
  const found = rows.flatMap(({ school, cells }) => { const cell = cells.get(measure.key); return cell ? [{ school, cell }] : []; });
  const target = found.find(({ cell }) => cell.figure.england !== null)?.cell.figure.england;
  if (typeof target !== "number") return undefined;
  const schools = found.flatMap(({ school: { id, name }, cell: { figure: { number, cohort } } }): FunnelSchool[] => {
    if (number === null || !cohort) return [];
    const limits = funnelLimits(target, cohort);
    // The percentage is published rounded; the pupils behind it are what chance deals with.
    return [{ id, name, number, cohort, limits, place: placeInFunnel((100 * countOf(number, cohort)) / cohort, limits) }];
  });
  if (schools.length < FEWEST_SCHOOLS) return undefined;
  const largest = Math.ceil(Math.max(...schools.map(({ cohort }) => cohort)) * 1.1);
  const cohorts = [...new Set(Array.from({ length: STEPS }, (_, step) => Math.max(1, Math.round(((step + 1) / STEPS) ** 2 * largest))))];
  const ranged = found.flatMap(({ school, cell: { range } }) => (range ? [{ name: school.name, range }] : []));
  return { target, schools, limits: cohorts.map((cohort) => funnelLimits(target, cohort)), apart: groupApart(ranged).map((group) => group.map(({ name }) => name)) };
}
