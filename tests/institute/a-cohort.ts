import { startCohort } from "@/lib/institute/cohorts/start-cohort";
import { answerOffer } from "@/lib/institute/nominations/answer-offer";
import { choose } from "@/lib/institute/nominations/choose";
import { putForward, standingOf, standingsOf } from "@/lib/institute/nominations/put-forward";
import { startProgramme } from "@/lib/institute/programmes/start-programme";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust } from "@/tests/support/a-trust";

export const programme = { kind: "middle_leaders", name: "Hawthorn Institute", about: "For whoever leads something", places: 12, groupSize: 3, fewestSessions: 3, mostSessions: 6, sessionMinutes: 150 } as const;
export const forward = (who: Viewer, cohortId: string, statement = "I lead reading and want to lead it better") =>
  putForward(who, { requestId: v7(), cohortId, standing: standingOf(standingsOf(who)[0] ?? { role: "teacher", schoolId: null }), statement }).then(({ id }) => id);

/** A cohort that is open for nominations, with its facilitator and some staff of two schools. */
export async function aCohort({ places = 12 } = {}) {
  const trust = await aTrust();
  const [oak, elm] = [await trust.school("Oakfield Primary"), await trust.school("Elm Primary")];
  const executive = await trust.executive();
  const person = await trust.person("Fay Facilitator", { role: "trust_team" });
  const idle = await trust.person("Ida Idle", { role: "trust_team" });
  await trust.arrange(async (db) => {
    for (const { personId } of [person, idle]) await db.appointment.create({ data: { trustId: trust.trustId, personId, duty: "facilitator", startsOn: asDate("2020-09-01") } });
  });
  const [facilitator, otherFacilitator] = [await trust.viewer(person.personId), await trust.viewer(idle.personId)];
  const principal = await trust.principalOf([oak]);
  const otherPrincipal = await trust.principalOf([elm], undefined, "Nia Principal");
  const teacher = await trust.person("Tess Teacher", { role: "teacher", school: oak });
  const assistant = await trust.person("Ali Assistant", { role: "support_staff", school: elm });
  const leader = await trust.person("Mo Middle", { role: "middle_leader", school: oak });
  const { id: programmeId } = await startProgramme(executive, { requestId: v7(), ...programme, places });
  const { id: cohortId } = await startCohort(executive, { requestId: v7(), programmeId, cohort: "2026/27", startsOn: "2026-11-01", endsOn: "2027-07-16", nominationsCloseOn: "2026-11-30", facilitatorIds: [facilitator.personId] });
  const chosen = (nominationId: string, outcome: "offered" | "waiting" | "not_this_time", reason = "Because there is room") => choose(facilitator, { requestId: v7(), nominationId, outcome, reason, withoutSupport: "on" });
  /** Puts somebody forward, offers them a place, and they take it. */
  const joins = async (who: Viewer) => {
    const nominationId = await forward(who, cohortId);
    await chosen(nominationId, "offered");
    await answerOffer(who, { nominationId, answer: "accepted" });
    return nominationId;
  };
  return { trust, oak, elm, executive, facilitator, otherFacilitator, principal, otherPrincipal, teacher, assistant, leader, programmeId, cohortId, chosen, joins };
}
