import type { TenantDb } from "@/lib/db/with-tenant";
import { addDays } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** So many days before a consent ends its owner is told, in time to ask again. */
const TOLD_BEFORE = 14;

/** How many of the viewer's own videos have come to the day to be looked at again, and for how many the consent ends within two weeks. One statement. */
export async function countOwnDue(db: TenantDb, viewer: Viewer): Promise<{ dueAgain: number; endingSoon: number }> {
  const [row] = await db.$queryRaw<{ dueAgain: number; endingSoon: number }[]>`
    SELECT count(*) FILTER (WHERE v."reviewOn" <= ${viewer.today}::date AND v."shownUntil" >= ${viewer.today}::date)::int AS "dueAgain",
      count(*) FILTER (WHERE v."publishedAt" IS NOT NULL AND v."shownUntil" BETWEEN ${viewer.today}::date AND ${addDays(viewer.today, TOLD_BEFORE)}::date)::int AS "endingSoon"
    FROM practice_video v WHERE v."trustId" = ${viewer.trustId}::uuid AND v."ownerId" = ${viewer.personId}::uuid AND v."sentAt" IS NOT NULL`;
  return row ?? { dueAgain: 0, endingSoon: 0 };
}
