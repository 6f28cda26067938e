import { withTenant } from "@/lib/db/with-tenant";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * How often a triad's session, or anything said in it, has changed.
 * @returns undefined when the session is not one of the viewer's: the members of its moment have it, and nobody else
 */
export async function readRevision(viewer: Viewer, sessionId: string): Promise<number | undefined> {
  if (!isId(sessionId)) return undefined;
  return withTenant(viewer, async (db) => {
    const row = await db.triadSession.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: sessionId } }, select: { revision: true } });
    return row?.revision;
  });
}
