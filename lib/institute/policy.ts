import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import { holds, isExecutive, type Viewer, worksInTrust } from "@/lib/viewers/viewer";

/** Who starts programmes and says who runs them: the administrators and the executives. */
export const canStartProgrammes = (viewer: Viewer): boolean => holds(viewer, "trust_administrator") || isExecutive(viewer);

/** Whoever works in the trust, whatever their job; not its trustees, governors and guests. */
export const canTakePart = (viewer: Viewer): boolean => worksInTrust(viewer);

/** The cohorts that the viewer runs today, of these or of all; none without the duty of facilitator. */
export async function facilitatedCohorts(db: TenantDb, viewer: Viewer, cohortId?: string): Promise<string[]> {
  if (!viewer.duties.some(({ duty }) => duty === "facilitator")) return [];
  const today = asDate(viewer.today);
  const rows = await db.cohortFacilitator.findMany({
    where: { trustId: viewer.trustId, personId: viewer.personId, startsOn: { lte: today }, OR: [{ endsOn: null }, { endsOn: { gte: today } }], ...(cohortId ? { cohortId } : {}) },
    select: { cohortId: true },
  });
  return rows.map((row) => row.cohortId);
}

/** @throws NotFound when the viewer does not run this cohort today */
export async function mustRun(db: TenantDb, viewer: Viewer, cohortId: string): Promise<void> {
  if ((await facilitatedCohorts(db, viewer, cohortId)).length === 0) throw new NotFound();
}
