import { type ListedBrightSpot, listBrightSpots } from "@/lib/bright-spots/list-bright-spots";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { canStartFrameworks, editedFrameworks } from "@/lib/rubric/policy";
import { asDate, type Day } from "@/lib/school-year/day";
import { type HalfTerm, halfTermAt } from "@/lib/school-year/half-term";
import { readHalfTerms } from "@/lib/school-year/read-half-terms";
import type { Viewer } from "@/lib/viewers/viewer";

/** An area as staff read it now. */
export type GoalArea = {
  frameworkId: string;
  framework: string;
  number: number;
  publishedAt: Date;
  areaId: string;
  area: string;
  reviewOn: Day | null;
  elements: number;
  /** How many stages of its elements say what good looks like. */
  descriptors: number;
  /** How many published practice videos show one of its elements today. */
  videos: number;
  /** How many people opened an element of it this half term, rounded down to a five; null under five, or outside the half terms. */
  people: number | null;
};

export type SpotsThere = { areaId: string; area: string; schoolId: string; school: string; spots: number };
export type QualityGoals = { halfTerm: HalfTerm | undefined; areas: GoalArea[]; spots: SpotsThere[]; due: GoalArea[] };

/**
 * What the trust calls good, how fresh it is, where it can be seen and how far it reaches: by area, never by person. At most four statements.
 * @throws NotFound for whoever neither starts frameworks nor writes one
 */
export async function readQualityGoals(viewer: Viewer): Promise<QualityGoals> {
  return withTenant(viewer, (db) => gatherQualityGoals(db, viewer));
}

/** The same inside a transaction. @throws NotFound */
export async function gatherQualityGoals(db: TenantDb, viewer: Viewer): Promise<QualityGoals> {
  if (!canStartFrameworks(viewer) && (await editedFrameworks(db, viewer)).length === 0) throw new NotFound();
  const halfTerm = halfTermAt(await readHalfTerms(db, viewer.trustId), viewer.today);
  const areas = await listAreas(db, viewer, halfTerm?.startsOn ?? viewer.today);
  return { halfTerm, areas, spots: bySchool(await listBrightSpots(db, viewer)), due: areas.filter(({ reviewOn }) => reviewOn !== null && reviewOn <= viewer.today) };
}

function listAreas(db: TenantDb, { trustId, today }: Viewer, since: Day): Promise<GoalArea[]> {
  return db.$queryRaw<GoalArea[]>`
    SELECT f.id AS "frameworkId", v.name AS framework, v.number, v."publishedAt", a."areaId", a.title AS area, to_char(a."reviewOn", 'YYYY-MM-DD') AS "reviewOn",
      inside.elements, inside.descriptors, shown.videos, reach.people
    FROM framework f
    JOIN framework_version v ON v."trustId" = f."trustId" AND v."frameworkId" = f.id AND v.number = f."publishedNumber"
    JOIN published_area a ON a."trustId" = v."trustId" AND a."frameworkId" = v."frameworkId" AND a.number = v.number
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS elements,
        coalesce(sum((SELECT count(*) FROM jsonb_array_elements_text(e.content -> 'stages') AS said (words) WHERE said.words <> '')), 0)::int AS descriptors
      FROM published_element e WHERE e."trustId" = a."trustId" AND e."frameworkId" = a."frameworkId" AND e.number = a.number AND e."areaId" = a."areaId"
    ) inside
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT m.id)::int AS videos
      FROM published_element e
      JOIN video_element l ON l."trustId" = e."trustId" AND l."elementId" = e."elementId"
      JOIN practice_video m ON m."trustId" = l."trustId" AND m.id = l."videoId" AND m."publishedAt" IS NOT NULL AND m."shownUntil" >= ${today}::date
      WHERE e."trustId" = a."trustId" AND e."frameworkId" = a."frameworkId" AND e.number = a.number AND e."areaId" = a."areaId"
    ) shown
    LEFT JOIN rubric_reach(${asDate(since)}::date::timestamp AT TIME ZONE 'Europe/London') reach ON reach."frameworkId" = f.id AND reach."areaId" = a."areaId"
    WHERE f."trustId" = ${trustId}::uuid AND f."retiredAt" IS NULL
    ORDER BY f.position, v.name, a.position`;
}

/** How many bright spots stand in which area at which school, in the rubric's order. */
function bySchool(spots: readonly ListedBrightSpot[]): SpotsThere[] {
  const there = Map.groupBy(spots, ({ areaId, schoolId }) => `${areaId} ${schoolId}`);
  return [...there.values()].flatMap((same) => same.slice(0, 1).map(({ areaId, area, schoolId, school }) => ({ areaId, area, schoolId, school, spots: same.length })));
}

/** 'Fewer than five', '10 or more'. */
export const reachWords = (people: number | null): string => (people === null ? "Fewer than five" : `${people} or more`);
