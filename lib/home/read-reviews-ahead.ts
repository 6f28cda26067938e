import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDay, type Day } from "@/lib/school-year/day";

export type ReviewAhead = {
  id: string;
  schoolId: string;
  school: string;
  academicYear: number;
  ordinal: number;
  meetingAt: Date;
  opensOn: Day;
  locksOn: Day;
  opened: boolean;
  locked: boolean;
  started: boolean;
  sections: { key: string; ready: boolean }[];
};

type Row = Omit<ReviewAhead, "opensOn" | "locksOn"> & { opensOn: Date; locksOn: Date };

/** The reviews that are not signed off yet and whose packs the viewer reads, the next meeting first. One statement. */
export async function readReviewsAhead(db: TenantDb, viewer: Viewer): Promise<ReviewAhead[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.id, r."schoolId", s.name AS school, r."academicYear", r.ordinal, r."meetingAt", r."opensOn", r."locksOn",
      r."openedAt" IS NOT NULL AS opened, r."lockedAt" IS NOT NULL AS locked, r."startedAt" IS NOT NULL AS started,
      coalesce(parts.sections, '[]') AS sections
    FROM review r
    JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('key', w.key, 'ready', w."readyAt" IS NOT NULL)) AS sections
      FROM review_section w WHERE w."trustId" = r."trustId" AND w."reviewId" = r.id
    ) parts ON true
    WHERE r."trustId" = ${viewer.trustId}::uuid AND r."schoolId" = ANY ((SELECT app_review_schools())::uuid[])
      AND NOT EXISTS (SELECT FROM sign_off o WHERE o."trustId" = r."trustId" AND o."reviewId" = r.id)
    ORDER BY r."meetingAt", s.name`;
  return rows.map((row) => ({ ...row, opensOn: asDay(row.opensOn), locksOn: asDay(row.locksOn) }));
}

/** How many of a pack's sections are ready. */
export const readyOf = (review: Pick<ReviewAhead, "sections">): number => review.sections.filter((section) => section.ready).length;
