import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { findOpenAction } from "./find-action";
import type { FinishAction } from "./schema";
import { writeProgress } from "./write-progress";

/**
 * Finishes an action with what came of it: without an outcome nothing is done.
 * @throws NotFound for anybody but its owner and the school's line
 * @throws Refused when it is done already or the outcome may name a child, Stale when somebody changed it in the meantime
 */
export function finishAction(viewer: Viewer, input: FinishAction): Promise<void> {
  return withTenant(viewer, async (db) => {
    const action = await findOpenAction(db, viewer, input);
    await askAboutNames(db, viewer.trustId, [{ field: "outcome", text: input.outcome }], input.noChildNamed);
    await db.action.update({
      where: { trustId_id: { trustId: viewer.trustId, id: action.id } },
      data: { doneAt: viewer.at, outcome: input.outcome, version: { increment: 1 } },
    });
    await writeProgress(db, viewer, [{ actionId: action.id, progress: "done", note: input.outcome }]);
    await recordEvent(db, viewer, "action.finished", { subjectId: action.id, ownerId: action.ownerId });
  });
}
