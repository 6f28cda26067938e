import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * The person to ask says whether they agree; only then does everybody see the bright spot.
 * @throws NotFound when nobody asked the viewer; Refused when they have answered, or it was taken back
 */
export function answerMarking(viewer: Viewer, brightSpotId: string, agrees: boolean): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { trustId } = viewer;
    const spot = await db.brightSpot.findUnique({ where: { trustId_id: { trustId, id: brightSpotId } } });
    if (!spot || spot.hostId !== viewer.personId) throw new NotFound();
    const waits = { trustId, id: brightSpotId, confirmedAt: null, declinedAt: null, endedOn: null };
    const { count } = await db.brightSpot.updateMany({ where: waits, data: agrees ? { confirmedAt: viewer.at } : { declinedAt: viewer.at } });
    if (count === 0) throw new Refused("This was answered or taken back already.");
    await recordEvent(db, viewer, agrees ? "bright-spot.confirmed" : "bright-spot.declined", { subjectId: brightSpotId, ownerId: spot.markedById });
  });
}
