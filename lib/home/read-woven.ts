import type { TenantDb } from "@/lib/db/with-tenant";
import type { WayToGrow } from "@/lib/insights/growing-people/ways-to-grow";
import type { HalfTermShown } from "@/lib/strands/half-terms-shown";
import { type HelixHalfTerm, type LiveCount, liveCounts, tallied } from "@/lib/strands/count-live-records";

/** Of how many people something can be said: a multiple of five; what fewer than five did is not in it. */
export type PeopleWhoGrow = Partial<Record<Exclude<WayToGrow, "finished">, number>>;
type Row = LiveCount | { start: null; kind: keyof PeopleWhoGrow; count: bigint };

/** How improvement is woven this year, and how many people grow by it, for trust executives. One statement. */
export async function readWoven(db: TenantDb, trustId: string, halfTerms: readonly HalfTermShown[]): Promise<{ helix: HelixHalfTerm[]; people: PeopleWhoGrow }> {
  const counts = liveCounts(trustId, halfTerms);
  if (!counts) return { helix: [], people: {} };
  const rows = await db.$queryRaw<Row[]>`${counts} UNION ALL SELECT NULL, NULL, g.what, g.people FROM people_who_grow() g WHERE g.people IS NOT NULL`;
  const live = rows.filter((row) => row.start !== null);
  const people: PeopleWhoGrow = Object.fromEntries(rows.flatMap((row) => (row.start === null ? [[row.kind, Number(row.count)]] : [])));
  return { helix: tallied(halfTerms, live), people };
}
