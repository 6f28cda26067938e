import type { TenantDb } from "@/lib/db/with-tenant";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** Whether the viewer takes part in a cohort today. One statement. */
export async function isMemberOf(db: TenantDb, { trustId, personId, today }: Viewer, cohortId: string): Promise<boolean> {
  return (await db.cohortMember.findFirst({ where: { trustId, cohortId, personId, OR: [{ leftOn: null }, { leftOn: { gte: asDate(today) } }] }, select: { id: true } })) !== null;
}
