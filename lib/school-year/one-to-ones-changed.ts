import type { TenantDb } from "@/lib/db/with-tenant";
import { enqueueAll } from "@/lib/jobs/enqueue";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate } from "./day";

/** That everybody who meets their trust lead, and each of these, may meet in other weeks: the trust's half terms, or a school's and so those of whoever leads it, are other ones now. What has ended stays as it was. Two statements. */
export async function oneToOnesChanged(db: TenantDb, { trustId, today }: Viewer, schoolId?: string): Promise<void> {
  const running = { OR: [{ endsOn: null }, { endsOn: { gte: asDate(today) } }] };
  const rows = await db.oneToOne.findMany({ where: { trustId, ...running, ...(schoolId ? { leader: { rolePeriodAsPerson: { some: { trustId, schoolId, role: "principal", ...running } } } } : {}) }, select: { leaderId: true, leadId: true } });
  const people = new Set(rows.flatMap(({ leaderId, leadId }) => [leaderId, leadId]));
  await enqueueAll(db, "dates", [...people].map((personId) => ({ kind: "dates", trustId, personId })));
}
