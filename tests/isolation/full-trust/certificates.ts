import { changeRule } from "@/lib/institute/certificates/rule";
import { takeCertificate } from "@/lib/institute/certificates/take-certificate";
import { startCohort } from "@/lib/institute/cohorts/start-cohort";
import { answerOffer } from "@/lib/institute/nominations/answer-offer";
import { choose } from "@/lib/institute/nominations/choose";
import { putForward } from "@/lib/institute/nominations/put-forward";
import { startProgramme } from "@/lib/institute/programmes/start-programme";
import { markAttendance } from "@/lib/institute/sessions/mark-attendance";
import { planSession } from "@/lib/institute/sessions/plan-session";
import { findCohort } from "@/lib/institute/cohorts/find-cohort";
import { withTenant } from "@/lib/db/with-tenant";
import { v7 } from "@/lib/submissions/uuid";
import type { PeopledTrust } from "./people";

const confirmed = { noChildNamed: true } as const;

/** A short programme that needs no project, which the teacher has completed and taken a certificate of; Toby of the same school has completed it and taken none. */
export async function someCertificates({ people: { executive, formerLead, teacher, actionOwner }, schools }: PeopledTrust) {
  const { id: shortProgrammeId } = await startProgramme(executive, { requestId: v7(), kind: "other", name: "A short one", about: "One session", places: 3, groupSize: 3, fewestSessions: 1, mostSessions: 1, sessionMinutes: 60 });
  await changeRule(executive, { programmeId: shortProgrammeId, version: 0, mayMiss: 0, mayLeave: 0, needsProject: "no" });
  const { id: shortCohortId } = await startCohort(executive, { requestId: v7(), programmeId: shortProgrammeId, cohort: "A short one", startsOn: "2026-10-01", endsOn: "2026-12-18", nominationsCloseOn: "2026-11-30", facilitatorIds: [formerLead.personId] });
  for (const who of [teacher, actionOwner]) {
    const { id: nominationId } = await putForward(who, { requestId: v7(), cohortId: shortCohortId, standing: `teacher ${schools.oakfield.id}`, statement: "x", ...confirmed });
    await choose(formerLead, { requestId: v7(), nominationId, outcome: "offered", reason: "x", withoutSupport: "on", ...confirmed });
    await answerOffer(who, { nominationId, answer: "accepted" });
  }
  const { id: sessionId } = await planSession(formerLead, { requestId: v7(), cohortId: shortCohortId, theme: "One", heldOn: "2026-11-10", startsAt: "13:30", minutes: 60, place: "Oakfield", plan: "" });
  const { members } = await withTenant(formerLead, (db) => findCohort(db, formerLead, shortCohortId));
  await markAttendance(formerLead, sessionId, Object.fromEntries(members.map(({ id }) => [id, "came" as const])));
  const { id: certificateId } = await takeCertificate(teacher, { requestId: v7(), cohortId: shortCohortId });
  return { shortProgrammeId, shortCohortId, certificateId };
}
