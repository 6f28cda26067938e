import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate, asDay } from "@/lib/school-year/day";
import { mustKeepAnAdministrator } from "./must-keep-an-administrator";
import { canArrangePeople } from "./policy";
import { roleDatesChanged } from "./role-dates-changed";
import type { endRoleInput } from "./schema";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * Says when a role's last day is. A role that ended before today is history and stays.
 * @throws NotFound when the viewer may not, or there is no such role
 * @throws Refused when it ended already, would end before it starts, or nobody would be left to arrange the trust
 */
export function endRole(viewer: Viewer, input: z.infer<typeof endRoleInput>): Promise<{ personId: string }> {
  return withTenant(viewer, async (db) => {
    if (!canArrangePeople(viewer)) throw new NotFound();
    const { trustId } = viewer;
    const held = await db.rolePeriod.findUnique({ where: { trustId_id: { trustId, id: input.rolePeriodId } } });
    if (!held) throw new NotFound();
    if (held.endsOn && asDay(held.endsOn) < viewer.today) throw new Refused("This role has ended; what was stays as it was", "endsOn");
    if (input.endsOn < asDay(held.startsOn)) throw new Refused("The last day must not be before the first", "endsOn");
    await db.rolePeriod.updateMany({ where: { trustId, id: held.id }, data: { endsOn: asDate(input.endsOn) } });
    await mustKeepAnAdministrator(db, viewer, input.endsOn);
    await recordEvent(db, viewer, "role.ended", { subjectId: held.id, ownerId: held.personId, facts: { role: held.role, endsOn: input.endsOn } });
    await roleDatesChanged(db, viewer, [held]);
    return { personId: held.personId };
  });
}
