import type { TenantDb } from "@/lib/db/with-tenant";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Direction, Rank, S } from "@/lib/three-s/three-s";

/** How an S of a school stood when it was last shared, by whichever leader. */
export type LastState = { schoolId: string; s: S; descriptor: Rank; direction: Direction; weekOf: Day; sharedAt: Date };

/** The last shared state of each S of some schools before a week: what an unchanged week carries forward. One statement. */
export async function lastStates(db: TenantDb, trustId: string, schoolIds: string[], before: Day): Promise<LastState[]> {
  const rows = await db.$queryRaw<(Omit<LastState, "weekOf"> & { weekOf: Date })[]>`
    SELECT last.* FROM unnest(${schoolIds}::uuid[]) AS asked(id)
    CROSS JOIN unnest(enum_range(NULL::three_s)) AS each(s)
    CROSS JOIN LATERAL (
      SELECT e."schoolId", e.s::text AS s, e.descriptor, e.direction::text AS direction, e."weekOf", c."sharedAt"
      FROM check_in_entry e JOIN check_in c ON c."trustId" = e."trustId" AND c.id = e."checkInId"
      WHERE e."trustId" = ${trustId}::uuid AND e."schoolId" = asked.id AND e.s = each.s AND e."weekOf" < ${before}::date
      ORDER BY e."weekOf" DESC LIMIT 1) last`;
  return rows.map((row) => ({ ...row, weekOf: asDay(row.weekOf) }));
}
