import { withTenant } from "@/lib/db/with-tenant";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * How often a set's meeting, or anything said in it, has changed.
 * @returns undefined when the meeting is not one of the viewer's: those in the set at its moment have it, and nobody else
 */
export async function readRevision(viewer: Viewer, meetingId: string): Promise<number | undefined> {
  if (!isId(meetingId)) return undefined;
  return withTenant(viewer, async (db) => {
    const row = await db.setMeeting.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: meetingId } }, select: { revision: true } });
    return row?.revision;
  });
}
