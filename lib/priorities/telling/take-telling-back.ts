import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findKept } from "../keep-priorities";
import type { TakeTellingBack } from "../schema";

/**
 * Takes back what staff were told of a priority: from that moment nobody reads or chooses it, and its words are gone. A project that serves it keeps the
 * words that it took over. Taken back twice is taken back.
 * @throws NotFound for anybody but the school's line; Refused when staff were told other words since
 */
export function takeTellingBack(viewer: Viewer, { priorityId, toldId }: TakeTellingBack): Promise<void> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const { schoolId } = await findKept(db, viewer, priorityId);
    const { count } = await db.toldPriority.deleteMany({ where: { trustId, id: toldId, priorityId } });
    if (count > 0) return recordEvent(db, viewer, "priority.telling-taken-back", { subjectId: priorityId, facts: { schoolId } });
    const again = await db.toldPriority.count({ where: { trustId, priorityId } });
    if (again > 0) throw new Refused("Staff were told other words meanwhile. Open the page again to see them.");
  });
}
