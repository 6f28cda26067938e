import { expect, test } from "vitest";
import type { Role } from "@/lib/db/generated/enums";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { readCohort } from "@/lib/institute/cohorts/find-cohort";
import { addFacilitator, endFacilitator } from "@/lib/institute/cohorts/keep-facilitators";
import { leaveCohort } from "@/lib/institute/cohorts/leave-cohort";
import { startCohort } from "@/lib/institute/cohorts/start-cohort";
import { answerOffer } from "@/lib/institute/nominations/answer-offer";
import { choose } from "@/lib/institute/nominations/choose";
import { findNomination } from "@/lib/institute/nominations/find-nomination";
import { listNominations } from "@/lib/institute/nominations/list-nominations";
import { asksExecutives, putForward } from "@/lib/institute/nominations/put-forward";
import { supportNomination } from "@/lib/institute/nominations/support-nomination";
import { wordToCome } from "@/lib/institute/nominations/whose-word";
import { withdrawNomination } from "@/lib/institute/nominations/withdraw-nomination";
import { editProgramme } from "@/lib/institute/programmes/edit-programme";
import { findProgramme } from "@/lib/institute/programmes/find-programme";
import { readWhoRuns } from "@/lib/institute/programmes/list-facilitators";
import { startProgramme } from "@/lib/institute/programmes/start-programme";
import { readInstitute } from "@/lib/institute/read-institute";
import { appointPerson } from "@/lib/people/appoint-person";
import { v7 } from "@/lib/submissions/uuid";
import { outsidersTo } from "@/tests/support/a-trust";
import { aCohort, forward, programme } from "./a-cohort";

test("anybody who works here puts themselves forward, their head says a word, the facilitators choose with a reason that they read, and they take the place", async () => {
  const { facilitator, principal, assistant, otherPrincipal, cohortId, chosen } = await aCohort();
  const id = await forward(assistant, cohortId, "I run the breakfast club");
  await expect(supportNomination(principal, { nominationId: id, supports: "yes", supportLine: "Yes" })).rejects.toThrow(NotFound);
  expect((await readInstitute(otherPrincipal)).toSupport).toMatchObject([{ id, person: "Ali Assistant" }]);
  await supportNomination(otherPrincipal, { nominationId: id, supports: "yes", supportLine: "Wednesdays are covered" });
  await chosen(id, "offered", "You lead people already");
  expect(await findNomination(assistant, id)).toMatchObject({ side: "person", state: "offered", support: { supports: true, line: "Wednesdays are covered" }, choices: [{ reason: "You lead people already" }] });
  expect(await findNomination(otherPrincipal, id)).toMatchObject({ side: "head", asked: true, choices: [] });
  expect(await findNomination(facilitator, id)).toMatchObject({ side: "facilitator", asked: false });
  await answerOffer(assistant, { nominationId: id, answer: "accepted" });
  expect(await readCohort(assistant, cohortId)).toMatchObject({ takesPart: true, members: [{ name: "Ali Assistant", job: "support_staff" }] });
  expect((await readCohort(facilitator, cohortId)).members).toHaveLength(1);
  expect((await readCohort(otherPrincipal, cohortId)).members, "their head sees whom they give time").toHaveLength(1);
  expect((await readCohort(principal, cohortId)).members).toEqual([]);
  await expect(answerOffer(assistant, { nominationId: id, answer: "declined" })).rejects.toThrow(Refused);
});

test("places are a wall; who declines or leaves makes room for the first on the waiting list", async () => {
  const { facilitator, teacher, assistant, leader, cohortId, chosen } = await aCohort({ places: 1 });
  const [first, second, third] = [await forward(teacher, cohortId), await forward(assistant, cohortId), await forward(leader, cohortId)];
  await chosen(first, "offered");
  await chosen(third, "waiting", "Next");
  await chosen(second, "waiting", "After that");
  await expect(chosen(third, "offered")).rejects.toThrow("Every place is taken or offered");
  expect((await listNominations(facilitator, cohortId)).nominations.filter(({ state }) => state === "waiting").map(({ id }) => id)).toEqual([third, second]);
  await answerOffer(teacher, { nominationId: first, answer: "declined" });
  expect((await listNominations(facilitator, cohortId)).free).toBe(1);
  await chosen(third, "offered", "A place is free");
  await answerOffer(leader, { nominationId: third, answer: "accepted" });
  await expect(chosen(second, "offered")).rejects.toThrow(Refused);
  const [member] = (await readCohort(leader, cohortId)).members;
  await leaveCohort(leader, member?.id ?? "");
  await expect(leaveCohort(leader, member?.id ?? "")).rejects.toThrow(Refused);
  await chosen(second, "offered");
  expect((await findNomination(assistant, second)).choices.map(({ reason }) => reason), "every reason is kept").toEqual(["After that", "Because there is room"]);
});

test("one puts oneself forward once, as who one is, before the last day, and not for what one runs", async () => {
  const { trust, facilitator, teacher, cohortId, elm } = await aCohort();
  const said = { requestId: v7(), cohortId, statement: "Why" };
  await expect(putForward(teacher, { ...said, standing: `teacher ${elm.id}` })).rejects.toMatchObject({ field: "standing" });
  await expect(putForward(facilitator, { ...said, standing: "trust_team" })).rejects.toThrow("You run this cohort");
  await expect(forward(await trust.later(teacher, new Date("2026-12-01T09:00:00Z")), cohortId)).rejects.toThrow("closed");
  await expect(forward(teacher, cohortId, "Ask about Jayden’s mum")).rejects.toMatchObject({ field: "noChildNamed" });
  const id = await forward(teacher, cohortId);
  await expect(forward(teacher, cohortId)).rejects.toThrow("already");
  await withdrawNomination(teacher, id);
  await forward(teacher, cohortId);
});

test("a place is offered without the head’s yes only by saying so", async () => {
  const { facilitator, principal, teacher, cohortId } = await aCohort();
  const nominationId = await forward(teacher, cohortId);
  const offer = (more = {}) => choose(facilitator, { requestId: v7(), nominationId, outcome: "offered", reason: "There is room", ...more });
  await expect(offer()).rejects.toMatchObject({ field: "withoutSupport", message: expect.stringContaining("has not answered") });
  await supportNomination(principal, { nominationId, supports: "no", supportLine: "Next year" });
  await expect(offer()).rejects.toMatchObject({ field: "withoutSupport", message: expect.stringContaining("said no") });
  await offer({ outcome: "waiting" });
  await offer({ withoutSupport: "on" });
  expect((await findNomination(facilitator, nominationId)).state).toBe("offered");
});

test("who has the head’s yes is offered a place without more", async () => {
  const { facilitator, principal, teacher, cohortId } = await aCohort();
  const nominationId = await forward(teacher, cohortId);
  await supportNomination(principal, { nominationId, supports: "yes", supportLine: "Gladly" });
  await choose(facilitator, { requestId: v7(), nominationId, outcome: "offered", reason: "There is room" });
  expect((await findNomination(facilitator, nominationId)).state).toBe("offered");
});

test("a choice keeps the word that its nomination had then, whatever is said afterwards; for a principal it says the executives’", async () => {
  const { facilitator, principal, executive, teacher, cohortId, chosen } = await aCohort();
  const [of, ofPrincipal] = [await forward(teacher, cohortId), await forward(principal, cohortId)];
  const words = async () => (await findNomination(facilitator, of)).choices.map(({ supported }) => supported);
  await chosen(of, "offered");
  await supportNomination(principal, { nominationId: of, supports: "yes", supportLine: "Gladly" });
  expect(await words()).toEqual([null]);
  await chosen(of, "offered");
  await supportNomination(principal, { nominationId: of, supports: "no", supportLine: "Not after all" });
  await chosen(of, "offered");
  expect(await words()).toEqual([null, true, false]);
  const offer = { requestId: v7(), nominationId: ofPrincipal, outcome: "offered", reason: "There is room" } as const;
  await expect(choose(facilitator, offer)).rejects.toThrow("The trust executives have not answered yet.");
  await supportNomination(executive, { nominationId: ofPrincipal, supports: "no", supportLine: "Next year" });
  await expect(choose(facilitator, offer)).rejects.toThrow("The trust executives said no.");
});

test("a principal’s word comes from the executives, and nobody supports or chooses themselves", async () => {
  const { principal, executive, otherFacilitator, cohortId, facilitator } = await aCohort();
  const id = await forward(principal, cohortId);
  await expect(supportNomination(principal, { nominationId: id, supports: "yes", supportLine: "I would" })).rejects.toThrow(NotFound);
  expect((await readInstitute(executive)).toSupport).toMatchObject([{ id }]);
  await supportNomination(executive, { nominationId: id, supports: "yes", supportLine: "Gladly" });
  const own = await forward(otherFacilitator, cohortId);
  await addFacilitator(executive, { requestId: v7(), cohortId, personId: otherFacilitator.personId });
  await expect(choose(otherFacilitator, { requestId: v7(), nominationId: own, outcome: "offered", reason: "I am good" })).rejects.toThrow(NotFound);
  const { facilitators } = await readCohort(executive, cohortId);
  await endFacilitator(executive, facilitators.find(({ personId }) => personId === otherFacilitator.personId)?.id ?? "");
  const [last] = (await readCohort(executive, cohortId)).facilitators.filter(({ personId }) => personId === facilitator.personId);
  await expect(endFacilitator(executive, last?.id ?? "")).rejects.toThrow("at all times");
});

test("administrators and executives start programmes and name facilitators who have the duty; they read no nomination for it", async () => {
  const { trust, executive, teacher, facilitator, leader, cohortId, programmeId } = await aCohort();
  const id = await forward(teacher, cohortId);
  for (const who of [executive, await trust.administrator()]) await expect(findNomination(who, id)).rejects.toThrow(NotFound);
  await expect(startProgramme(facilitator, { requestId: v7(), ...programme })).rejects.toThrow(NotFound);
  await expect(startProgramme(executive, { requestId: v7(), ...programme })).rejects.toMatchObject({ field: "name" });
  await expect(addFacilitator(executive, { requestId: v7(), cohortId, personId: leader.personId })).rejects.toThrow("duty of facilitator");
  const days = { requestId: v7(), programmeId, cohort: "2027/28", startsOn: "2027-09-01", endsOn: "2028-07-01", nominationsCloseOn: "2027-07-01" };
  await expect(startCohort(executive, { ...days, endsOn: "2027-08-01", facilitatorIds: [facilitator.personId] })).rejects.toMatchObject({ field: "endsOn" });
  await expect(startCohort(executive, { ...days, facilitatorIds: [leader.personId] })).rejects.toThrow("duty of facilitator");
  await editProgramme(executive, { programmeId, version: 1, ...programme, places: 9 });
  await expect(editProgramme(executive, { programmeId, version: 1, ...programme, places: 8 })).rejects.toThrow("changed this");
});

test("whoever does not work in the trust is offered as no facilitator and runs no cohort, whatever their duty", async () => {
  const { trust, executive, otherFacilitator, cohortId } = await aCohort();
  const outside = [await trust.person("Gus Guest", { role: "guest" }), await trust.person("Vera Trustee", { role: "trustee" })];
  const administrator = await trust.administrator();
  for (const { personId } of outside) await appointPerson(administrator, { personId, duty: "facilitator", schoolId: null, startsOn: executive.today, requestId: v7() });
  expect((await readWhoRuns(executive, cohortId)).others).toEqual([{ id: otherFacilitator.personId, name: "Ida Idle" }]);
  for (const { personId } of outside) await expect(addFacilitator(executive, { requestId: v7(), cohortId, personId })).rejects.toThrow("works in the trust");
});

test("who took part is counted by school and job, in fives and from five, for those who start programmes", async () => {
  const { trust, executive, facilitator, otherFacilitator, programmeId, cohortId, oak, joins } = await aCohort();
  const reach = async () => (await findProgramme(executive, programmeId)).reach;
  for (let at = 0; at < 4; at += 1) await joins(await trust.person(`Teacher ${at}`, { role: "teacher", school: oak }));
  expect(await reach(), "four are said as nobody").toEqual([]);
  for (let at = 4; at < 7; at += 1) await joins(await trust.person(`Teacher ${at}`, { role: "teacher", school: oak }));
  expect(await reach()).toMatchObject([{ people: 5 }, { people: 5 }]);
  await expect(findProgramme(facilitator, programmeId)).rejects.toThrow(NotFound);
  await expect(readWhoRuns(facilitator, cohortId)).rejects.toThrow(NotFound);
  const { cohort, others } = await readWhoRuns(executive, cohortId);
  expect([cohort.facilitators, others].map((people) => people.map(({ name }) => name))).toEqual([[facilitator.name], [otherFacilitator.name]]);
});

test("nobody else can tell that somebody put themselves forward, and opening it is in the log", async () => {
  const { trust, facilitator, otherFacilitator, leader, teacher, cohortId } = await aCohort();
  const id = await forward(teacher, cohortId);
  for (const who of [leader, otherFacilitator, ...Object.values(await outsidersTo(trust))]) {
    await expect(findNomination(who, id)).rejects.toThrow(NotFound);
    await expect(withdrawNomination(who, id)).rejects.toThrow(NotFound);
    await expect(choose(who, { requestId: v7(), nominationId: id, outcome: "offered", reason: "x" })).rejects.toThrow(NotFound);
    await expect(answerOffer(who, { nominationId: id, answer: "accepted" })).rejects.toThrow(NotFound);
    await expect(listNominations(who, cohortId)).rejects.toThrow(NotFound);
  }
  await findNomination(facilitator, id);
  const events = await withTenant(teacher, (db) => db.auditEvent.findMany({ where: { trustId: trust.trustId, subjectId: id, what: "nomination.opened" } }));
  expect(events.map(({ actorId }) => actorId)).toEqual([facilitator.personId]);
});

test("whose word is asked is said as it will be: a head's, the executives' for a principal, and by the job for whoever has both", () => {
  const says = (...jobs: { role: Role; schoolId: string | null }[]) => wordToCome(jobs.map(asksExecutives), "the headteacher of your school");
  const [teaches, leads, works] = [{ role: "teacher", schoolId: "oak" }, { role: "principal", schoolId: "elm" }, { role: "trust_team", schoolId: null }] as const;
  expect(says(teaches)).toEqual({ asked: "Your head is asked", reads: "the headteacher of your school" });
  for (const jobs of [[leads], [works], [leads, works]]) expect(says(...jobs)).toEqual({ asked: "The trust executives are asked", reads: "the trust executives" });
  expect(says(teaches, leads)).toEqual({ asked: "By the job that you choose, your head or the trust executives are asked", reads: "the headteacher of your school or the trust executives, by the job that you choose" });
});
