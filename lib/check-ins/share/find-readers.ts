import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

export type Reader = { id: string; name: string; why: "lead" | "executive" | "leads-a-school" | "lead-of-a-leader" };

/**
 * Everybody who will be able to read the three Ss of the viewer's schools once they share, by name and why: their trust lead,
 * the trust executives, and whoever else leads one of the same schools, with that person's lead. One statement.
 */
export async function findReaders(db: TenantDb, viewer: Viewer, schoolIds: readonly string[]): Promise<Reader[]> {
  const readers = await db.$queryRaw<Reader[]>`
    WITH today AS (
      SELECT r."personId", r.role, r."schoolId" FROM role_period r WHERE r."trustId" = ${viewer.trustId}::uuid
        AND r."startsOn" <= ${viewer.today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${viewer.today}::date)),
    meets AS (
      SELECT o."leaderId", o."leadId" FROM one_to_one o WHERE o."trustId" = ${viewer.trustId}::uuid
        AND o."startsOn" <= ${viewer.today}::date AND (o."endsOn" IS NULL OR o."endsOn" >= ${viewer.today}::date)),
    reader AS (
      SELECT "leadId" AS id, 'lead' AS why, 1 AS place FROM meets WHERE "leaderId" = ${viewer.personId}::uuid
      UNION ALL SELECT "personId", 'executive', 2 FROM today WHERE role = 'trust_executive'
      UNION ALL SELECT a."personId", 'executive', 2 FROM appointment a WHERE a."trustId" = ${viewer.trustId}::uuid AND a.duty = 'chief_executive'
        AND a."startsOn" <= ${viewer.today}::date AND (a."endsOn" IS NULL OR a."endsOn" >= ${viewer.today}::date)
      UNION ALL SELECT "personId", 'leads-a-school', 3 FROM today WHERE role = 'principal' AND "schoolId" = ANY (${schoolIds as string[]}::uuid[])
      UNION ALL SELECT m."leadId", 'lead-of-a-leader', 4 FROM today t JOIN meets m ON m."leaderId" = t."personId"
        WHERE t.role = 'principal' AND t."schoolId" = ANY (${schoolIds as string[]}::uuid[]))
    SELECT DISTINCT ON (p.id) p.id, p.name, r.why FROM reader r
    JOIN person p ON p."trustId" = ${viewer.trustId}::uuid AND p.id = r.id
    WHERE p.id <> ${viewer.personId}::uuid AND p."suspendedAt" IS NULL
    ORDER BY p.id, r.place`;
  return readers.toSorted((a, b) => a.name.localeCompare(b.name));
}
