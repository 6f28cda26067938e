import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { asDate, asDay, type Day } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCohort } from "../cohorts/find-cohort";
import { tellCohort } from "../cohorts/tell-cohort";
import { taskInTheWay } from "../gap-tasks/before-the-next";
import { mustRun } from "../policy";
import type { EditSessionInput, PlanSessionInput } from "../schema";
import { mustHaveRoom } from "./must-have-room";

/**
 * Plans a session of a cohort. Source: case study 000: three to six sessions, as the programme's settings say.
 * @returns its id; a double tap plans one
 * @throws NotFound for whoever does not run the cohort; Refused once the programme's most sessions are planned, for a day outside the cohort's, or for one on which a gap task is not due yet
 */
export function planSession(viewer: Viewer, { requestId, cohortId, heldOn, rehearses, ...said }: PlanSessionInput): Promise<{ id: string }> {
  const { trustId, personId: plannedById } = viewer;
  return withTenant(viewer, async (db) => {
    const cohort = await findCohort(db, viewer, cohortId);
    await mustRun(db, viewer, cohortId);
    mustLieWithin(cohort, heldOn);
    await mustLeaveTasks(db, { trustId, cohortId }, heldOn);
    return once(db, viewer, requestId, async (id) => {
      await mustHaveRoom(db, trustId, cohort);
      await db.cohortSession.createMany({ data: [{ trustId, id, cohortId, plannedById, heldOn: asDate(heldOn), rehearses: rehearses === "on", ...said }] });
      await recordEvent(db, viewer, "cohort-session.planned", { subjectId: id });
      await tellCohort(db, trustId, cohortId);
    });
  });
}

/**
 * Changes a session's theme, day, place or plan.
 * @throws NotFound for whoever does not run the cohort; Stale when somebody changed it meanwhile
 * @throws Refused once it is called off; for a day outside the cohort's; for another day once it is marked who came, or where a gap task would no longer lie between two sessions
 */
export function editSession(viewer: Viewer, { sessionId, version, heldOn, rehearses, ...said }: EditSessionInput): Promise<void> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const session = await db.cohortSession.findUnique({ where: { trustId_id: { trustId, id: sessionId } } });
    if (!session) throw new NotFound();
    await mustRun(db, viewer, session.cohortId);
    if (session.calledOffAt) throw new Refused("It is called off. Hold it after all first, or plan another.");
    mustLieWithin(await findCohort(db, viewer, session.cohortId), heldOn);
    if (session.version === version && asDay(session.heldOn) !== heldOn) await mustMayMove(db, session, heldOn);
    const { count } = await db.cohortSession.updateMany({ where: { trustId, id: sessionId, version }, data: { ...said, rehearses: rehearses === "on", heldOn: asDate(heldOn), version: { increment: 1 } } });
    if (count === 0) throw new Stale({ theme: session.theme, heldOn: asDay(session.heldOn), startsAt: session.startsAt, minutes: session.minutes, place: session.place, plan: session.plan, rehearses: session.rehearses ? ["on"] : [] }, session.version);
    await recordEvent(db, viewer, "cohort-session.edited", { subjectId: sessionId });
    await tellCohort(db, trustId, session.cohortId);
  });
}

function mustLieWithin({ startsOn, endsOn }: { startsOn: string; endsOn: string }, day: string): void {
  if (day < startsOn || day > endsOn) throw new Refused("Choose a day within the cohort’s year", "heldOn");
}

/** Who came, came on that day, and the groups of a rehearsal are made of them. */
async function mustMayMove(db: TenantDb, session: { trustId: string; cohortId: string; id: string }, heldOn: Day): Promise<void> {
  if (await db.sessionAttendance.findFirst({ where: { trustId: session.trustId, sessionId: session.id }, select: { memberId: true } })) throw new Refused("It is marked who came on that day, so the day stays. Plan another session for another day.", "heldOn");
  await mustLeaveTasks(db, session, heldOn);
}

async function mustLeaveTasks(db: TenantDb, session: { trustId: string; cohortId: string; id?: string }, heldOn: Day): Promise<void> {
  const reason = await taskInTheWay(db, session, heldOn);
  if (reason) throw new Refused(`${reason}. Choose another day.`, "heldOn");
}
