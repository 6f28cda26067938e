import type { TenantDb } from "@/lib/db/with-tenant";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** Somebody who leads at a school; who leads two stands here for each. */
export type Candidate = { personId: string; name: string; schoolId: string; school: string };
export type Candidates = { leaders: Candidate[]; facilitators: { id: string; name: string }[] };

/** Who may be in a set: the leaders of the schools, by school; and who has the duty of facilitator. One statement each. */
export async function listCandidates(db: TenantDb, { trustId, today }: Viewer): Promise<Candidates> {
  const on = asDate(today);
  const leaders = await db.$queryRaw<Candidate[]>`
    SELECT DISTINCT ON (s.name, p.name, p.id) p.id AS "personId", p.name, s.id AS "schoolId", s.name AS school
    FROM role_period r JOIN person p ON p."trustId" = r."trustId" AND p.id = r."personId" AND p."suspendedAt" IS NULL
    JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
    WHERE r."trustId" = ${trustId}::uuid AND r.role IN ('principal', 'senior_leader', 'middle_leader')
      AND r."startsOn" <= ${on}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${on}::date)
    ORDER BY s.name, p.name, p.id`;
  const facilitators = await db.$queryRaw<Candidates["facilitators"]>`
    SELECT p.id, p.name FROM person p
    WHERE p."trustId" = ${trustId}::uuid AND p."suspendedAt" IS NULL AND EXISTS (
      SELECT FROM appointment a WHERE a."trustId" = p."trustId" AND a."personId" = p.id AND a.duty = 'facilitator'
        AND a."startsOn" <= ${on}::date AND (a."endsOn" IS NULL OR a."endsOn" >= ${on}::date))
    ORDER BY p.name`;
  return { leaders, facilitators };
}
