import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { canArrangePeople } from "@/lib/people/policy";
import { asDate, asDay } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { EndLineManagerInput } from "./schema";

/**
 * Says until when somebody is a line manager.
 * @throws NotFound when the viewer may not, or nothing of the kind was said
 * @throws Refused when it is over, would end before it starts, or would run into the next one's days
 */
export function endLineManager(viewer: Viewer, { lineId, endsOn }: EndLineManagerInput): Promise<{ personId: string }> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canArrangePeople(viewer)) throw new NotFound();
    const line = await db.lineManager.findUnique({ where: { trustId_id: { trustId, id: lineId } } });
    if (!line) throw new NotFound();
    if (line.endsOn && asDay(line.endsOn) < viewer.today) throw new Refused("This is over; what was stays as it was", "endsOn");
    if (endsOn < asDay(line.startsOn)) throw new Refused("The last day must not be before the first", "endsOn");
    await db.lineManager.updateMany({ where: { trustId, id: lineId }, data: { endsOn: asDate(endsOn) } });
    await recordEvent(db, viewer, "line-manager.ended", { subjectId: lineId, ownerId: line.personId, facts: { managerId: line.managerId, endsOn } });
    return { personId: line.personId };
  });
}
