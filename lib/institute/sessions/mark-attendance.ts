import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDay } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustRun } from "../policy";
import type { AttendanceState } from "../schema";

/**
 * The facilitator says who was there, for those whom they name; said again, it replaces what was said.
 * @throws NotFound for whoever does not run the cohort, or when somebody is not of it; Refused before the day
 */
export function markAttendance(viewer: Viewer, sessionId: string, states: Readonly<Record<string, AttendanceState>>): Promise<void> {
  const { trustId, personId: markedById, at: markedAt } = viewer;
  return withTenant(viewer, async (db) => {
    const session = await db.cohortSession.findUnique({ where: { trustId_id: { trustId, id: sessionId } } });
    if (!session) throw new NotFound();
    await mustRun(db, viewer, session.cohortId);
    if (asDay(session.heldOn) > viewer.today) throw new Refused("Say who was there once the day has come.");
    const members = await db.cohortMember.findMany({ where: { trustId, cohortId: session.cohortId, id: { in: Object.keys(states) } } });
    if (members.length !== Object.keys(states).length) throw new NotFound();
    for (const { id: memberId, personId, cohortId } of members) {
      const state = states[memberId] ?? "came";
      const changed = await db.sessionAttendance.updateMany({ where: { trustId, sessionId, memberId }, data: { state, markedById, markedAt } });
      if (changed.count === 0) await db.sessionAttendance.createMany({ data: [{ trustId, sessionId, memberId, cohortId, personId, state, markedById, markedAt }] });
    }
    await recordEvent(db, viewer, "cohort-session.attendance-marked", { subjectId: sessionId });
  });
}
