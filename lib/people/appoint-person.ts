import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { needsCodes } from "@/lib/auth/codes/policy";
import { datesChanged } from "@/lib/calendar/dates-changed";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import type { Duty } from "@/lib/db/generated/enums";
import { NotFound, Refused } from "@/lib/errors";
import { addDays, asDate, type Day } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import { heldByOne } from "./duties";
import { ANOTHER_GIVES, canArrangePeople, canGive } from "./policy";
import { raiseSessionVersion } from "@/lib/viewers/raise-session-version";
import type { appointmentInput } from "./schema";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * Appoints a person to a duty from a day on. Of a duty that one person holds at a time, the one who held it has their last day the day before.
 * @throws NotFound when the viewer may not, or the person or school is not of the trust
 * @throws Refused when they hold it already, or it is for the viewer
 */
export function appointPerson(viewer: Viewer, input: z.infer<typeof appointmentInput>): Promise<{ id: string }> {
  return withTenant(viewer, async (db) => {
    if (!canArrangePeople(viewer)) throw new NotFound();
    if (!canGive(viewer, input.personId)) throw new Refused(ANOTHER_GIVES, "personId");
    return once(db, viewer, input.requestId, async (id) => {
      const { trustId } = viewer;
      const { personId, duty, schoolId, startsOn } = input;
      const here = await db.person.count({ where: { trustId, id: personId } });
      const at = schoolId ? await db.school.count({ where: { trustId, id: schoolId } }) : 1;
      if (!here || !at) throw new NotFound();
      const open = { trustId, duty, schoolId, OR: [{ endsOn: null }, { endsOn: { gte: asDate(startsOn) } }] };
      if (await db.appointment.count({ where: { ...open, personId } })) throw new Refused("They hold this duty already", "personId");
      const relieved = heldByOne.includes(duty) ? await relieve(db, trustId, duty, startsOn) : [];
      await db.appointment.create({ data: { trustId, id, personId, duty, schoolId, startsOn: asDate(startsOn) } });
      if (needsCodes({ roles: [], duties: [{ duty, schoolId }] })) await raiseSessionVersion(db, viewer, personId);
      await recordEvent(db, viewer, "person.appointed", { subjectId: id, ownerId: personId, facts: { duty, schoolId, startsOn } });
      await datesChanged(db, trustId, [personId, ...relieved]);
    });
  });
}

/** Ends what began before; what had not begun by then never will. @returns whose it was */
async function relieve(db: TenantDb, trustId: string, duty: Duty, startsOn: Day): Promise<string[]> {
  const day = asDate(startsOn);
  const held = await db.appointment.findMany({ where: { trustId, duty, OR: [{ endsOn: null }, { endsOn: { gte: day } }] }, select: { personId: true } });
  await db.appointment.deleteMany({ where: { trustId, duty, startsOn: { gte: day } } });
  await db.appointment.updateMany({ where: { trustId, duty, OR: [{ endsOn: null }, { endsOn: { gte: day } }] }, data: { endsOn: asDate(addDays(startsOn, -1)) } });
  return held.map(({ personId }) => personId);
}
