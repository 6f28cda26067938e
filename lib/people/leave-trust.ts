import { recordEvent } from "@/lib/audit/record-event";
import { datesChanged } from "@/lib/calendar/dates-changed";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate, type Day } from "@/lib/school-year/day";
import { mustKeepAnAdministrator } from "./must-keep-an-administrator";
import { canArrangePeople } from "./policy";
import { whoseCoachingEnds } from "./role-dates-changed";
import type { LeavingInput } from "./schema";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * Somebody leaves: every role, duty, one-to-one and line of theirs has its last day, and their open actions go to a named person at once.
 * History stays. The administrator never reads the actions: the database moves them.
 * @returns how many actions were handed on
 * @throws NotFound when the viewer may not, or one of the two is not of the trust
 * @throws Refused when open actions have no heir, or one who does not work with their school, or nobody would be left to arrange the trust
 */
export function leaveTrust(viewer: Viewer, input: LeavingInput): Promise<{ handedOn: number }> {
  return withTenant(viewer, async (db) => {
    if (!canArrangePeople(viewer)) throw new NotFound();
    const { personId, heirId, lastDay } = input;
    if (heirId === personId) throw new Refused("Choose somebody else", "heirId");
    if (heirId === viewer.personId) throw new Refused("Choose somebody else: you would come to read what you only hand on", "heirId");
    const both = [personId, ...(heirId ? [heirId] : [])];
    if ((await db.person.count({ where: { trustId: viewer.trustId, id: { in: both } } })) < both.length) throw new NotFound();
    const [row] = await db.$queryRaw<{ count: number }[]>`SELECT hand_on_actions(${personId}::uuid, ${heirId}::uuid) AS count`;
    const count = row?.count ?? 0;
    if (!heirId && count > 0) throw new Refused(`They own ${count === 1 ? "an open action" : `${count} open actions`}. Choose who takes over.`, "heirId");
    const met = await db.oneToOne.findMany({ where: { trustId: viewer.trustId, OR: [{ leaderId: personId }, { leadId: personId }] }, select: { leaderId: true, leadId: true } });
    await endEverything(db, viewer.trustId, personId, lastDay);
    await mustKeepAnAdministrator(db, viewer, lastDay);
    await recordEvent(db, viewer, "person.leaves", { subjectId: personId, ownerId: personId, facts: { lastDay, handedOn: count, heirId } });
    await datesChanged(db, viewer.trustId, [personId, ...met.flatMap(({ leaderId, leadId }) => [leaderId, leadId]), ...(await whoseCoachingEnds(db, [personId]))]);
    return { handedOn: count };
  });
}

/** What is open or ends later ends that day; what would begin later never does. */
async function endEverything(db: TenantDb, trustId: string, personId: string, lastDay: Day) {
  const day = asDate(lastDay);
  const later = { startsOn: { gt: day } };
  const open = { OR: [{ endsOn: null }, { endsOn: { gt: day } }] };
  const inEither = { OR: [{ leaderId: personId }, { leadId: personId }] };
  const ofEither = { OR: [{ personId }, { managerId: personId }] };
  await db.rolePeriod.deleteMany({ where: { trustId, personId, ...later } });
  await db.appointment.deleteMany({ where: { trustId, personId, ...later } });
  await db.oneToOne.deleteMany({ where: { trustId, ...later, ...inEither } });
  await db.lineManager.deleteMany({ where: { trustId, ...later, ...ofEither } });
  await db.rolePeriod.updateMany({ where: { trustId, personId, ...open }, data: { endsOn: day } });
  await db.appointment.updateMany({ where: { trustId, personId, ...open }, data: { endsOn: day } });
  await db.oneToOne.updateMany({ where: { trustId, AND: [open, inEither] }, data: { endsOn: day } });
  await db.lineManager.updateMany({ where: { trustId, AND: [open, ofEither] }, data: { endsOn: day } });
}
