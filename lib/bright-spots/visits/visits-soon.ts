import type { TenantDb } from "@/lib/db/with-tenant";
import type { Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

export type VisitSoon = { id: string; school: string; visitOn: Day; visitAt: string };

/** The viewer's arranged visits from today to a day, as visitor or host, the first one first. One statement. */
export function visitsSoon(db: TenantDb, viewer: Viewer, until: Day): Promise<VisitSoon[]> {
  return db.$queryRaw<VisitSoon[]>`
    SELECT v.id, s.name AS school, v."visitOn"::text AS "visitOn", v."visitAt"
    FROM bright_spot_visit v JOIN school s ON s."trustId" = v."trustId" AND s.id = v."schoolId"
    WHERE v."trustId" = ${viewer.trustId}::uuid AND ${viewer.personId}::uuid IN (v."askerId", v."hostId") AND v."arrangedAt" IS NOT NULL
      AND v."closedAt" IS NULL AND v."calledOffAt" IS NULL AND v."visitOn" BETWEEN ${viewer.today}::date AND ${until}::date
    ORDER BY v."visitOn", v."visitAt"`;
}
