import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { asDate, asDay } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCohort } from "../cohorts/find-cohort";
import { tellCohort } from "../cohorts/tell-cohort";
import { mustRun } from "../policy";
import type { EditSessionInput, PlanSessionInput } from "../schema";
import { mustHaveRoom } from "./must-have-room";

/**
 * Plans a session of a cohort. Source: case study 000: three to six sessions, as the programme's settings say.
 * @returns its id; a double tap plans one
 * @throws NotFound for whoever does not run the cohort; Refused once the programme's most sessions are planned, or for a day outside the cohort's
 */
export function planSession(viewer: Viewer, { requestId, cohortId, heldOn, rehearses, ...said }: PlanSessionInput): Promise<{ id: string }> {
  const { trustId, personId: plannedById } = viewer;
  return withTenant(viewer, async (db) => {
    const cohort = await findCohort(db, viewer, cohortId);
    await mustRun(db, viewer, cohortId);
    mustLieWithin(cohort, heldOn);
    return once(db, viewer, requestId, async (id) => {
      await mustHaveRoom(db, trustId, cohort);
      await db.cohortSession.createMany({ data: [{ trustId, id, cohortId, plannedById, heldOn: asDate(heldOn), rehearses: rehearses === "on", ...said }] });
      await recordEvent(db, viewer, "cohort-session.planned", { subjectId: id });
      await tellCohort(db, trustId, cohortId);
    });
  });
}

/** Changes a session's theme, day, place or plan. @throws NotFound for whoever does not run the cohort; Stale when somebody changed it meanwhile; Refused for a day outside the cohort's, or once it is called off */
export function editSession(viewer: Viewer, { sessionId, version, heldOn, rehearses, ...said }: EditSessionInput): Promise<void> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const session = await db.cohortSession.findUnique({ where: { trustId_id: { trustId, id: sessionId } } });
    if (!session) throw new NotFound();
    await mustRun(db, viewer, session.cohortId);
    if (session.calledOffAt) throw new Refused("It is called off. Hold it after all first, or plan another.");
    mustLieWithin(await findCohort(db, viewer, session.cohortId), heldOn);
    const { count } = await db.cohortSession.updateMany({ where: { trustId, id: sessionId, version }, data: { ...said, rehearses: rehearses === "on", heldOn: asDate(heldOn), version: { increment: 1 } } });
    if (count === 0) throw new Stale({ theme: session.theme, heldOn: asDay(session.heldOn), startsAt: session.startsAt, minutes: session.minutes, place: session.place, plan: session.plan, rehearses: session.rehearses ? ["on"] : [] }, session.version);
    await recordEvent(db, viewer, "cohort-session.edited", { subjectId: sessionId });
    await tellCohort(db, trustId, session.cohortId);
  });
}

function mustLieWithin({ startsOn, endsOn }: { startsOn: string; endsOn: string }, day: string): void {
  if (day < startsOn || day > endsOn) throw new Refused("Choose a day within the cohort’s year", "heldOn");
}
