import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustRun } from "../policy";
import { tasksBefore } from "./tasks-before";

export type FoundCallOff = {
  id: string; theme: string; heldOn: Day; startsAt: string;
  /** The session that would open with what was to be brought to this one. */
  nextOn: Day | null;
  /** The tasks that are due for this one. */
  dueHere: { id: string; title: string; dueOn: Day }[];
};

/** A session that can be called off, with what depends on it. Four statements. @throws NotFound for whoever does not run its cohort, and once it was held or called off */
export async function findCallOff(viewer: Viewer, id: string): Promise<FoundCallOff> {
  if (!isId(id)) throw new NotFound();
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const session = await db.cohortSession.findUnique({ where: { trustId_id: { trustId, id } }, include: { sessionAttendanceAsSession: { select: { memberId: true }, take: 1 } }, relationLoadStrategy: "join" });
    if (!session || session.calledOffAt || asDay(session.heldOn) < viewer.today || session.sessionAttendanceAsSession.length > 0) throw new NotFound();
    const { cohortId, theme, heldOn, startsAt } = session;
    await mustRun(db, viewer, cohortId);
    const next = await db.cohortSession.findFirst({ where: { trustId, cohortId, heldOn: { gt: heldOn }, calledOffAt: null }, select: { heldOn: true }, orderBy: { heldOn: "asc" } });
    return { id, theme, heldOn: asDay(heldOn), startsAt, nextOn: next && asDay(next.heldOn), dueHere: await tasksBefore(db, trustId, session) };
  });
}
