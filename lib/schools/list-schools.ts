import { withTenant } from "@/lib/db/with-tenant";
import { guestsApart } from "@/lib/viewers/guests-apart";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate, type Day } from "@/lib/school-year/day";

export type ListedSchool = {
  id: string;
  name: string;
  urn: string;
  phase: string | null;
  localAuthority: string | null;
  roll: number | null;
  hubId: string | null;
  hub: string | null;
  registerEdition: string | null;
  joinedOn: Day | null;
  described: boolean;
  leaders: string[];
};

/** The trust's schools of today with their leaders, by hub and name; schools without a hub last. One statement; every member of staff reads it. @throws NotFound for a guest */
export async function listSchools(viewer: Viewer): Promise<ListedSchool[]> {
  guestsApart(viewer);
  const today = asDate(viewer.today);
  return withTenant(viewer, (db) => db.$queryRaw<ListedSchool[]>`
    SELECT s.id, s.name, s.urn, s.phase, s."localAuthority", s.roll, s."hubId", h.name AS hub, s."registerEdition",
      to_char(s."joinedOn", 'YYYY-MM-DD') AS "joinedOn", s."classStructure" <> '{}' AS described,
      coalesce((SELECT jsonb_agg(DISTINCT p.name) FROM role_period r JOIN person p ON p."trustId" = r."trustId" AND p.id = r."personId"
        WHERE r."trustId" = s."trustId" AND r."schoolId" = s.id AND r.role = 'principal'
          AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date)), '[]') AS leaders
    FROM school s LEFT JOIN hub h ON h."trustId" = s."trustId" AND h.id = s."hubId"
    WHERE s."trustId" = ${viewer.trustId}::uuid AND (s."leftOn" IS NULL OR s."leftOn" >= ${today}::date)
    ORDER BY h.name NULLS LAST, s.name`);
}
