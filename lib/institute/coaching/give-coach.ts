import { recordEvent } from "@/lib/audit/record-event";
import { datesChanged } from "@/lib/calendar/dates-changed";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCoach } from "./ask-coach";
import { running } from "./running";
import type { GiveCoachInput } from "./schema";

/**
 * Gives a coach people of the cohort, from today. Who had another coach goes on with this one; what they wrote for the earlier one stays between those two.
 * @returns the cohort; a double tap gives once
 * @throws NotFound for whoever does not run the cohort, and for a coach who is one no longer; Refused for somebody who is not in it today
 */
export function giveCoach(viewer: Viewer, { requestId, cohortCoachId, memberIds }: GiveCoachInput): Promise<{ cohortId: string }> {
  const { trustId, personId: givenById } = viewer;
  const today = asDate(viewer.today);
  return withTenant(viewer, async (db) => {
    const { cohortId, personId: coachId } = await findCoach(db, viewer, cohortCoachId);
    await once(db, viewer, requestId, async () => {
      await db.$executeRaw`SELECT coaching_in_turn(${cohortId}::uuid)`;
      const members = await db.cohortMember.findMany({ where: { trustId, cohortId, id: { in: memberIds }, leftOn: null }, select: { id: true, personId: true } });
      if (members.length < new Set(memberIds).size) throw new Refused("Somebody has left the cohort. Look again, and choose once more.", "memberIds");
      const before = await db.coaching.findMany({ where: { trustId, memberId: { in: memberIds }, ...running(viewer.today) }, select: { id: true, memberId: true, coachId: true } });
      const others = before.filter((one) => one.coachId !== coachId);
      const added = members.filter(({ id }) => !before.some((one) => one.memberId === id && one.coachId === coachId));
      await db.coaching.updateMany({ where: { trustId, id: { in: others.map(({ id }) => id) } }, data: { overFrom: today } });
      const data = added.map(({ id: memberId, personId }) => ({ trustId, id: v7(), cohortId, memberId, personId, coachId, startsOn: today, givenById }));
      await db.coaching.createMany({ data });
      for (const { id: subjectId, personId: ownerId } of data) await recordEvent(db, viewer, "coaching.given", { subjectId, ownerId });
      await datesChanged(db, trustId, [...added.map(({ personId }) => personId), ...others.map((one) => one.coachId)]);
    });
    return { cohortId };
  });
}

/**
 * Ends a coach's part in a cohort from today: they go on reading the sessions that they held, and see nothing after.
 * @returns the cohort
 * @throws NotFound for whoever does not run it, and when it has ended
 */
export function letCoachGo(viewer: Viewer, cohortCoachId: string): Promise<{ cohortId: string }> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const { cohortId, personId } = await findCoach(db, viewer, cohortCoachId);
    const coached = await db.coaching.findMany({ where: { trustId, cohortId, coachId: personId, ...running(viewer.today) }, select: { personId: true } });
    await db.cohortCoach.update({ where: { trustId_id: { trustId, id: cohortCoachId } }, data: { overFrom: asDate(viewer.today) } });
    await recordEvent(db, viewer, "coach.let-go", { subjectId: cohortId, ownerId: personId });
    await datesChanged(db, trustId, [personId, ...coached.map((one) => one.personId)]);
    return { cohortId };
  });
}
