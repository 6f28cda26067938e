import { recordEvent } from "@/lib/audit/record-event";
import { datesChanged } from "@/lib/calendar/dates-changed";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { facilitatedCohorts } from "../policy";

/**
 * Today is somebody's last day in a cohort: they say so themselves, or a facilitator does. What they attended stays theirs to read.
 * @throws NotFound for anybody else; Refused when they have left
 */
export function leaveCohort(viewer: Viewer, memberId: string): Promise<{ cohortId: string }> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const key = { trustId_id: { trustId, id: memberId } };
    const member = await db.cohortMember.findUnique({ where: key });
    if (!member || (member.personId !== viewer.personId && !(await facilitatedCohorts(db, viewer, member.cohortId)).length)) throw new NotFound();
    if (member.leftOn) throw new Refused("They have left already.");
    await db.cohortMember.update({ where: key, data: { leftOn: asDate(viewer.today) } });
    await recordEvent(db, viewer, "cohort-member.left", { subjectId: memberId, ownerId: member.personId });
    const coachings = await db.coaching.findMany({ where: { trustId, memberId, OR: [{ overFrom: null }, { overFrom: { gt: asDate(viewer.today) } }] }, select: { coachId: true } });
    await datesChanged(db, trustId, [member.personId, ...coachings.map(({ coachId }) => coachId)]);
    return { cohortId: member.cohortId };
  });
}
