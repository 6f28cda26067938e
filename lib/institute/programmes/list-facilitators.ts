import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCohort, type FoundCohort } from "../cohorts/find-cohort";
import { canStartProgrammes } from "../policy";

export type Named = { id: string; name: string };

/** Who has the duty of facilitator today and works in the trust, by name. One statement. */
export function listFacilitators(db: TenantDb, viewer: Viewer): Promise<Named[]> {
  const today = asDate(viewer.today);
  return db.$queryRaw<Named[]>`
    SELECT DISTINCT p.id, p.name FROM appointment a JOIN person p ON p."trustId" = a."trustId" AND p.id = a."personId"
    WHERE a."trustId" = ${viewer.trustId}::uuid AND a.duty = 'facilitator' AND a."startsOn" <= ${today}::date AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date) AND p."suspendedAt" IS NULL
      AND EXISTS (SELECT FROM role_period r WHERE r."trustId" = p."trustId" AND r."personId" = p.id AND r.role NOT IN ('governor', 'trustee', 'guest')
        AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date))
    ORDER BY p.name`;
}

/** A cohort with who runs it, and who else could, for those who start programmes. Two statements. @throws NotFound for anybody else */
export async function readWhoRuns(viewer: Viewer, cohortId: string): Promise<{ cohort: FoundCohort; others: Named[] }> {
  if (!canStartProgrammes(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const cohort = await findCohort(db, viewer, cohortId);
    const all = await listFacilitators(db, viewer);
    return { cohort, others: all.filter(({ id }) => !cohort.facilitators.some(({ personId }) => personId === id)) };
  });
}
