import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { NOTHING_YET, type ProjectContent } from "@/lib/institute/projects/content";
import { findMyProject } from "@/lib/institute/projects/find-my-project";
import { findProject } from "@/lib/institute/projects/find-project";
import { saveProject } from "@/lib/institute/projects/save-project";
import { shareProject } from "@/lib/institute/projects/share-project";
import { publishShowcase, withdrawShowcase } from "@/lib/institute/projects/showcases/publish-showcase";
import { findShowcase } from "@/lib/institute/projects/showcases/read-showcases";
import { addPriority } from "@/lib/priorities/add-priority";
import { endPriority } from "@/lib/priorities/end-priority";
import { listPriorities } from "@/lib/priorities/list-priorities";
import { takeTellingBack } from "@/lib/priorities/telling/take-telling-back";
import { tellStaff } from "@/lib/priorities/telling/tell-staff";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aSession } from "./a-session";

const finished: ProjectContent = { ...NOTHING_YET, question: "Does naming the step first help?", baseline: "Few explain", measure: "Pupils who explain", before: "8", beforeOf: "24", after: "19", afterOf: "24", tried: "One step a day", result: "More explain", limits: "One class" };
const title = "Explaining in maths, from 31% to 60%";
const forStaff = "Pupils explain their thinking";

/** A school's priority that its principal can tell, and a cohort with a middle leader of that school. */
async function aPriority() {
  const all = await aSession();
  const { principal, leader, joins, oak, cohortId } = all;
  await joins(leader);
  const { id: priorityId } = await addPriority(principal, { requestId: v7(), schoolId: oak.id, title, baseline: "31% in July", successCriterion: "60%", component: "use-evidence", s: null, startsOn: "2026-09-01" });
  const tells = (words = forStaff, version = 0, who = principal) => tellStaff(who, { priorityId, version, title: words }).then(({ id }) => id);
  const shares = (who: Viewer, version: number, said: Partial<ProjectContent> = {}) => shareProject(who, { cohortId, version, ...finished, priorityId, ...said }).then(({ id }) => id);
  const choices = async (who: Viewer) => (await findMyProject(who, cohortId)).priorities;
  return { ...all, priorityId, tells, shares, choices };
}

test("a middle leader chooses what their school was told and takes over those words alone; before that, and at another school, there is nothing to choose", async () => {
  const { leader, assistant, facilitator, priorityId, tells, shares, choices } = await aPriority();
  expect(await choices(leader)).toEqual([]);
  await expect(shares(leader, 0)).rejects.toMatchObject({ field: "priorityId" });
  await tells();
  expect(await choices(leader)).toEqual([{ id: priorityId, title: forStaff }]);
  expect(await choices(assistant)).toEqual([]);
  await expect(shares(assistant, 0)).rejects.toThrow(Refused);
  const id = await shares(leader, 1, { serves: "Talk in every lesson" });
  const read = await findProject(facilitator, id);
  expect(read.content).toMatchObject({ serves: "Talk in every lesson", priorityTitle: forStaff });
  expect(JSON.stringify(read)).not.toMatch(/31%|60%/);
});

test("for the school’s leaders it is one list: what was told in the words for staff, the rest by its title", async () => {
  const { trust, oak, principal, joins, priorityId, tells, shares, choices, facilitator } = await aPriority();
  const senior = await trust.person("Sia Senior", { role: "senior_leader", school: oak });
  await joins(senior);
  const { id: otherId } = await addPriority(principal, { requestId: v7(), schoolId: oak.id, title: "Nobody away often", baseline: "x", successCriterion: "x", component: "connect", s: null, startsOn: "2026-09-01" });
  expect(await choices(senior)).toEqual([{ id: priorityId, title }, { id: otherId, title: "Nobody away often" }]);
  await tells();
  expect(await choices(senior)).toEqual([{ id: otherId, title: "Nobody away often" }, { id: priorityId, title: forStaff }]);
  const id = await shares(senior, 0);
  expect((await findProject(facilitator, id)).content.priorityTitle).toBe(forStaff);
});

test("taken back, nobody chooses it any more; who serves it keeps the words as linked, who only wrote of it is told", async () => {
  const { leader, teacher, facilitator, principal, cohortId, priorityId, tells, shares, choices } = await aPriority();
  const toldId = await tells();
  const id = await shares(leader, 0);
  await saveProject(teacher, { cohortId, version: 0, ...finished, priorityId });
  await takeTellingBack(principal, { priorityId, toldId });
  expect(await choices(teacher)).toEqual([]);
  await expect(shares(teacher, 1)).rejects.toMatchObject({ field: "priorityId" });
  expect(await findMyProject(teacher, cohortId)).toMatchObject({ content: { question: finished.question } });
  expect(await choices(leader)).toEqual([{ id: priorityId, title: forStaff }]);
  await shares(leader, 1, { result: "Even more explain" });
  expect((await findProject(facilitator, id)).content).toMatchObject({ result: "Even more explain", priorityTitle: forStaff });
});

test("told in other words, a project takes them over when it is shared again and not before; ended, it keeps them", async () => {
  const { trust, leader, facilitator, principal, priorityId, tells, shares } = await aPriority();
  await tells();
  const id = await shares(leader, 0);
  const later = await trust.later(principal, new Date("2026-11-20T12:00:00Z"));
  await tells("They say why", principal.at.getTime(), later);
  const words = async () => (await findProject(facilitator, id)).content.priorityTitle;
  expect(await words()).toBe(forStaff);
  await shares(leader, 1, { limits: "Two classes" });
  expect(await words()).toBe("They say why");
  await endPriority(principal, { priorityId, version: 1 });
  await shares(leader, 2, { limits: "Three classes" });
  expect(await words()).toBe("They say why");
});

test("linking and taking back at one moment: linked with the words, or refused in words", async () => {
  const { leader, facilitator, principal, priorityId, tells, shares } = await aPriority();
  for (const round of [0, 1, 2, 3]) {
    const toldId = await tells(`${forStaff}, ${round}`);
    const [linked] = await Promise.allSettled([shares(leader, round * 2, { limits: `Round ${round}` }), takeTellingBack(principal, { priorityId, toldId })]);
    if (linked.status === "fulfilled") expect((await findProject(facilitator, linked.value)).content.priorityTitle).toBe(`${forStaff}, ${round}`);
    else expect(linked.reason).toBeInstanceOf(Refused);
    await shares(leader, round * 2 + 1, { priorityId: "", limits: `After ${round}` });
  }
});

test("the database refuses words that were not told, and a link whose telling was taken back meanwhile", async () => {
  const { leader, principal, cohortId, trust, priorityId, tells, shares } = await aPriority();
  const id = await shares(leader, 0, { priorityId: "" });
  const toldId = await tells();
  const link = (words: string) => withTenant(leader, (db) => db.cohortProject.updateMany({ where: { trustId: trust.trustId, id, cohortId }, data: { priorityId, content: { ...finished, priorityTitle: words } } }));
  await expect(link(title)).rejects.toThrow(Refused);
  await takeTellingBack(principal, { priorityId, toldId });
  await expect(link(forStaff)).rejects.toThrow("not there to choose any more");
});

test("leaders see the showcases that name their priority, and of other projects how many people from five; never an unpublished one", async () => {
  const { trust, oak, leader, teacher, facilitator, principal, otherPrincipal, joins, tells, shares } = await aPriority();
  await tells();
  const projectId = await shares(leader, 0);
  await shares(teacher, 0);
  const seen = async () => (await listPriorities(principal))[0]?.running[0];
  const counted = (who: Viewer) => withTenant(who, (db) => db.$queryRaw<object[]>`SELECT * FROM projects_on_priorities()`);
  const { id } = await publishShowcase(leader, { projectId, namesPriority: false });
  expect(await seen()).toMatchObject({ showcases: [], otherProjects: 0 });
  await publishShowcase(leader, { projectId, namesPriority: true });
  expect((await findShowcase(teacher, id)).content).toMatchObject({ priorityTitle: forStaff, priorityId: "" });
  expect(await seen()).toMatchObject({ showcases: [{ id, question: finished.question, person: leader.name }], otherProjects: 0 });
  for (const nth of [1, 2, 3, 4]) {
    const one = await trust.person(`Sam ${nth}`, { role: "teacher", school: oak });
    await joins(one);
    expect(await counted(principal)).toEqual([]);
    await shares(one, 0);
  }
  expect(await seen()).toMatchObject({ showcases: { length: 1 }, otherProjects: 5 });
  for (const who of [teacher, otherPrincipal, facilitator]) expect(await counted(who)).toEqual([]);
  await withdrawShowcase(leader, projectId);
  expect(await seen()).toMatchObject({ showcases: [], otherProjects: 5 });
});
