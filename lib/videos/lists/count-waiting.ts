import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * How many videos wait for the viewer's answer as a reviewer, those whose day to be looked at again has come included,
 * and how many of the viewer's own have come to that day. One statement.
 */
export async function countWaitingVideos(db: TenantDb, viewer: Viewer): Promise<{ toReview: number; dueAgain: number }> {
  const [row] = await db.$queryRaw<{ toReview: number; dueAgain: number }[]>`
    SELECT
      count(*) FILTER (WHERE v."ownerId" <> ${viewer.personId}::uuid AND EXISTS (
        SELECT FROM video_review r WHERE r."trustId" = v."trustId" AND r."videoId" = v.id AND r.round = v.round AND r."reviewerId" = ${viewer.personId}::uuid
          AND (r."answeredAt" IS NULL AND v."publishedAt" IS NULL OR r."reviewOn" <= ${viewer.today}::date)))::int AS "toReview",
      count(*) FILTER (WHERE v."ownerId" = ${viewer.personId}::uuid AND v."reviewOn" <= ${viewer.today}::date)::int AS "dueAgain"
    FROM practice_video v WHERE v."trustId" = ${viewer.trustId}::uuid AND v."sentAt" IS NOT NULL`;
  return row ?? { toReview: 0, dueAgain: 0 };
}
