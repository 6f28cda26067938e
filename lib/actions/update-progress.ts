import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { findOpenAction } from "./find-action";
import type { UpdateProgress } from "./schema";
import { writeProgress } from "./write-progress";

/**
 * Says that an open action is on track or stuck.
 * @throws NotFound for anybody but its owner and the school's line
 * @throws Refused when it is done already or the note may name a child, Stale when somebody changed it in the meantime
 */
export function updateProgress(viewer: Viewer, input: UpdateProgress): Promise<void> {
  return withTenant(viewer, async (db) => {
    const action = await findOpenAction(db, viewer, input);
    await askAboutNames(db, viewer.trustId, [{ field: "note", text: input.note }], input.noChildNamed);
    await writeProgress(db, viewer, [{ actionId: action.id, progress: input.progress, note: input.note }]);
    await recordEvent(db, viewer, "action.progress", { subjectId: action.id, ownerId: action.ownerId, facts: { progress: input.progress } });
  });
}
