import type { Role } from "@/lib/db/generated/enums";
import { withTenant } from "@/lib/db/with-tenant";
import { asDate, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCohort, type FoundCohort } from "../cohorts/find-cohort";
import { mustRun } from "../policy";

export type DatedRole = { role: Role; school: string | null; startsOn: Day; endsOn: Day | null };
export type Graduate = { personId: string; name: string; job: Role; school: string | null; /** The jobs that they began since their cohort’s last day and had not held before, at any school, in their order: what the executives’ counts count. */ since: DatedRole[] };

/**
 * Who stayed in a cohort until its last day, and which jobs in the trust each has begun since and had not held before: for those who run it. The dated roles are known
 * in the trust anyway. Four statements.
 * @returns nobody before the cohort is over
 * @throws NotFound for anybody else
 */
export async function readAfterwards(viewer: Viewer, cohortId: string): Promise<{ cohort: FoundCohort; graduates: Graduate[] }> {
  const { trustId, today } = viewer;
  return withTenant(viewer, async (db) => {
    const cohort = await findCohort(db, viewer, cohortId);
    await mustRun(db, viewer, cohortId);
    if (cohort.endsOn >= today) return { cohort, graduates: [] };
    const graduates = await db.$queryRaw<Graduate[]>`
      SELECT m."personId", p.name, m.job, s.name AS school, coalesce((
        SELECT jsonb_agg(jsonb_build_object('role', r.role, 'school', sc.name, 'startsOn', r."startsOn", 'endsOn', r."endsOn") ORDER BY r."startsOn", r.id)
        FROM began_after(m."personId", ${asDate(cohort.endsOn)}::date) r LEFT JOIN school sc ON sc."trustId" = r."trustId" AND sc.id = r."schoolId"), '[]') AS since
      FROM cohort_member m JOIN person p ON p."trustId" = m."trustId" AND p.id = m."personId" LEFT JOIN school s ON s."trustId" = m."trustId" AND s.id = m."schoolId"
      WHERE m."trustId" = ${trustId}::uuid AND m."cohortId" = ${cohortId}::uuid AND (m."leftOn" IS NULL OR m."leftOn" >= ${asDate(cohort.endsOn)}::date)
      ORDER BY p.name`;
    return { cohort, graduates };
  });
}
