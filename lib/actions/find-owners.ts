import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

export type Owner = { id: string; name: string; schoolIds: string[] };

/** People who can be given an action at these schools: their leaders, the trust's executives and team, and the viewer. One statement. */
export function findOwners(db: TenantDb, viewer: Viewer, schoolIds: readonly string[]): Promise<Owner[]> {
  return db.$queryRaw<Owner[]>`
    SELECT p.id, p.name, coalesce(array_agg(DISTINCT r."schoolId") FILTER (WHERE r."schoolId" IS NOT NULL), '{}') AS "schoolIds"
    FROM person p JOIN role_period r ON r."trustId" = p."trustId" AND r."personId" = p.id
    WHERE p."trustId" = ${viewer.trustId}::uuid AND p."suspendedAt" IS NULL
      AND r."startsOn" <= ${viewer.today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${viewer.today}::date)
      AND (p.id = ${viewer.personId}::uuid
        OR (r.role IN ('principal', 'senior_leader', 'middle_leader') AND r."schoolId" = ANY (${schoolIds as string[]}::uuid[]))
        OR (r.role IN ('trust_executive', 'trust_team') AND r."schoolId" IS NULL))
    GROUP BY p.id, p.name ORDER BY p.id <> ${viewer.personId}::uuid, p.name`;
}
