import { withTenant } from "@/lib/db/with-tenant";
import type { Duty } from "@/lib/db/generated/enums";
import { asDate, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

export type HeldDuty = { id: string; duty: Duty; personId: string; name: string; schoolName: string | null; startsOn: Day };

/** Who holds which duty today, or will; every member of staff may know. */
export function listDuties(viewer: Viewer): Promise<HeldDuty[]> {
  const today = asDate(viewer.today);
  return withTenant(viewer, (db) => db.$queryRaw<HeldDuty[]>`
    SELECT a.id, a.duty::text AS duty, a."personId", p.name, s.name AS "schoolName", to_char(a."startsOn", 'YYYY-MM-DD') AS "startsOn"
    FROM appointment a JOIN person p ON p."trustId" = a."trustId" AND p.id = a."personId"
    LEFT JOIN school s ON s."trustId" = a."trustId" AND s.id = a."schoolId"
    WHERE a."trustId" = ${viewer.trustId}::uuid AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date)
    ORDER BY a.duty, a."startsOn", p.name`);
}
