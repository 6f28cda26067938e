import { noHurry, type Patience } from "@/lib/comparison/suppression/patience";
import type { SchoolFigures } from "../reading/school-figures";
import type { ReturnMeasure } from "../template/measure";
import { ALL_PUPILS, allParts } from "../template/parts";
import type { ReleaseContent, ShownFigure } from "./content";
import { cellId, type CountedReturns, countedReturns, TRUST } from "./counted";
import { hideSmall, type ReadsCounts } from "./hide-small";
import { everythingSeen } from "./seen";
import { placeOf, type Seen, sideBySide } from "./side-by-side";

type Shown = ReleaseContent["measures"][number];

/** Told after each step how many are done. */
export type Tell = (done: number) => Promise<unknown>;

/** Percentages of the same pupils, of which what is hidden in one is hidden in all. */
const togetherIn = (measures: readonly ReturnMeasure[]): boolean => measures.filter(({ unit }) => unit === "percent").length > 1;

/** The steps of a reckoning: one a measure, and one for percentages together. */
export const stepsOf = (measures: readonly ReturnMeasure[]): number => measures.length + (togetherIn(measures) ? 1 : 0);

/** What was given before: what schools had sent by then, and what of it everybody saw. */
export type Earlier = { schools: readonly SchoolFigures[]; measures: readonly Shown[] };

/**
 * A half term's figures as everybody may see them, and the measures in which something small would be given away by them together with what
 * was given before. What was hidden before stays hidden. Percentages mostly count the same pupils: what is hidden in one of them is hidden in
 * all, and of how many they are is reckoned once more over all of them together.
 * @param readers who reads some schools' counts, and could take them off a total
 */
export async function reckonRelease(measures: readonly ReturnMeasure[], schools: readonly SchoolFigures[], readers: readonly ReadsCounts[], earlier: readonly Earlier[], patience: Patience = noHurry, tell: Tell = noHurry): Promise<{ shown: Shown[]; givesAway: string[] }> {
  const inPercent = new Set<string>();
  const givesAway: string[] = [];
  const cohorts: Seen[] = [];
  const found = [];
  for (const measure of measures) {
    await patience();
    const now = countedReturns(measure, schools);
    const given = earlier.flatMap((one) => one.measures.filter(({ measure: { key } }) => key === measure.key).map(({ cells }) => ({ table: countedReturns(measure, one.schools), cells })));
    const seen = everythingSeen(now, given);
    const already = measure.unit === "percent" ? now.cells.flatMap(({ id }) => (inPercent.has(id) ? [id] : [])) : [];
    const { hidden, exposes } = await hideSmall({ ...seen, hidden: new Set([...seen.hidden, ...already]) }, readers, patience);
    if (exposes || seen.differs) givesAway.push(measure.name);
    if (measure.unit === "percent") {
      for (const id of hidden) inPercent.add(placeOf(id));
      cohorts.push({ ...seen, table: { ...seen.table, cells: seen.table.cells.map(({ id, pupils }) => ({ id, pupils })) } });
    }
    found.push({ measure, now, hidden });
    await tell(found.length);
  }
  if (togetherIn(measures)) {
    await patience();
    const together = sideBySide(cohorts);
    const hidden = together.table.cells.flatMap(({ id }) => (inPercent.has(placeOf(id)) ? [id] : []));
    const more = await hideSmall({ ...together, hidden: new Set([...together.hidden, ...hidden]) }, readers, patience);
    for (const id of more.hidden) inPercent.add(placeOf(id));
    if (more.exposes) givesAway.push(...measures.filter(({ unit, name }) => unit === "percent" && !givesAway.includes(name)).map(({ name }) => name));
    await tell(stepsOf(measures));
  }
  return { shown: found.map(({ measure, now, hidden }) => asShown(measure, now, schools, new Set([...hidden, ...(measure.unit === "percent" ? inPercent : [])]))), givesAway };
}

/** A measure's cells as they are stored; a hidden one has no number there. */
function asShown(measure: ReturnMeasure, { shown, sums }: CountedReturns, schools: readonly SchoolFigures[], hidden: ReadonlySet<string>): Shown {
  const parts = [ALL_PUPILS, ...allParts.filter((part) => part !== ALL_PUPILS && schools.some(({ figures }) => figures[`${measure.key}.${part}`] !== undefined))];
  const cells: Record<string, ShownFigure> = {};
  for (const part of parts) {
    for (const whose of [...schools.map(({ id }) => id), TRUST]) {
      const id = cellId(whose, part);
      const sum = shown.has(id) ? sums.get(id) : undefined;
      if (sum) cells[id] = hidden.has(id) ? "hidden" : { count: sum.count, outOf: measure.unit === "pupils" ? null : sum.outOf };
      else if (whose !== TRUST) cells[id] = reasonOf(schools.find((one) => one.id === whose), measure, part);
    }
  }
  return { measure, parts, cells };
}

/** Why a school has no figure of a part; a year group that it has not does not apply. */
function reasonOf(school: SchoolFigures | undefined, { key }: ReturnMeasure, part: string): ShownFigure {
  const own = Object.entries(school?.figures ?? {}).filter(([id]) => id.startsWith(`${key}.`));
  const statuses = part === ALL_PUPILS ? own.map(([, { status }]) => status) : [school?.figures[`${key}.${part}`]?.status];
  return statuses.includes("not-available") || statuses.includes("available") ? "not-available" : "not-applicable";
}
