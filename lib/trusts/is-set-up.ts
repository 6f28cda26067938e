import { withTenant } from "@/lib/db/with-tenant";
import { trustIdFor } from "./trust-id";

/** Whether the trust with this number is on Braid already. Says nothing about who. */
export function isSetUp(groupUid: string, today: string): Promise<boolean> {
  const trustId = trustIdFor(groupUid);
  return withTenant({ trustId, personId: null, today }, async (db) => (await db.trust.count({ where: { trustId } })) > 0);
}
