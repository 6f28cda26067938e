import type { TenantDb } from "@/lib/db/with-tenant";
import type { Day } from "@/lib/school-year/day";

/**
 * The people who may have something to read at a time: those who lead something, review videos, show a bright spot, are in a coaching triad, an action-learning set or a cohort today, or run one, or have a place offered to them. What it is they are asked as
 * themselves later; here nothing but what everybody may see is in sight. Everybody else finds theirs on their home. One statement.
 */
export async function findRecipients(db: TenantDb, trustId: string, today: Day, slot: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM person p
    WHERE p."trustId" = ${trustId}::uuid AND p."digestAt" = ${slot} AND p."suspendedAt" IS NULL
      AND (p.id IN (SELECT people_in_cohorts())
        OR EXISTS (SELECT FROM cohort_facilitator f WHERE f."trustId" = p."trustId" AND f."personId" = p.id
          AND f."startsOn" <= ${today}::date AND (f."endsOn" IS NULL OR f."endsOn" >= ${today}::date))
        OR EXISTS (SELECT FROM appointment a WHERE a."trustId" = p."trustId" AND a."personId" = p.id AND a.duty = 'reviewer'
          AND a."startsOn" <= ${today}::date AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date))
        OR EXISTS (SELECT FROM bright_spot b WHERE b."trustId" = p."trustId" AND b."hostId" = p.id AND b."confirmedAt" IS NOT NULL AND b."endedOn" IS NULL)
        OR p.id IN (SELECT t."personId" FROM triad_people() t)
        OR p.id IN (SELECT t."personId" FROM set_people() t)
        OR EXISTS (SELECT FROM role_period r WHERE r."trustId" = p."trustId" AND r."personId" = p.id
        AND r.role IN ('principal', 'senior_leader', 'middle_leader', 'trust_executive', 'trust_team')
        AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date)))
    ORDER BY p.id`;
  return rows.map(({ id }) => id);
}
