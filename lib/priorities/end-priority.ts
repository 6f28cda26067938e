import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { addDays, asDate } from "@/lib/school-year/day";
import { changePriority, findRunning } from "./keep-priorities";
import type { EndPriority } from "./schema";

/**
 * Ends a priority: yesterday was its last day. It stays in the school's history; what staff were told of it is taken back.
 * @throws NotFound for anybody but the school's line, Refused when it has ended, Stale when somebody changed it
 */
export function endPriority(viewer: Viewer, { priorityId, version }: EndPriority): Promise<{ schoolId: string }> {
  return withTenant(viewer, async (db) => {
    const priority = await findRunning(db, viewer, { priorityId, version });
    await changePriority(db, viewer, priority, { endsOn: asDate(addDays(viewer.today, -1)) });
    await db.toldPriority.deleteMany({ where: { trustId: viewer.trustId, priorityId } });
    await recordEvent(db, viewer, "priority.ended", { subjectId: priorityId, facts: { schoolId: priority.schoolId } });
    return { schoolId: priority.schoolId };
  });
}
