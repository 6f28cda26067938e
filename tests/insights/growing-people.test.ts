import { expect, test } from "vitest";
import { NotFound } from "@/lib/errors";
import { readAfterwards } from "@/lib/institute/afterwards/read-afterwards";
import { startCohort } from "@/lib/institute/cohorts/start-cohort";
import { bringAnswer } from "@/lib/institute/gap-tasks/bring-answer";
import { answerOffer } from "@/lib/institute/nominations/answer-offer";
import { choose } from "@/lib/institute/nominations/choose";
import { startProgramme } from "@/lib/institute/programmes/start-programme";
import { NOTHING_YET } from "@/lib/institute/projects/content";
import { shareProject } from "@/lib/institute/projects/share-project";
import { publishShowcase } from "@/lib/institute/projects/showcases/publish-showcase";
import { readGrowingPeople } from "@/lib/insights/growing-people/read-growing-people";
import { readHelix } from "@/lib/insights/helix/read-helix";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { v7 } from "@/lib/submissions/uuid";
import { forward, programme } from "@/tests/institute/a-cohort";
import { aSession, tries } from "@/tests/institute/a-session";

const finished = { ...NOTHING_YET, question: "Does asking first help?", measure: "Who answers", before: "8", beforeOf: "24", after: "19", afterOf: "24", result: "More answer" };

/** A session's cohort with more people in it, each of whom brings their task and shares a measured project. */
async function aFullCohort(more: number) {
  const all = await aSession();
  const others: Viewer[] = [];
  for (let nth = 0; nth < more; nth += 1) {
    const person = await all.trust.person(`Nat Newcomer${String.fromCharCode(97 + nth)}`, { role: "teacher", school: all.oak });
    await all.joins(person);
    others.push(person);
  }
  const people = [all.teacher, all.assistant, ...others];
  for (const who of people) {
    await bringAnswer(who, await tries(who, all.taskId, { noChildNamed: true }), true);
    await shareProject(who, { cohortId: all.cohortId, version: 0, ...finished, noChildNamed: true });
  }
  return { ...all, people };
}

test("counts are in fives and from five, for executives alone", async () => {
  const { executive, facilitator, principal, teacher, trust, oak, joins } = await aFullCohort(2);
  expect(await readGrowingPeople(executive)).toMatchObject({ tookPart: null, brought: null, measured: null, finished: null, next: [] });
  await joins(await trust.person("Fifi Fifth", { role: "teacher", school: oak }));
  expect(await readGrowingPeople(executive)).toMatchObject({ tookPart: 5, brought: null, measured: null });
  for (const who of [facilitator, principal, teacher]) await expect(readGrowingPeople(who)).rejects.toThrow(NotFound);
}, 180_000);

test("what graduates began afterwards is counted by job, and what they held before is not", async () => {
  const { executive, people, trust, elm } = await aFullCohort(4);
  await trust.arrange(async (db) => {
    for (const { personId } of people.slice(0, 5)) await db.rolePeriod.create({ data: { trustId: trust.trustId, personId, role: "senior_leader", schoolId: elm.id, startsOn: asDate("2027-09-01") } });
    for (const { personId } of people) await db.rolePeriod.create({ data: { trustId: trust.trustId, personId, role: "teacher", schoolId: elm.id, startsOn: asDate("2027-09-01") } });
  });
  expect(await readGrowingPeople(executive)).toMatchObject({ brought: 5, measured: 5, finished: null, next: [] });
  const later = await trust.later(executive, new Date("2027-10-01T12:00:00Z"));
  const began = { since: "2027-07-16", finished: 5, next: [{ role: "senior_leader", people: 5 }] };
  expect(await readGrowingPeople(later)).toMatchObject({ finished: 5, next: [{ programme: null, ...began }, { programme: "Hawthorn Institute", ...began }] });
}, 180_000);

test("of a programme that fewer than five have finished nothing is said", async () => {
  const { executive, facilitator, trust, elm, people } = await aFullCohort(3);
  const startsOn = asDate("2027-09-01");
  const { id: programmeId } = await startProgramme(executive, { requestId: v7(), ...programme, name: "Aspirant heads" });
  const { id: cohortId } = await startCohort(executive, { requestId: v7(), programmeId, cohort: "2026/27", startsOn: "2026-11-01", endsOn: "2027-03-26", nominationsCloseOn: "2026-11-30", facilitatorIds: [facilitator.personId] });
  for (const who of people.slice(0, 4)) {
    const nominationId = await forward(who, cohortId);
    await choose(facilitator, { requestId: v7(), nominationId, outcome: "offered", reason: "There is room", withoutSupport: "on" });
    await answerOffer(who, { nominationId, answer: "accepted" });
  }
  await trust.arrange(async (db) => {
    for (const { personId } of people) await db.rolePeriod.create({ data: { trustId: trust.trustId, personId, role: "senior_leader", schoolId: elm.id, startsOn } });
  });
  const later = await trust.later(executive, new Date("2027-10-01T12:00:00Z"));
  const [all, institute, ...more] = (await readGrowingPeople(later)).next;
  expect(all).toMatchObject({ programmeId: null, since: "2027-03-26", finished: 5, next: [{ role: "senior_leader", people: 5 }] });
  expect(more).toEqual([]);
  expect(institute).toMatchObject({ programme: "Hawthorn Institute", since: "2027-07-16", finished: 5, next: [{ people: 5 }] });
}, 180_000);

test("whoever runs a cohort reads the jobs that each of it has begun since its last day and had held nowhere, with their days; nobody else does", async () => {
  const { executive, facilitator, otherFacilitator, teacher, assistant, trust, cohortId, oak, elm } = await aFullCohort(0);
  await trust.arrange(async (db) => {
    const began = (personId: string, role: "teacher" | "senior_leader" | "principal", schoolId: string, startsOn: string) => db.rolePeriod.create({ data: { trustId: trust.trustId, personId, role, schoolId, startsOn: asDate(startsOn) } });
    await began(teacher.personId, "senior_leader", elm.id, "2027-09-01");
    await began(teacher.personId, "teacher", oak.id, "2027-09-01");
    await began(teacher.personId, "teacher", elm.id, "2027-09-01");
    await began(teacher.personId, "principal", elm.id, "2027-11-01");
  });
  expect((await readAfterwards(facilitator, cohortId)).graduates).toEqual([]);
  const then = new Date("2027-10-01T12:00:00Z");
  const { graduates } = await readAfterwards(await trust.later(facilitator, then), cohortId);
  expect(graduates.map(({ name, since }) => [name, since])).toEqual([[assistant.name, []], [teacher.name, [{ role: "senior_leader", school: "Elm Primary", startsOn: "2027-09-01", endsOn: null }]]]);
  for (const who of [executive, otherFacilitator, teacher]) await expect(readAfterwards(await trust.later(who, then), cohortId)).rejects.toThrow(NotFound);
}, 180_000);

test("cohorts and showcases stand in the braid, under what they serve", async () => {
  const { executive, teacher, people, cohortId } = await aFullCohort(0);
  const { id } = await shareProject(people[0] ?? teacher, { cohortId, version: 1, ...finished });
  await publishShowcase(teacher, { projectId: id, namesPriority: false });
  const { behind } = await readHelix(executive, { component: "develop-expertise" });
  expect(behind.records).toMatchObject([{ kind: "showcase", title: "Does asking first help?", school: "Oakfield Primary" }]);
  expect((await readHelix(executive, { component: "grow-culture-and-leadership" })).behind.records).toMatchObject([{ kind: "cohort", id: cohortId }]);
}, 180_000);
