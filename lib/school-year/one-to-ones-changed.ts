import type { TenantDb } from "@/lib/db/with-tenant";
import { enqueue } from "@/lib/jobs/enqueue";

/** That everybody who meets their trust lead, and each of these, may meet in other weeks: the trust's half terms are other ones now. */
export async function oneToOnesChanged(db: TenantDb, trustId: string): Promise<void> {
  const rows = await db.oneToOne.findMany({ where: { trustId }, select: { leaderId: true, leadId: true } });
  for (const personId of new Set(rows.flatMap(({ leaderId, leadId }) => [leaderId, leadId]))) await enqueue(db, { kind: "dates", trustId, personId });
}
