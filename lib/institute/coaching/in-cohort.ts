import type { TenantDb } from "@/lib/db/with-tenant";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** The viewer's own coaching of today in a cohort; and for those who run it, how many online sessions were held and are set. */
export type OnlineInCohort = { coachingId: string | null; held: number; set: number };

/** What of online coaching the viewer sees in a cohort. One statement. */
export async function onlineInCohort(db: TenantDb, { trustId, personId, today }: Viewer, cohortId: string): Promise<OnlineInCohort> {
  const [row] = await db.$queryRaw<OnlineInCohort[]>`
    SELECT (SELECT k.id FROM coaching k WHERE k."trustId" = ${trustId}::uuid AND k."cohortId" = ${cohortId}::uuid AND k."personId" = ${personId}::uuid
        AND (k."overFrom" IS NULL OR k."overFrom" > ${asDate(today)}::date) LIMIT 1) AS "coachingId",
      count(*) FILTER (WHERE d.held)::int AS held, count(*) FILTER (WHERE NOT d.held)::int AS set
    FROM online_session_dates(${cohortId}::uuid) d`;
  return row ?? { coachingId: null, held: 0, set: 0 };
}
