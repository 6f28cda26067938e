import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { endFacilitator, addFacilitator } from "@/lib/institute/cohorts/keep-facilitators";
import { leaveCohort } from "@/lib/institute/cohorts/leave-cohort";
import { readInstituteDesk } from "@/lib/institute/read-desk";
import { agreeToStrength, askAboutStrength, takeOutStrength } from "@/lib/institute/strengths/answer-strength";
import { giveConsent, withdrawConsent } from "@/lib/institute/strengths/consent";
import { titleOf } from "@/lib/institute/strengths/kinds";
import { noteStrength, rewordStrength } from "@/lib/institute/strengths/note-strength";
import { findStrength, listWhoCan, readCohortStrengths } from "@/lib/institute/strengths/read-strengths";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { rowsBehindTheWall } from "@/tests/catalogue/as-owner";
import { databaseText } from "@/tests/support/database-text";
import { aSession } from "./a-session";

const said = { kind: "lead_improvement" as const, subject: "writing", elementId: "", words: "She showed two colleagues how to teach a paragraph" };
const note = (by: Viewer, cohortId: string, of: Viewer, more = {}) => noteStrength(by, { requestId: v7(), cohortId, personId: of.personId, ...said, ...more }).then(({ id }) => id);
const desk = (who: Viewer) => withTenant(who, (db) => readInstituteDesk(db, who));

/** Notes without asking the verb, as far as the database lets them. */
const atTheWall = (by: Viewer, cohortId: string, of: Viewer) =>
  withTenant(by, (db) => db.strength.createMany({ data: [{ trustId: by.trustId, id: v7(), cohortId, personId: of.personId, kind: "coach", words: "x", notedById: by.personId, notedAt: by.at }] }));

async function aStrength() {
  const all = await aSession();
  await giveConsent(all.teacher);
  return { ...all, id: await note(all.facilitator, all.cohortId, all.teacher) };
}

test("nothing is noted without consent, in the database either", async () => {
  const { teacher, assistant, facilitator, otherFacilitator, cohortId } = await aSession();
  await expect(note(facilitator, cohortId, teacher)).rejects.toMatchObject({ field: "personId" });
  const row = { trustId: teacher.trustId, id: v7(), cohortId, personId: teacher.personId, kind: "coach", words: "x", notedById: facilitator.personId, notedAt: facilitator.at };
  await expect(withTenant(facilitator, (db) => db.strength.createMany({ data: [row] }))).rejects.toThrow();
  await giveConsent(teacher);
  await giveConsent(teacher);
  expect((await readCohortStrengths(facilitator, cohortId)).agreed).toEqual([{ id: teacher.personId, name: "Tess Teacher" }]);
  for (const who of [assistant, otherFacilitator]) await expect(note(who, cohortId, teacher)).rejects.toThrow(NotFound);
  await expect(note(facilitator, cohortId, otherFacilitator)).rejects.toThrow(NotFound);
  await expect(note(facilitator, cohortId, teacher, { words: "She reached Ethan Walker when nobody could" })).rejects.toMatchObject({ field: "noChildNamed" });
  await note(facilitator, cohortId, teacher);
});

test("its person reads it first; it helps to find them once they let it stand, and new words wait again", async () => {
  const { teacher, facilitator, cohortId, id } = await aStrength();
  expect((await desk(teacher)).strength).toEqual({ id, mine: true });
  expect(await listWhoCan(facilitator)).toEqual([]);
  expect(await findStrength(teacher, id)).toMatchObject({ title: "Can lead improvement in writing", words: said.words, state: "to_read", side: "about", facilitators: ["Fay Facilitator"] });
  await expect(agreeToStrength(facilitator, id, 1)).rejects.toThrow(NotFound);
  await agreeToStrength(teacher, id, 1);
  expect((await desk(teacher)).strength).toBeNull();
  expect(await listWhoCan(facilitator, "WRIT")).toMatchObject([{ id, person: "Tess Teacher", school: "Oakfield Primary", title: "Can lead improvement in writing" }]);
  expect(await listWhoCan(facilitator, "maths")).toEqual([]);
  const reword = (version: number, words: string) => rewordStrength(facilitator, { strengthId: id, version, ...said, words });
  await reword(1, "She leads writing");
  await expect(reword(1, "Other words")).rejects.toThrow(Stale);
  expect(await listWhoCan(facilitator)).toEqual([]);
  await expect(agreeToStrength(teacher, id, 1)).rejects.toThrow(Stale);
  const ask = (version: number) => askAboutStrength(teacher, { strengthId: id, version, askLine: "It was the two of us" });
  await expect(ask(1)).rejects.toMatchObject({ name: "Stale", saved: { words: "She leads writing" }, version: 2 });
  for (const press of [2, 2]) await ask(press);
  expect(await findStrength(facilitator, id)).toMatchObject({ state: "asked", askLine: "It was the two of us", side: "runs" });
  expect((await desk(facilitator)).strength).toEqual({ id, mine: false });
  await expect(reword(2, "Words to a request that was not read")).rejects.toThrow(Stale);
  await reword(3, "They led it together");
  expect(await findStrength(teacher, id)).toMatchObject({ state: "to_read", askLine: "" });
  expect((await readCohortStrengths(teacher, cohortId)).strengths).toHaveLength(1);
});

test("nobody but its person and those who run the cohort reads it, and whoever no longer runs it reads it no more", async () => {
  const { teacher, assistant, facilitator, otherFacilitator, principal, executive, cohortId, trust, id } = await aStrength();
  await agreeToStrength(teacher, id, 1);
  for (const who of [assistant, otherFacilitator, principal, executive]) {
    await expect(findStrength(who, id)).rejects.toThrow(NotFound);
    await expect(takeOutStrength(who, id)).rejects.toThrow(NotFound);
    await expect(listWhoCan(who)).rejects.toThrow(NotFound);
  }
  for (const who of [otherFacilitator, principal, executive]) await expect(readCohortStrengths(who, cohortId)).rejects.toThrow(NotFound);
  expect((await readCohortStrengths(assistant, cohortId)).strengths).toEqual([]);
  const next = new Date("2026-11-26T12:00:00Z");
  await addFacilitator(await trust.later(executive, next), { requestId: v7(), cohortId, personId: otherFacilitator.personId });
  const later = await trust.later(otherFacilitator, next);
  expect(await findStrength(later, id)).toMatchObject({ side: "runs" });
  expect((await rowsBehindTheWall("audit_event", trust.trustId)).filter(({ what }) => what === "strength.opened")).toMatchObject([{ actorId: otherFacilitator.personId, ownerId: teacher.personId }]);
  const { id: first } = await withTenant(executive, (db) => db.cohortFacilitator.findFirstOrThrow({ where: { trustId: trust.trustId, cohortId, personId: facilitator.personId } }));
  await endFacilitator(await trust.later(executive, next), first);
  await expect(findStrength(await trust.later(facilitator, new Date("2026-11-28T12:00:00Z")), id)).rejects.toThrow(NotFound);
});

test("taking consent back removes every strength in the same moment, whatever cohort and state, and leaves no word behind", async () => {
  const { teacher, facilitator, assistant, cohortId, trust, id } = await aStrength();
  await agreeToStrength(teacher, id, 1);
  await note(facilitator, cohortId, teacher, { words: "the word persimmon", subject: "quillwort" });
  await giveConsent(assistant);
  const kept = await note(facilitator, cohortId, assistant);
  await withdrawConsent(teacher);
  expect((await rowsBehindTheWall("strength", trust.trustId)).map((row) => row.id)).toEqual([kept]);
  const text = await databaseText();
  for (const word of ["persimmon", "quillwort"]) expect(text).not.toContain(word);
  await expect(findStrength(facilitator, id)).rejects.toThrow(NotFound);
  expect(await listWhoCan(facilitator)).toEqual([]);
  expect((await readCohortStrengths(teacher, cohortId)).consents).toBe(false);
  await expect(note(facilitator, cohortId, teacher)).rejects.toThrow(Refused);
});

test("of somebody who left a cohort its facilitators neither see whether they agreed nor note anything more, in the database either; what was noted stays to be read", async () => {
  const { teacher, facilitator, cohortId, trust, id } = await aStrength();
  const { members } = (await readCohortStrengths(facilitator, cohortId)).cohort;
  await leaveCohort(teacher, members.find(({ personId }) => personId === teacher.personId)?.id ?? "");
  await note(facilitator, cohortId, teacher);
  const after = await trust.later(facilitator, new Date("2026-11-28T12:00:00Z"));
  expect((await readCohortStrengths(after, cohortId)).agreed).toEqual([]);
  expect(await withTenant(after, (db) => db.strengthConsent.findMany({ where: { trustId: trust.trustId } }))).toEqual([]);
  await expect(note(after, cohortId, teacher)).rejects.toThrow(NotFound);
  await expect(atTheWall(after, cohortId, teacher)).rejects.toThrow("row-level security");
  expect(await findStrength(after, id)).toMatchObject({ person: "Tess Teacher", side: "runs" });
  expect((await readCohortStrengths(await trust.later(teacher, after.at), cohortId)).consents).toBe(true);
});

test("a facilitator who is a member of the cohort notes nothing of themselves, in the database either", async () => {
  const { assistant, facilitator, executive, cohortId, trust } = await aSession();
  await giveConsent(assistant);
  await trust.arrange((db) => db.appointment.create({ data: { trustId: trust.trustId, personId: assistant.personId, duty: "facilitator", startsOn: asDate("2020-09-01") } }));
  await addFacilitator(executive, { requestId: v7(), cohortId, personId: assistant.personId });
  const both = await trust.viewer(assistant.personId);
  await expect(atTheWall(both, cohortId, both)).rejects.toThrow("row-level security");
  await expect(note(both, cohortId, both)).rejects.toThrow(NotFound);
  await atTheWall(facilitator, cohortId, both);
});

test("a strength is taken out by its person or by whoever runs the cohort", async () => {
  const { teacher, facilitator, cohortId, id, trust } = await aStrength();
  await takeOutStrength(teacher, id);
  await takeOutStrength(facilitator, await note(facilitator, cohortId, teacher));
  expect(await rowsBehindTheWall("strength", trust.trustId)).toEqual([]);
});

test("a strength is a line about somebody", () => {
  expect([titleOf({ kind: "coach", subject: "" }), titleOf({ kind: "lead_improvement", subject: "early years" }), titleOf({ kind: "other", subject: "Draws" })]).toEqual(["Coaches colleagues", "Can lead improvement in early years", "Draws"]);
});
