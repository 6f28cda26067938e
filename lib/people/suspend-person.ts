import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { mustKeepAnAdministrator } from "./must-keep-an-administrator";
import { canSuspend } from "./policy";
import { raiseSessionVersion } from "@/lib/viewers/raise-session-version";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * Closes the door to a person: every session of theirs is over at its next click. What is theirs stays.
 * @throws NotFound when the viewer may not, it is the viewer, or there is no such person
 */
export function suspendPerson(viewer: Viewer, personId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canSuspend(viewer, personId)) throw new NotFound();
    const { trustId } = viewer;
    const changed = await db.person.updateMany({ where: { trustId, id: personId, suspendedAt: null }, data: { suspendedAt: viewer.at } });
    if (changed.count === 0) return mustExist(await db.person.count({ where: { trustId, id: personId } }));
    await raiseSessionVersion(db, viewer, personId);
    await mustKeepAnAdministrator(db, viewer);
    await recordEvent(db, viewer, "person.suspended", { subjectId: personId, ownerId: personId });
  });
}

function mustExist(count: number) {
  if (count === 0) throw new NotFound();
}
