import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findActionToChange } from "./find-action";
import { writeProgress } from "./write-progress";

/** 'Undo' is offered for as long as the page that says 'done' stays open; nobody has to hurry, so the verb allows ten minutes. */
export const UNDO_SECONDS = 600;

/**
 * Takes a finish back: the action is open again, with its outcome out of the register.
 * @throws NotFound for anybody but its owner and the school's line
 * @throws Refused when it was finished too long ago
 */
export function reopenAction(viewer: Viewer, { actionId }: { actionId: string }): Promise<void> {
  return withTenant(viewer, async (db) => {
    const action = await findActionToChange(db, viewer, actionId);
    if (!action.doneAt) return;
    if (viewer.at.getTime() - action.doneAt.getTime() > UNDO_SECONDS * 1000)
      throw new Refused("This was finished a while ago. Add a new action instead.");
    await db.action.update({
      where: { trustId_id: { trustId: viewer.trustId, id: action.id } },
      data: { doneAt: null, outcome: null, version: { increment: 1 } },
    });
    await writeProgress(db, viewer, [{ actionId: action.id, progress: "on_track", note: "" }]);
    await recordEvent(db, viewer, "action.reopened", { subjectId: action.id, ownerId: action.ownerId });
  });
}
