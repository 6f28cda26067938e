import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate, asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCohort } from "../cohorts/find-cohort";
import { tellCohort } from "../cohorts/tell-cohort";
import { mustBeBeforeNext, taskInTheWay } from "../gap-tasks/before-the-next";
import { mustRun } from "../policy";
import type { CallOffInput } from "../schema";
import { mustHaveRoom } from "./must-have-room";
import { tasksBefore } from "./tasks-before";

/**
 * Calls off a session that is still to come, with a line for the cohort, who hear of it on their home and in the day's mail. What was to be brought
 * to it opens the next one instead; the tasks that were due for it may move to a later day at once.
 * @throws NotFound for whoever does not run the cohort
 * @throws Refused once it was held or called off, for an earlier day than the tasks have or one that is not before the next session, or when the line may name a child
 */
export function callOffSession(viewer: Viewer, { sessionId, calledOffLine, dueOn, noChildNamed }: CallOffInput): Promise<void> {
  const { trustId, personId: calledOffById, at: calledOffAt } = viewer;
  return withTenant(viewer, async (db) => {
    const session = await ownSession(db, viewer, sessionId);
    if (session.calledOffAt) throw new Refused("It is called off already.");
    if (asDay(session.heldOn) < viewer.today) throw new Refused("Its day is over.");
    await askAboutNames(db, trustId, [{ field: "calledOffLine", text: calledOffLine }], noChildNamed);
    const moved = dueOn ? await tasksBefore(db, trustId, session) : [];
    if (dueOn) await mustBeBeforeNext(db, session, dueOn);
    for (const task of moved) if (dueOn < task.dueOn) throw new Refused("Choose a day that is no earlier than the one they have", "dueOn");
    await db.cohortSession.update({ where: { trustId_id: { trustId, id: sessionId } }, data: { calledOffAt, calledOffById, calledOffLine, version: { increment: 1 } } });
    for (const task of moved) if (dueOn > task.dueOn) await moveTask(db, viewer, task.id, dueOn);
    await recordEvent(db, viewer, "cohort-session.called-off", { subjectId: sessionId });
    await tellCohort(db, trustId, session.cohortId);
  });
}

/** A session that was called off is held after all, on the day that it had. @throws NotFound for whoever does not run the cohort; Refused once its day is over, when the programme’s most sessions are planned without it, or where a gap task moved past it */
export function holdAfterAll(viewer: Viewer, sessionId: string): Promise<void> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const session = await ownSession(db, viewer, sessionId);
    if (!session.calledOffAt) return;
    if (asDay(session.heldOn) < viewer.today) throw new Refused("Its day is over. Plan another session instead.");
    await mustHaveRoom(db, trustId, await findCohort(db, viewer, session.cohortId));
    const reason = await taskInTheWay(db, session, asDay(session.heldOn));
    if (reason) throw new Refused(`${reason}. Plan another session instead.`);
    await db.cohortSession.update({ where: { trustId_id: { trustId, id: sessionId } }, data: { calledOffAt: null, calledOffById: null, calledOffLine: "", version: { increment: 1 } } });
    await recordEvent(db, viewer, "cohort-session.held-after-all", { subjectId: sessionId });
    await tellCohort(db, trustId, session.cohortId);
  });
}

async function ownSession(db: TenantDb, viewer: Viewer, id: string) {
  const session = await db.cohortSession.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id } } });
  if (!session) throw new NotFound();
  await mustRun(db, viewer, session.cohortId);
  return session;
}

async function moveTask(db: TenantDb, viewer: Viewer, id: string, dueOn: Day): Promise<void> {
  await db.gapTask.update({ where: { trustId_id: { trustId: viewer.trustId, id } }, data: { dueOn: asDate(dueOn), changedAt: viewer.at } });
  await recordEvent(db, viewer, "gap-task.reworded", { subjectId: id });
}
