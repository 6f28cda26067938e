import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { readSchoolPage } from "@/lib/insights/school/read-school-page";
import { addPriority } from "@/lib/priorities/add-priority";
import { editPriority } from "@/lib/priorities/edit-priority";
import { endPriority } from "@/lib/priorities/end-priority";
import { listPriorities } from "@/lib/priorities/list-priorities";
import { listTold } from "@/lib/priorities/telling/list-told";
import { takeTellingBack } from "@/lib/priorities/telling/take-telling-back";
import { tellStaff } from "@/lib/priorities/telling/tell-staff";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { rowsBehindTheWall } from "@/tests/catalogue/as-owner";
import { countStatements } from "@/tests/reviews/count-statements";
import { aConversation } from "@/tests/support/a-check-in";
import { databaseText } from "@/tests/support/database-text";
import { outsidersTo, THEN } from "@/tests/support/a-trust";

const words = { title: "Fluent readers by seven, 61% to 75%", baseline: "61% in July", successCriterion: "75% in July", component: "use-evidence", s: "standards" } as const;
const forStaff = "Every pupil reads fluently by seven";
const seen = THEN.getTime();

async function aPriority() {
  const all = await aConversation();
  const { id: priorityId } = await addPriority(all.principal, { requestId: v7(), schoolId: all.school.id, startsOn: "2026-09-03", ...words });
  const tells = (who: Viewer, title = forStaff, version = 0) => tellStaff(who, { priorityId, version, title });
  const reads = (who: Viewer) => withTenant(who, (db) => listTold(db, who, all.school.id)).then((told) => told.map(({ title }) => title));
  return { ...all, priorityId, tells, reads };
}

test("told, whoever works at the school reads the words for staff and nothing else of it; nobody else does", async () => {
  const { trust, principal, lead, school, tells, reads } = await aPriority();
  const [teacher, senior, middle] = [await trust.person("Tess Teacher", { role: "teacher", school }), await trust.person("Dee Deputy", { role: "senior_leader", school }), await trust.person("Mo Middle", { role: "middle_leader", school })];
  const governor = await trust.person("Gus Governor", { role: "governor", school });
  const guest = await trust.person("Gita Guest", { role: "guest" });
  const left = await trust.person("Lou Left", { role: "teacher", school, endsOn: "2026-10-23" });
  for (const who of [teacher, principal]) expect(await reads(who)).toEqual([]);
  await tells(principal);
  for (const who of [teacher, middle, senior, principal, lead, await trust.executive()]) expect(await reads(who)).toEqual([forStaff]);
  for (const [who, outsider] of Object.entries({ ...(await outsidersTo(trust)), governor, guest, left })) expect(await reads(outsider), who).toEqual([]);
  for (const who of [teacher, middle]) {
    expect(await listPriorities(who)).toEqual([]);
    expect(await withTenant(who, (db) => db.priority.findMany({ where: { trustId: trust.trustId } }))).toEqual([]);
  }
});

test("whoever may change a priority tells it and takes it back, and nobody else", async () => {
  const { trust, principal, lead, school, priorityId, tells } = await aPriority();
  const others = { ...(await outsidersTo(trust)), senior: await trust.person("Dee Deputy", { role: "senior_leader", school }), teacher: await trust.person("Tess Teacher", { role: "teacher", school }) };
  for (const [who, other] of Object.entries(others)) await expect(tells(other), who).rejects.toThrow(NotFound);
  const { id: toldId } = await tells(principal);
  for (const [who, other] of Object.entries(others)) await expect(takeTellingBack(other, { priorityId, toldId }), who).rejects.toThrow(NotFound);
  await takeTellingBack(lead, { priorityId, toldId });
});

test("taken back, nobody reads it and its words are gone; twice is once, and what was told since stays", async () => {
  const { trust, principal, school, priorityId, tells, reads } = await aPriority();
  const teacher = await trust.person("Tess Teacher", { role: "teacher", school });
  const once = `${forStaff} ${v7()}`;
  const { id: toldId } = await tells(principal, once);
  expect((await databaseText()).includes(once)).toBe(true);
  await takeTellingBack(principal, { priorityId, toldId });
  await takeTellingBack(principal, { priorityId, toldId });
  expect(await reads(teacher)).toEqual([]);
  expect(await rowsBehindTheWall("told_priority", trust.trustId)).toEqual([]);
  expect((await databaseText()).includes(once)).toBe(false);
  await tells(principal, "Reading for everybody");
  await expect(takeTellingBack(principal, { priorityId, toldId })).rejects.toThrow(Refused);
  expect(await reads(teacher)).toEqual(["Reading for everybody"]);
});

test("two phones: one telling stands, the same words twice are told once, and the other one sees what was told", async () => {
  const { trust, principal, lead, tells, reads } = await aPriority();
  const [one, other] = await Promise.allSettled([tells(principal, "Reading"), tells(lead, "Books")]);
  const [stood, fell] = one.status === "fulfilled" ? [one, other] : [other, one];
  expect(stood.status).toBe("fulfilled");
  const [title = ""] = await reads(principal);
  expect(fell).toMatchObject({ status: "rejected", reason: { name: Stale.name, saved: { title }, version: seen } });
  expect(await tells(lead, title)).toEqual(await tells(principal, title));
  expect(await rowsBehindTheWall("told_priority", trust.trustId)).toHaveLength(1);
  const later = await trust.later(principal, new Date("2026-11-20T12:00:00Z"));
  await tells(later, "Reading and books", seen);
  await expect(tells(lead, "Fluency", seen)).rejects.toMatchObject({ saved: { title: "Reading and books" }, version: later.at.getTime() });
  expect(await listPriorities(lead)).toMatchObject([{ running: [{ told: { title: "Reading and books", on: "2026-11-20", version: later.at.getTime() } }] }]);
});

test("what has ended is told to nobody, also when it ends while it is told", async () => {
  const { principal, lead, priorityId, tells, reads } = await aPriority();
  await Promise.allSettled([tells(lead), endPriority(principal, { priorityId, version: 1 })]);
  expect(await listPriorities(principal)).toMatchObject([{ running: [], ended: [{ told: null }] }]);
  expect(await reads(principal)).toEqual([]);
  await expect(tells(principal)).rejects.toThrow("This priority has ended");
});

test("the same words are told again once the priority belongs to another part of the helix", async () => {
  const { principal, priorityId, school, tells } = await aPriority();
  await tells(principal);
  await editPriority(principal, { priorityId, version: 1, ...words, component: "align-strategy" });
  await tells(principal, forStaff, seen);
  const told = await withTenant(principal, (db) => listTold(db, principal, school.id));
  expect(told).toMatchObject([{ title: forStaff, component: "align-strategy" }]);
});

test("what has not begun is told to nobody, by the verb or past it; from its first day it is", async () => {
  const { trust, principal, lead, school } = await aPriority();
  const { id: priorityId } = await addPriority(principal, { requestId: v7(), schoolId: school.id, startsOn: "2026-11-20", ...words });
  await expect(tellStaff(principal, { priorityId, version: 0, title: forStaff })).rejects.toThrow("It begins on Friday 20 November");
  const told = { trustId: trust.trustId, id: v7(), priorityId, schoolId: school.id, title: forStaff, component: words.component, toldById: principal.personId, toldAt: THEN };
  await expect(withTenant(principal, (db) => db.toldPriority.createMany({ data: [told] }))).rejects.toThrow("It has not begun");
  expect(await listPriorities(lead)).toMatchObject([{ running: expect.arrayContaining([expect.objectContaining({ id: priorityId, told: null })]) }]);
  await tellStaff(await trust.later(principal, new Date("2026-11-20T08:00:00Z")), { priorityId, version: 0, title: forStaff });
});

test("staff find it on their school’s page, which stays within six statements; the list of priorities is one", async () => {
  const { trust, principal, school, tells } = await aPriority();
  await tells(principal);
  const teacher = await trust.person("Tess Teacher", { role: "teacher", school });
  const trustee = await trust.person("Tom Trustee", { role: "trustee" });
  expect(await countStatements(async () => expect((await readSchoolPage(teacher, school.id)).told).toMatchObject([{ title: forStaff, component: words.component, toldOn: "2026-11-19" }]))).toBeLessThanOrEqual(6);
  expect((await readSchoolPage(trustee, school.id)).told).toEqual([]);
  expect(await countStatements(() => listPriorities(principal))).toBe(1);
});

test("a likely name of a child is asked about", async () => {
  const { principal, priorityId, tells } = await aPriority();
  await expect(tells(principal, "Jayden S. reads aloud")).rejects.toMatchObject({ field: "noChildNamed" });
  await tellStaff(principal, { priorityId, version: 0, title: "Jayden S. reads aloud", noChildNamed: true });
});
