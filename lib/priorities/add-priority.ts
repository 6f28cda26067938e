import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import { mustHaveArea } from "@/lib/self-evaluation/views/must-have-area";
import { mayKeepPriorities, takeAPlace, textsOfPriority } from "./keep-priorities";
import type { AddPriority } from "./schema";

/**
 * Starts a priority of a school, with where it starts from and how success is known, and the area of its self-evaluation where it came from one.
 * @throws NotFound for anybody but the school's line
 * @throws Refused when the school has five already, or a text may name a child
 */
export function addPriority(viewer: Viewer, { requestId, startsOn, noChildNamed, ...priority }: AddPriority): Promise<{ id: string }> {
  return withTenant(viewer, async (db) => {
    if (!(await mayKeepPriorities(db, priority.schoolId))) throw new NotFound();
    if (priority.evaluationId || priority.area) await mustHaveArea(db, viewer, priority);
    await askAboutNames(db, viewer.trustId, textsOfPriority(priority), noChildNamed);
    return once(db, viewer, requestId, async (id) => {
      await takeAPlace(db, viewer.trustId, priority.schoolId, startsOn > viewer.today ? startsOn : viewer.today);
      await db.priority.createMany({
        data: [{ ...priority, id, trustId: viewer.trustId, createdById: viewer.personId, startsOn: asDate(startsOn) }],
      });
      await recordEvent(db, viewer, "priority.added", { subjectId: id, facts: { schoolId: priority.schoolId } });
    });
  });
}
