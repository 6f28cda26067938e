import { expect, test } from "vitest";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { addFacilitator } from "@/lib/institute/cohorts/keep-facilitators";
import { leaveCohort } from "@/lib/institute/cohorts/leave-cohort";
import { readYear } from "@/lib/institute/cohorts/read-year";
import { readInstituteDesk } from "@/lib/institute/read-desk";
import { findShown } from "@/lib/institute/self-assessments/read-shown";
import { deleteAnswer, showToFacilitators } from "@/lib/institute/self-assessments/show";
import { defaultStatements } from "@/lib/institute/self-assessments/statements";
import { readStatements, wordStatements } from "@/lib/institute/self-assessments/word-statements";
import { withTenant } from "@/lib/db/with-tenant";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { rowsBehindTheWall } from "@/tests/catalogue/as-owner";
import { answers, findMine, listShown } from "./an-assessment";
import { aSession } from "./a-session";

const atTheEnd = new Date("2027-07-01T12:00:00Z");
const desk = (viewer: Viewer) => withTenant(viewer, (db) => readInstituteDesk(db, viewer));

test("what somebody answers is theirs alone, its sentence sealed, until they show it to those who run the cohort that day", async () => {
  const { teacher, assistant, facilitator, otherFacilitator, principal, executive, cohortId, trust } = await aSession();
  await answers(teacher, cohortId);
  const { mine } = await findMine(teacher, cohortId);
  expect(mine.start).toMatchObject({ levels: defaultStatements.map(() => 1), sentence: "I put things off", shown: false });
  expect(JSON.stringify(await rowsBehindTheWall("self_assessment", trust.trustId))).not.toContain("put things off");
  for (const who of [facilitator, otherFacilitator, assistant, principal, executive]) await expect(findShown(who, cohortId, teacher.personId)).rejects.toThrow(NotFound);
  for (const who of [otherFacilitator, assistant, principal, executive]) await expect(listShown(who, cohortId)).rejects.toThrow(NotFound);
  const id = mine.start?.id ?? "";
  for (const who of [facilitator, assistant]) await expect(showToFacilitators(who, id, true)).rejects.toThrow(NotFound);
  await showToFacilitators(teacher, id, true);
  expect((await findShown(facilitator, cohortId, teacher.personId)).said.start).toMatchObject({ sentence: "I put things off" });
  expect((await listShown(facilitator, cohortId)).shown).toEqual([{ personId: teacher.personId, name: "Tess Teacher", parts: ["start"] }]);
  for (const who of [assistant, principal, executive]) await expect(findShown(who, cohortId, teacher.personId)).rejects.toThrow(NotFound);
  await showToFacilitators(teacher, id, false);
  await expect(findShown(facilitator, cohortId, teacher.personId)).rejects.toThrow(NotFound);
});

test("whoever comes to run a cohort later reads what is shown from then on", async () => {
  const { teacher, otherFacilitator, executive, cohortId, trust } = await aSession();
  await answers(teacher, cohortId, { shows: true });
  const next = new Date("2026-11-26T12:00:00Z");
  await addFacilitator(await trust.later(executive, next), { requestId: v7(), cohortId, personId: otherFacilitator.personId });
  const later = await trust.later(otherFacilitator, next);
  await expect(findShown(later, cohortId, teacher.personId)).rejects.toThrow(NotFound);
  const { mine } = await findMine(teacher, cohortId);
  await showToFacilitators(await trust.later(teacher, next), mine.start?.id ?? "", true);
  expect((await findShown(later, cohortId, teacher.personId)).person).toBe("Tess Teacher");
});

test("the start is asked in the first weeks, the end in the last; each stands on the home until it is answered", async () => {
  const { teacher, cohortId, trust, facilitator } = await aSession();
  expect((await desk(teacher)).standing).toEqual({ cohortId, part: "start" });
  expect((await desk(facilitator)).standing).toBeNull();
  await expect(answers(teacher, cohortId, { part: "end" })).rejects.toThrow(Refused);
  await answers(teacher, cohortId);
  expect((await desk(teacher)).standing).toBeNull();
  expect((await readYear(teacher, cohortId)).answered).toEqual(["start"]);
  const later = await trust.later(teacher, atTheEnd);
  expect((await desk(later)).standing).toEqual({ cohortId, part: "end" });
  await expect(answers(later, cohortId, { version: 1 })).rejects.toThrow("no longer be answered");
  await answers(later, cohortId, { part: "end", level: 2, sentence: "" });
  const found = await findMine(later, cohortId);
  expect([found.mine.start?.levels[0], found.mine.end?.levels[0]]).toEqual([1, 2]);
  expect((await desk(later)).standing).toBeNull();
});

test("an answer is replaced by whoever saw the last one, deleted for good, and asks about a child's name", async () => {
  const { teacher, assistant, cohortId, trust } = await aSession();
  await expect(answers(teacher, cohortId, { sentence: "Ethan Walker never listens to me" })).rejects.toMatchObject({ field: "noChildNamed" });
  await answers(teacher, cohortId);
  await answers(teacher, cohortId);
  await answers(teacher, cohortId, { level: 3, version: 1 });
  await expect(answers(teacher, cohortId, { level: 0, version: 1 })).rejects.toThrow(Stale);
  const { mine } = await findMine(teacher, cohortId);
  await expect(deleteAnswer(assistant, mine.start?.id ?? "")).rejects.toThrow(NotFound);
  await deleteAnswer(teacher, mine.start?.id ?? "");
  expect(await rowsBehindTheWall("self_assessment", trust.trustId)).toEqual([]);
});

test("of two devices that answer or change at once one is told, with all that the other saved", async () => {
  const { teacher, cohortId } = await aSession();
  const both = (version: number) => Promise.allSettled([2, 3].map((level) => answers(teacher, cohortId, { level, version, sentence: `level ${level}`, shows: level === 3 })));
  for (const version of [0, 1]) {
    const results = await both(version);
    const { start } = (await findMine(teacher, cohortId)).mine;
    const levels = Object.fromEntries(defaultStatements.map((_, place) => [`statement${place + 1}`, String(start?.levels[0])]));
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(results.flatMap((one) => (one.status === "rejected" ? [one.reason] : []))).toMatchObject([
      { name: "Stale", saved: { ...levels, sentence: start?.sentence, shows: start?.shown ? "facilitators" : "me" }, version: version + 1 },
    ]);
  }
});

test("an answer that was open on another device does not undo who reads it, and nobody answers another wording than they began with", async () => {
  const { teacher, executive, programmeId, cohortId } = await aSession();
  await answers(teacher, cohortId, { shows: true });
  const id = (await findMine(teacher, cohortId)).mine.start?.id ?? "";
  await showToFacilitators(teacher, id, false);
  await expect(answers(teacher, cohortId, { level: 2, shows: true, version: 1 })).rejects.toMatchObject({ name: "Stale", saved: { shows: "me" }, version: 2 });
  await wordStatements(executive, { programmeId, version: 0, statements: defaultStatements.toReversed().join("\n") });
  await expect(answers(teacher, cohortId, { level: 2, wording: 1, version: 2 })).rejects.toThrow("began with other statements");
});

test("a programme words its statements itself; a cohort keeps those that its first answer was given to", async () => {
  const { teacher, assistant, facilitator, executive, programmeId, cohortId } = await aSession();
  const word = (version: number, statements: string) => wordStatements(executive, { programmeId, version, statements });
  for (const who of [facilitator, teacher]) await expect(wordStatements(who, { programmeId, version: 0, statements: "I listen" })).rejects.toThrow(NotFound);
  await word(0, "I listen\n\nI decide");
  await expect(word(0, "I talk")).rejects.toThrow(Stale);
  await expect(word(1, Array.from({ length: 13 }, (_, at) => `I ${at}`).join("\n"))).rejects.toMatchObject({ field: "statements" });
  expect((await findMine(teacher, cohortId)).wording).toMatchObject({ number: 1, statements: ["I listen", "I decide"] });
  await expect(answers(teacher, cohortId, { wording: 1, statements: 3 })).rejects.toThrow(Refused);
  await answers(teacher, cohortId, { wording: 1, statements: 2 });
  await word(1, "I listen\nI ask");
  expect((await findMine(assistant, cohortId)).wording.number).toBe(1);
  await expect(answers(assistant, cohortId, { wording: 2, statements: 2 })).rejects.toThrow("began with other statements");
  await answers(assistant, cohortId, { wording: 1, statements: 2 });
  expect((await readStatements(executive, programmeId)).wordings.map(({ number }) => number)).toEqual([2, 1, 0]);
});

test("of what came of it leaders and facilitators read counts, from five people, in fives, and never of everybody", async () => {
  const { teacher, assistant, leader, facilitator, otherFacilitator, executive, programmeId, cohortId, joins, trust, oak } = await aSession();
  await joins(leader);
  const more: Viewer[] = [];
  for (const name of ["Una Teacher", "Vic Teacher", "Wes Teacher"]) more.push(await trust.person(name, { role: "teacher", school: oak }));
  for (const one of more) await joins(one);
  const both = async (who: Viewer, end: number) => {
    await answers(who, cohortId);
    await answers(await trust.later(who, atTheEnd), cohortId, { part: "end", level: end });
  };
  for (const who of [teacher, assistant, leader, ...more.slice(0, 1)]) await both(who, 3);
  expect((await readStatements(executive, programmeId)).counts).toEqual([]);
  if (more[1]) await both(more[1], 3);
  expect((await readStatements(executive, programmeId)).counts[0]).toEqual({ wording: 0, place: 1, people: 5, higher: null });
  if (more[2]) await both(more[2], 3);
  const { counts } = await listShown(facilitator, cohortId);
  expect(counts).toHaveLength(defaultStatements.length);
  expect(counts[0]).toEqual({ wording: 0, place: 1, people: 5, higher: 5 });
  for (const who of [teacher, otherFacilitator]) expect(await withTenant(who, (db) => db.$queryRaw`SELECT * FROM self_assessment_counts(${programmeId}::uuid)`)).toEqual([]);
});

test("who has left answers no more, and keeps and deletes what they answered", async () => {
  const { teacher, facilitator, cohortId, trust } = await aSession();
  await answers(teacher, cohortId);
  const { cohort } = await readYear(facilitator, cohortId);
  await leaveCohort(teacher, cohort.members.find(({ personId }) => personId === teacher.personId)?.id ?? "");
  const later = await trust.later(teacher, new Date("2026-11-26T12:00:00Z"));
  const { mine, open } = await findMine(later, cohortId);
  expect(open).toEqual({ start: false, end: false });
  await expect(answers(later, cohortId, { level: 2, version: 1 })).rejects.toThrow(NotFound);
  await deleteAnswer(later, mine.start?.id ?? "");
  expect((await findMine(later, cohortId)).mine).toEqual({});
});
