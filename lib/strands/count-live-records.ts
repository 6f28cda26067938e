import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { asDate } from "@/lib/school-year/day";
import { halfTermKey } from "@/lib/school-year/half-term";
import type { HalfTermShown } from "./half-terms-shown";
import { liveRecords } from "./live-records";
import type { RecordKind } from "./record-kinds";
import { type Component, componentKeys, isComponent, type Strand, strandOf, strands } from "./strands";

export type HelixHalfTerm = HalfTermShown & {
  byStrand: Record<Strand, number>;
  byComponent: Record<Component, number>;
  byKind: Partial<Record<RecordKind, number>>;
};

export type LiveCount = { start: Date; component: string; kind: RecordKind; count: bigint };

/**
 * Live records for each half term by strand, component and kind, counted from the records that exist now and that the asker may read.
 * One statement; with a school, that school's alone.
 */
export async function countLiveRecords(db: TenantDb, trustId: string, halfTerms: readonly HalfTermShown[], schoolId?: string): Promise<HelixHalfTerm[]> {
  const counts = liveCounts(trustId, halfTerms, schoolId);
  return counts ? tallied(halfTerms, await db.$queryRaw<LiveCount[]>(counts)) : [];
}

/** The same as SQL beside others: when a half term begins, the component, the kind and how many. Undefined without half terms. */
export function liveCounts(trustId: string, halfTerms: readonly HalfTermShown[], schoolId?: string): Prisma.Sql | undefined {
  const [first, last] = [halfTerms[0], halfTerms.at(-1)];
  if (!first || !last) return undefined;
  const terms = Prisma.join(halfTerms.map((term) => Prisma.sql`(${asDate(term.startsOn)}::date, ${asDate(term.until)}::date)`));
  const span = { from: first.startsOn, until: last.until, ...(schoolId ? { schoolId } : {}) };
  return Prisma.sql`
    SELECT t.start, r.component, r.kind, count(*) AS count
    FROM (VALUES ${terms}) AS t (start, until) JOIN (${liveRecords(trustId, span)}) AS r ON r.day BETWEEN t.start AND t.until
    GROUP BY t.start, r.component, r.kind`;
}

/** Each half term with its counts. */
export const tallied = (halfTerms: readonly HalfTermShown[], rows: readonly LiveCount[]): HelixHalfTerm[] =>
  halfTerms.map((term) => tally(term, rows.filter((row) => row.start.getTime() === asDate(term.startsOn).getTime())));

function tally(term: HalfTermShown, rows: readonly LiveCount[]): HelixHalfTerm {
  const byStrand = Object.fromEntries(strands.map((strand) => [strand, 0])) as Record<Strand, number>;
  const byComponent = Object.fromEntries(componentKeys.map((key) => [key, 0])) as Record<Component, number>;
  const byKind: Partial<Record<RecordKind, number>> = {};
  for (const { component, kind, count } of rows) {
    if (!isComponent(component)) continue;
    byComponent[component] += Number(count);
    byStrand[strandOf(component)] += Number(count);
    byKind[kind] = (byKind[kind] ?? 0) + Number(count);
  }
  return { ...term, byStrand, byComponent, byKind };
}

/** The components that nothing in these half terms serves: said plainly rather than left out. */
export function withoutRecords(counted: readonly HelixHalfTerm[]): Component[] {
  return componentKeys.filter((key) => counted.every((term) => term.byComponent[key] === 0));
}

/** '2026-2' for each half term, for addresses. */
export const keyOf = (term: HelixHalfTerm): string => halfTermKey(term);
