import { withTenant } from "@/lib/db/with-tenant";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * How often the rehearsal of a session has changed; 0 before its groups are made, so that whoever waits for them hears of it.
 * @returns undefined when the session is not one that the viewer sees
 */
export async function readRevision(viewer: Viewer, sessionId: string): Promise<number | undefined> {
  if (!isId(sessionId)) return undefined;
  return withTenant(viewer, async (db) => {
    const session = await db.cohortSession.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: sessionId } }, select: { rehearsalAsSession: { select: { revision: true } } }, relationLoadStrategy: "join" });
    return session ? (session.rehearsalAsSession?.revision ?? 0) : undefined;
  });
}
