import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { canEndBrightSpot } from "./policy";
import type { EndInput } from "./schema";

/**
 * Ends a bright spot today, with a reason. What was arranged goes on unless one of the two calls it off.
 * @throws NotFound for whoever may not end it; Refused when it has ended, or when the reason may name a child
 */
export function endBrightSpot(viewer: Viewer, { brightSpotId, reason, noChildNamed }: EndInput): Promise<void> {
  return withTenant(viewer, async (db) => {
    const key = { trustId_id: { trustId: viewer.trustId, id: brightSpotId } };
    const spot = await db.brightSpot.findUnique({ where: key });
    if (!spot || !canEndBrightSpot(viewer, spot)) throw new NotFound();
    if (spot.endedOn || spot.declinedAt) throw new Refused("It has ended already.");
    await askAboutNames(db, viewer.trustId, [{ field: "reason", text: reason }], noChildNamed);
    await db.brightSpot.update({ where: key, data: { endedOn: asDate(viewer.today), endedById: viewer.personId, endReason: reason } });
    await recordEvent(db, viewer, "bright-spot.ended", { subjectId: brightSpotId, ownerId: spot.hostId });
  });
}
