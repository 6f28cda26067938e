import { changeRule } from "@/lib/institute/certificates/rule";
import { findCohort } from "@/lib/institute/cohorts/find-cohort";
import { answerOffer } from "@/lib/institute/nominations/answer-offer";
import { choose } from "@/lib/institute/nominations/choose";
import { putForward } from "@/lib/institute/nominations/put-forward";
import { markAttendance } from "@/lib/institute/sessions/mark-attendance";
import { planSession } from "@/lib/institute/sessions/plan-session";
import { withTenant } from "@/lib/db/with-tenant";
import { v7 } from "@/lib/submissions/uuid";
import { anOpenCohort } from "./an-open-cohort";

/** A cohort that the assistant has a place in, with the three sessions that were held, to all of which she came; a project is not needed. */
export async function aHeldCohort() {
  const all = await anOpenCohort();
  const { trust, executive, facilitator, assistant: julie, programmeId, cohortId, day, schoolId } = all;
  const assistant = await trust.later(julie, new Date());
  await changeRule(executive, { programmeId, version: 0, mayMiss: 1, mayLeave: 1, needsProject: "no" });
  const { id: nominationId } = await putForward(assistant, { requestId: v7(), cohortId, standing: `support_staff ${schoolId}`, statement: "I show every new assistant how we work", noChildNamed: true });
  await choose(facilitator, { requestId: v7(), nominationId, outcome: "offered", reason: "You lead people already", withoutSupport: "on", noChildNamed: true });
  await answerOffer(assistant, { nominationId, answer: "accepted" });
  const { members } = await withTenant(facilitator, (db) => findCohort(db, facilitator, cohortId));
  for (const days of [-3, -2, -1]) {
    const { id } = await planSession(facilitator, { requestId: v7(), cohortId, theme: "Difficult conversations", heldOn: day(days), startsAt: "13:30", minutes: 150, place: "The hall", plan: "" });
    await markAttendance(facilitator, id, Object.fromEntries(members.map((member) => [member.id, "came" as const])));
  }
  return { ...all, assistant };
}
