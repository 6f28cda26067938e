import { recordEvent } from "@/lib/audit/record-event";
import { datesChanged } from "@/lib/calendar/dates-changed";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { addDays, asDate } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import { canArrangeTrust } from "@/lib/trusts/policy";
import { isExecutive, type Viewer } from "@/lib/viewers/viewer";
import type { OneToOneInput } from "./schema";

/**
 * Arranges who leads a leader from a day on. What was arranged before has its last day the day before, and stays as history.
 * @throws NotFound when the viewer may not, or one of the two is not of the trust
 * @throws Refused when somebody would lead themselves, or the viewer would come to read a school’s line by it
 */
export function arrangeOneToOne(viewer: Viewer, input: OneToOneInput): Promise<{ id: string }> {
  return withTenant(viewer, async (db) => {
    if (!canArrangeTrust(viewer)) throw new NotFound();
    return once(db, viewer, input.requestId, async (id) => {
      const { requestId: _requestId, startsOn, ...arranged } = input;
      const { trustId } = viewer;
      if (input.leaderId === input.leadId) throw new Refused("Nobody is their own trust lead", "leadId");
      if ((await db.person.count({ where: { trustId, id: { in: [input.leaderId, input.leadId] } } })) < 2) throw new NotFound();
      if (input.leadId === viewer.personId && !isExecutive(viewer)) throw new Refused("Nobody makes themselves a trust lead. Ask another administrator.", "leadId");
      const before = await db.oneToOne.findMany({ where: { trustId, leaderId: input.leaderId }, select: { leadId: true } });
      await follow(db, trustId, input);
      await db.oneToOne.create({ data: { ...arranged, trustId, id, startsOn: asDate(startsOn) } });
      await recordEvent(db, viewer, "one-to-one.arranged", { subjectId: id, ownerId: input.leaderId, facts: { leadId: input.leadId, startsOn } });
      await datesChanged(db, trustId, [input.leaderId, input.leadId, ...before.map(({ leadId }) => leadId)]);
    });
  });
}

/** Ends the leader's one-to-ones of before; what was planned for that day or later gives way. */
async function follow(db: TenantDb, trustId: string, { leaderId, startsOn }: OneToOneInput) {
  const day = asDate(startsOn);
  await db.oneToOne.deleteMany({ where: { trustId, leaderId, startsOn: { gte: day } } });
  await db.oneToOne.updateMany({ where: { trustId, leaderId, OR: [{ endsOn: null }, { endsOn: { gte: day } }] }, data: { endsOn: asDate(addDays(startsOn, -1)) } });
}
