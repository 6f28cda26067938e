import { datesChanged } from "@/lib/calendar/dates-changed";
import type { TenantDb } from "@/lib/db/with-tenant";

/** Everybody in the cohort now and those who run it: their calendars hear of what changes. */
export async function tellCohort(db: TenantDb, trustId: string, cohortId: string): Promise<void> {
  const members = await db.cohortMember.findMany({ where: { trustId, cohortId, leftOn: null }, select: { personId: true } });
  const facilitators = await db.cohortFacilitator.findMany({ where: { trustId, cohortId, endsOn: null }, select: { personId: true } });
  await datesChanged(db, trustId, [...members, ...facilitators].map(({ personId }) => personId));
}
