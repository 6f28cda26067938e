import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate, type Day } from "@/lib/school-year/day";

/** Takes the viewer's own draft of a week away for good. Does nothing when there is none. */
export function discardDraft(viewer: Viewer, weekOf: Day): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { count } = await db.checkInDraft.deleteMany({
      where: { trustId: viewer.trustId, leaderId: viewer.personId, weekOf: asDate(weekOf) },
    });
    if (count > 0) await recordEvent(db, viewer, "check-in.draft-discarded", { ownerId: viewer.personId, facts: { weekOf } });
  });
}
