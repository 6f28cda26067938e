import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate, type Day } from "@/lib/school-year/day";

/** A leader of schools today, with how their one-to-one is arranged; `oneToOne` is null while nobody leads them. */
export type LedLeader = {
  leaderId: string;
  leader: string;
  schools: string;
  oneToOne: { id: string; leadId: string; lead: string; everyWeeks: number; weekday: number; startsAt: string; minutes: number; startsOn: Day } | null;
};

/** Every leader of a school, and everybody else who has a one-to-one now or later; those without one first. One statement. */
export function listOneToOnes(viewer: Viewer): Promise<LedLeader[]> {
  const today = asDate(viewer.today);
  return withTenant(viewer, (db) => db.$queryRaw<LedLeader[]>`
    SELECT p.id AS "leaderId", p.name AS leader, coalesce(string_agg(DISTINCT s.name, ', ' ORDER BY s.name), '') AS schools,
      (SELECT jsonb_build_object('id', o.id, 'leadId', o."leadId", 'lead', l.name, 'everyWeeks', o."everyWeeks", 'weekday', o.weekday, 'startsAt', o."startsAt", 'minutes', o.minutes, 'startsOn', o."startsOn")
        FROM one_to_one o JOIN person l ON l."trustId" = o."trustId" AND l.id = o."leadId"
        WHERE o."trustId" = p."trustId" AND o."leaderId" = p.id AND (o."endsOn" IS NULL OR o."endsOn" >= ${today}::date)
        ORDER BY o."startsOn" LIMIT 1) AS "oneToOne"
    FROM person p
    LEFT JOIN role_period r ON r."trustId" = p."trustId" AND r."personId" = p.id AND r.role = 'principal'
      AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date)
    LEFT JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
    WHERE p."trustId" = ${viewer.trustId}::uuid AND p."suspendedAt" IS NULL
    GROUP BY p."trustId", p.id, p.name
    HAVING count(r.id) > 0 OR EXISTS (SELECT FROM one_to_one o WHERE o."trustId" = p."trustId" AND o."leaderId" = p.id AND (o."endsOn" IS NULL OR o."endsOn" >= ${today}::date))
    ORDER BY 4 IS NOT NULL, p.name`);
}
