import { startCohort } from "@/lib/institute/cohorts/start-cohort";
import { answerOffer } from "@/lib/institute/nominations/answer-offer";
import { choose } from "@/lib/institute/nominations/choose";
import { putForward, standingOf, standingsOf } from "@/lib/institute/nominations/put-forward";
import { supportNomination } from "@/lib/institute/nominations/support-nomination";
import { startProgramme } from "@/lib/institute/programmes/start-programme";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { v7 } from "@/lib/submissions/uuid";
import { someCertificates } from "./certificates";
import { someGapTasks } from "./gap-tasks";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";
import { someCoaching } from "./coaching";
import { someProjects } from "./projects";
import { someRehearsals } from "./rehearsals";
import { aScript } from "./scripts";
import { someStrengths } from "./strengths";
import { someSelfAssessments } from "./self-assessments";

const confirmed = { noChildNamed: true } as const;

/**
 * A cohort that Fern runs: two teachers of Oakfield take part, one has an offer, one waits, one has just put themselves forward, and Birch's
 * principal asks the executives for their word. Finn has the duty of facilitator too, and runs nothing.
 */
export async function someInstitute(peopled: PeopledTrust, mark: Mark) {
  const { trustId, people } = peopled;
  const { executive, formerLead, principalOfCedar, teacher, presenter, middleLeader, seniorLeaderOfCedar, principalOfBirch, reviewerOfCedar } = people;
  const said = mark("programme");
  const { id: programmeId } = await startProgramme(executive, { requestId: v7(), kind: "middle_leaders", name: said, about: said, places: 12, groupSize: 3, fewestSessions: 3, mostSessions: 9, sessionMinutes: 150 });
  const { id: cohortId } = await startCohort(executive, { requestId: v7(), programmeId, cohort: said, startsOn: "2026-10-01", endsOn: "2027-07-16", nominationsCloseOn: "2026-11-30", facilitatorIds: [formerLead.personId] });
  const forward = async (who: Viewer, text: string) =>
    (await putForward(who, { requestId: v7(), cohortId, standing: standingOf(standingsOf(who)[0] ?? { role: "teacher", schoolId: null }), statement: text, ...confirmed })).id;
  const chosen = (nominationId: string, outcome: "offered" | "waiting", reason: string) => choose(formerLead, { requestId: v7(), nominationId, outcome, reason, withoutSupport: "on", ...confirmed });
  const taken = async (who: Viewer, text: string) => {
    const nominationId = await forward(who, text);
    await chosen(nominationId, "offered", mark("choice-taken"));
    await answerOffer(who, { nominationId, answer: "accepted" });
    return nominationId;
  };
  const [takenId, otherTakenId] = [await taken(teacher, mark("nomination-taken")), await taken(presenter, mark("nomination-other-taken"))];
  const [waitingId, sentId, offeredId, headId] = [
    await forward(middleLeader, mark("nomination-waiting")), await forward(seniorLeaderOfCedar, mark("nomination-sent")), await forward(reviewerOfCedar, mark("nomination-offered")), await forward(principalOfBirch, mark("nomination-head")),
  ];
  await supportNomination(principalOfCedar, { nominationId: sentId, supports: "yes", supportLine: mark("nomination-sent"), ...confirmed });
  await chosen(waitingId, "waiting", mark("choice-waiting"));
  await chosen(offeredId, "offered", mark("choice-offered"));
  const found = await withTenant(formerLead, async (db) => ({
    memberId: (await db.cohortMember.findFirstOrThrow({ where: { trustId, nominationId: takenId } })).id,
    otherMemberId: (await db.cohortMember.findFirstOrThrow({ where: { trustId, nominationId: otherTakenId } })).id,
    cohortFacilitatorId: (await db.cohortFacilitator.findFirstOrThrow({ where: { trustId, cohortId } })).id,
    offerId: (await db.nominationChoice.findFirstOrThrow({ where: { trustId, nominationId: offeredId } })).id,
  }));
  const gap = await someGapTasks(people, { cohortId, ...found }, mark);
  const rehearsals = await someRehearsals(people, { cohortId, ...found }, mark);
  const projects = await someProjects(people, cohortId, mark);
  const script = await aScript(people, mark);
  const assessments = await someSelfAssessments(people, { programmeId, cohortId }, mark);
  const certificates = await someCertificates(peopled);
  const strengths = await someStrengths(people, cohortId, mark);
  const coaching = await someCoaching(people, { cohortId, ...found }, mark);
  return { ...coaching, ...gap, ...rehearsals, ...projects, ...script, ...assessments, ...certificates, ...strengths, programmeId, cohortId, takenId, waitingId, sentId, offeredId, headId, ...found };
}
