import type { TenantDb } from "@/lib/db/with-tenant";
import { enqueueAll } from "@/lib/jobs/enqueue";

/** That dates of these people may have changed: each one's calendar is brought up to date after the verb has committed. One statement. */
export async function datesChanged(db: TenantDb, trustId: string, personIds: Iterable<string>): Promise<void> {
  await enqueueAll(db, "dates", [...new Set(personIds)].map((personId) => ({ kind: "dates", trustId, personId })));
}
