import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

export type PersonNamed = { id: string; name: string };

/** Members of staff of today who could write a framework, by name: guests, governors and trustees could not. One statement. */
export function staffToday(db: TenantDb, viewer: Viewer, personId?: string): Promise<PersonNamed[]> {
  return db.$queryRaw<PersonNamed[]>`
    SELECT p.id, p.name FROM person p
    WHERE p."trustId" = ${viewer.trustId}::uuid AND p."suspendedAt" IS NULL AND (${personId ?? null}::uuid IS NULL OR p.id = ${personId ?? null}::uuid)
      AND EXISTS (SELECT FROM role_period r WHERE r."trustId" = p."trustId" AND r."personId" = p.id
        AND r.role::text NOT IN ('guest', 'governor', 'trustee') AND r."startsOn" <= ${viewer.today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${viewer.today}::date))
    ORDER BY p.name`;
}
