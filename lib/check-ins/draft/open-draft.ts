import { unseal } from "@/lib/confidentiality/seal";
import type { TenantDb } from "@/lib/db/with-tenant";
import { type DraftContent, draftContent } from "../schema";

/** What stands in a sealed draft. */
export async function openDraft(db: TenantDb, trustId: string, draft: { id: string; sealed: Uint8Array }): Promise<DraftContent> {
  return draftContent.parse(await unseal(db, trustId, { table: "check_in_draft", row: draft.id }, draft.sealed));
}
