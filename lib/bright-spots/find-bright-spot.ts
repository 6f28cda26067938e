import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { canReadRubric } from "@/lib/rubric/policy";
import { asDate, asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

export type FoundBrightSpot = {
  id: string;
  name: string;
  about: string;
  seen: string;
  schoolId: string;
  school: string;
  elementId: string;
  element: string;
  area: string;
  hostId: string;
  host: string;
  /** Whether the person to ask still works at that school. */
  hostThere: boolean;
  markedById: string;
  markedBy: string;
  markedAt: Date;
  confirmedAt: Date | null;
  declinedAt: Date | null;
  endedOn: Day | null;
  endReason: string;
  /** What visitors let everybody read, the latest first. */
  sentences: { visitId: string; closedOn: Day; sentence: string }[];
  /** How many came and said what they learned. */
  visits: number;
  /** The viewer's own request that is not over. */
  myVisitId: string | null;
};

/** A bright spot for whoever may see it: the two until it is confirmed, then everybody. One statement. @throws NotFound */
export async function findBrightSpot(viewer: Viewer, id: string): Promise<FoundBrightSpot> {
  if (!isId(id) || !canReadRubric(viewer)) throw new NotFound();
  const today = asDate(viewer.today);
  const [row] = await withTenant(viewer, (db) => db.$queryRaw<(Omit<FoundBrightSpot, "endedOn"> & { endedOn: Date | null })[]>`
    SELECT b.id, b.name, b.about, b.seen, b."schoolId", s.name AS school, b."elementId", p.title AS element, p.area, b."hostId", host.name AS host,
      EXISTS (SELECT FROM role_period r WHERE r."trustId" = b."trustId" AND r."personId" = b."hostId" AND r."schoolId" = b."schoolId"
        AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date)) AND host."suspendedAt" IS NULL AS "hostThere",
      b."markedById", marker.name AS "markedBy", b."markedAt", b."confirmedAt", b."declinedAt", b."endedOn", b."endReason",
      coalesce((SELECT jsonb_agg(jsonb_build_object('visitId', c."visitId", 'closedOn', to_char(c."closedAt" AT TIME ZONE 'Europe/London', 'YYYY-MM-DD'), 'sentence', c.sentence) ORDER BY c."closedAt" DESC)
        FROM visit_closing c WHERE c."trustId" = b."trustId" AND c."brightSpotId" = b.id AND c.sentence IS NOT NULL), '[]') AS sentences,
      (SELECT count(*)::int FROM visit_closing c WHERE c."trustId" = b."trustId" AND c."brightSpotId" = b.id) AS visits,
      (SELECT v.id FROM bright_spot_visit v WHERE v."trustId" = b."trustId" AND v."brightSpotId" = b.id AND v."askerId" = ${viewer.personId}::uuid
        AND v."closedAt" IS NULL AND v."calledOffAt" IS NULL) AS "myVisitId"
    FROM bright_spot b
    JOIN school s ON s."trustId" = b."trustId" AND s.id = b."schoolId"
    JOIN person host ON host."trustId" = b."trustId" AND host.id = b."hostId"
    JOIN person marker ON marker."trustId" = b."trustId" AND marker.id = b."markedById"
    CROSS JOIN LATERAL (
      SELECT e.title, a.title AS area FROM published_element e
      JOIN published_area a ON a."trustId" = e."trustId" AND a."frameworkId" = e."frameworkId" AND a.number = e.number AND a."areaId" = e."areaId"
      WHERE e."trustId" = b."trustId" AND e."elementId" = b."elementId" ORDER BY e.number DESC LIMIT 1
    ) p
    WHERE b."trustId" = ${viewer.trustId}::uuid AND b.id = ${id}::uuid`);
  if (!row) throw new NotFound();
  return { ...row, endedOn: row.endedOn && asDay(row.endedOn) };
}
