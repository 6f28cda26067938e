import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { canSuspend } from "./policy";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * Opens the door again; they sign in anew.
 * @throws NotFound when the viewer may not, or nobody by that id is suspended
 */
export function restorePerson(viewer: Viewer, personId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canSuspend(viewer, personId)) throw new NotFound();
    const changed = await db.person.updateMany({ where: { trustId: viewer.trustId, id: personId, suspendedAt: { not: null } }, data: { suspendedAt: null } });
    if (changed.count === 0) throw new NotFound();
    await recordEvent(db, viewer, "person.restored", { subjectId: personId, ownerId: personId });
  });
}
