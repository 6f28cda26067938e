import type { TenantDb } from "@/lib/db/with-tenant";
import { enqueue } from "@/lib/jobs/enqueue";

/** That dates of these people may have changed: each one's calendar is brought up to date after the verb has committed. */
export async function datesChanged(db: TenantDb, trustId: string, personIds: Iterable<string>): Promise<void> {
  for (const personId of new Set(personIds)) await enqueue(db, { kind: "dates", trustId, personId });
}
