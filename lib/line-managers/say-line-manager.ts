import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { canArrangePeople } from "@/lib/people/policy";
import { asDate, asDay } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { NOBODY_THEMSELVES } from "./nobody-themselves";
import type { LineManagerInput } from "./schema";
import { worksFrom } from "./works-from";

/**
 * Says who is somebody's line manager from a day on. Whoever was it till then has their last day the day before; what was said for later falls away.
 * @throws NotFound when the viewer may not, or one of the two is not of the trust
 * @throws Refused when they are one and the same, the manager does not work in the trust, is it already, or another has begun since that day
 */
export function sayLineManager(viewer: Viewer, { personId, managerId, requestId, ...input }: LineManagerInput): Promise<{ id: string }> {
  const { trustId } = viewer;
  const startsOn = asDate(input.startsOn);
  return withTenant(viewer, async (db) => {
    if (!canArrangePeople(viewer)) throw new NotFound();
    if (personId === managerId) throw new Refused(`${NOBODY_THEMSELVES}. Choose somebody else.`, "managerId");
    return once(db, viewer, requestId, async (id) => {
      if ((await db.person.count({ where: { trustId, id: { in: [personId, managerId] } } })) < 2) throw new NotFound();
      const held = await db.rolePeriod.findMany({ where: { trustId, personId: managerId }, select: { role: true, endsOn: true } });
      if (!worksFrom(held.map(({ role, endsOn }) => ({ role, endsOn: endsOn && asDay(endsOn) })), input.startsOn)) throw new Refused("They do not work in the trust then.", "managerId");
      if (await db.lineManager.count({ where: { trustId, personId, managerId, startsOn: { lte: startsOn }, endsOn: null } })) throw new Refused("They are the line manager already.", "managerId");
      await db.lineManager.createMany({ data: [{ trustId, id, personId, managerId, startsOn }] });
      await recordEvent(db, viewer, "line-manager.said", { subjectId: id, ownerId: personId, facts: { managerId, startsOn: input.startsOn } });
    });
  });
}
