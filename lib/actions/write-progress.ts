import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

type Said = { actionId: string; progress: "done" | "on_track" | "stuck"; note: string; checkInId?: string };

/** Adds how actions stand at this moment to their history; what was said before stays. */
export async function writeProgress(db: TenantDb, viewer: Viewer, said: readonly Said[]): Promise<void> {
  if (said.length === 0) return;
  await db.actionUpdate.createMany({
    data: said.map(({ checkInId = null, ...update }) => ({
      ...update, checkInId, trustId: viewer.trustId, authorId: viewer.personId, at: viewer.at,
    })),
  });
}
