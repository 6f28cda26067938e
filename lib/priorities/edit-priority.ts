import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { changePriority, findRunning, textsOfPriority } from "./keep-priorities";
import type { EditPriority } from "./schema";

/**
 * Changes the words of a running priority.
 * @throws NotFound for anybody but the school's line
 * @throws Refused when it has ended or a text may name a child, Stale with the words that somebody else saved since `version`
 */
export function editPriority(viewer: Viewer, { priorityId, version, noChildNamed, ...words }: EditPriority): Promise<void> {
  return withTenant(viewer, async (db) => {
    const priority = await findRunning(db, viewer, { priorityId, version });
    await askAboutNames(db, viewer.trustId, textsOfPriority(words), noChildNamed);
    await changePriority(db, viewer, priority, words);
    await recordEvent(db, viewer, "priority.edited", { subjectId: priorityId, facts: { schoolId: priority.schoolId } });
  });
}
