import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * Takes the personal part away for both, for good; the log keeps that it was deleted and by whom, never its words.
 * @throws NotFound for anybody but the two, and when it is gone already
 */
export function deletePersonalPart(viewer: Viewer, checkInId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    const part = await db.personalPart.findUnique({
      where: { trustId_checkInId: { trustId: viewer.trustId, checkInId } },
      select: { leaderId: true },
    });
    const { count } = await db.personalPart.deleteMany({ where: { trustId: viewer.trustId, checkInId } });
    if (!part || count === 0) throw new NotFound();
    await recordEvent(db, viewer, "personal-part.deleted", { subjectId: checkInId, ownerId: part.leaderId });
  });
}
