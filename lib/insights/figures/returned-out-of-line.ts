import { isFavourable } from "@/lib/comparison/uncertainty/tell-apart";
import { compareCounted } from "@/lib/returns/reading/compare-schools";
import type { Returned } from "@/lib/returns/reading/half-term-figures";
import type { FiguresSchool } from "./gather-figures-table";

/** On which side of the trust's schools of its phase a school's whole range lies, and what those reach together: percentages, 0 to 100; `mean` where every school counted the same reads otherwise. */
export type OutOfTrust = { good: boolean; above: boolean; percent: number; mean: number | undefined; pupils: number; schools: number };

/** A school is held against others, not against itself. */
const FEWEST_SCHOOLS = 2;

/**
 * By measure and school, which shares of pupils that schools sent for the half term lie apart, whole range, from the pupil-weighted figure of
 * the trust's schools of the same phase, whatever a filter shows of them; a school whose phase nobody names has no such schools. A group so small that somebody could be recognised is neither
 * held against it nor in it; a number of pupils is no share, and grows with the school; of a measure with no wanted end nothing is said.
 */
export function returnedOutOfLine(schools: readonly Pick<FiguresSchool, "id" | "name" | "among">[], sent: Returned | undefined): ReadonlyMap<string, ReadonlyMap<string, OutOfTrust>> {
  const shares = (sent?.measures ?? []).filter(({ unit, better }) => unit === "percent" && better !== "neither");
  const phases = [...Map.groupBy(schools.filter(({ among }) => among !== null), ({ among }) => among).values()];
  return new Map(shares.map((measure) => [measure.key, new Map(phases.flatMap((alike) => {
    const counted = alike.flatMap(({ id, name }) => { const cell = sent?.cells.get(id)?.get(measure.key); return cell && !cell.small ? [{ id, name, sum: cell.sum }] : []; });
    const { trust, schools: compared } = compareCounted(measure, counted);
    if (!trust || trust.schools < FEWEST_SCHOOLS) return [];
    return compared.flatMap(({ id, standing }) => {
      const good = standing && isFavourable(standing, measure.better);
      return good === undefined ? [] : [[id, { good, above: standing === "above", percent: trust.weighted, mean: trust.differ ? trust.schoolMean : undefined, pupils: trust.pupils, schools: trust.schools }] as const];
    });
  }))]));
}
