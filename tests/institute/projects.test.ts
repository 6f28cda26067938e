import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { leaveCohort } from "@/lib/institute/cohorts/leave-cohort";
import { readYear } from "@/lib/institute/cohorts/read-year";
import { readInstituteDesk } from "@/lib/institute/read-desk";
import { NOTHING_YET, type ProjectContent } from "@/lib/institute/projects/content";
import { findMyProject } from "@/lib/institute/projects/find-my-project";
import { findProject } from "@/lib/institute/projects/find-project";
import { enterLog, removeFromLog } from "@/lib/institute/projects/log";
import { openToCohort } from "@/lib/institute/projects/open-to-cohort";
import { saveProject } from "@/lib/institute/projects/save-project";
import { shareProject } from "@/lib/institute/projects/share-project";
import { publishShowcase, withdrawShowcase } from "@/lib/institute/projects/showcases/publish-showcase";
import { findShowcase, listShowcases } from "@/lib/institute/projects/showcases/read-showcases";
import { addPriority } from "@/lib/priorities/add-priority";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { rowsBehindTheWall } from "@/tests/catalogue/as-owner";
import { databaseText } from "@/tests/support/database-text";
import { aSession } from "./a-session";

const begun = { ...NOTHING_YET, question: "Does naming the step first help pupils to explain?" };
const finished: ProjectContent = { ...begun, baseline: "Few explain", measure: "Pupils who explain aloud", before: "8", beforeOf: "24", after: "19", afterOf: "24", tried: "One step a day", result: "More explain", limits: "One class, one term" };
const share = (who: Viewer, cohortId: string, version: number, content: ProjectContent = finished) => shareProject(who, { cohortId, version, ...content }).then(({ id }) => id);

test("what is begun is its author's alone and sealed, and tells their home what comes next", async () => {
  const { teacher, facilitator, principal, cohortId, trust } = await aSession();
  for (const who of [facilitator, principal]) await expect(saveProject(who, { cohortId, version: 0, ...begun })).rejects.toThrow(NotFound);
  const desk = () => withTenant(teacher, (db) => readInstituteDesk(db, teacher));
  expect(await desk()).toMatchObject({ project: { cohortId, step: null } });
  expect(await saveProject(teacher, { cohortId, version: 0, ...begun })).toMatchObject({ version: 1 });
  expect(await desk()).toMatchObject({ project: { step: "baseline", shared: false } });
  expect((await readYear(facilitator, cohortId)).projects).toEqual([]);
  await expect(findMyProject(facilitator, cohortId)).rejects.toThrow(NotFound);
  expect(await rowsBehindTheWall("cohort_project_draft", trust.trustId)).toHaveLength(1);
  expect(await databaseText()).not.toContain(begun.question);
});

test("two devices never overwrite each other", async () => {
  const { teacher, cohortId } = await aSession();
  await saveProject(teacher, { cohortId, version: 0, ...begun });
  await saveProject(teacher, { cohortId, version: 1, ...begun, baseline: "Few explain" });
  await expect(saveProject(teacher, { cohortId, version: 1, ...begun, tried: "One step a day" })).rejects.toThrow(Stale);
  expect(await findMyProject(teacher, cohortId)).toMatchObject({ version: 2, content: { baseline: "Few explain", tried: "" } });
});

test("two devices that begin at one moment keep one of the two, and show it to the other", async () => {
  const { teacher, cohortId } = await aSession();
  const saves = ["On the phone", "On the laptop"].map((question) => saveProject(teacher, { cohortId, version: 0, ...NOTHING_YET, question }));
  const said = await Promise.allSettled(saves);
  const kept = (await findMyProject(teacher, cohortId)).content.question;
  expect(said.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(said.find(({ status }) => status === "rejected")).toMatchObject({ reason: { name: Stale.name, saved: { question: kept }, version: 1 } });
});

test("shared, the facilitators read it as it stood then, the cohort once its author opens it; the log stays between them", async () => {
  const { teacher, assistant, facilitator, otherFacilitator, principal, executive, cohortId } = await aSession();
  const { id: entryId } = await enterLog(teacher, { requestId: v7(), cohortId, doneOn: "2026-11-16", text: "First go" });
  const id = await share(teacher, cohortId, 0);
  await saveProject(teacher, { cohortId, version: 1, ...finished, result: "Something else" });
  expect(await findProject(facilitator, id)).toMatchObject({ side: "facilitator", content: { result: "More explain" }, log: [{ text: "First go" }] });
  for (const who of [assistant, otherFacilitator, principal, executive]) await expect(findProject(who, id)).rejects.toThrow(NotFound);
  for (const who of [facilitator, assistant]) await expect(openToCohort(who, id, true)).rejects.toThrow(NotFound);
  await openToCohort(teacher, id, true);
  expect(await findProject(assistant, id)).toMatchObject({ side: "cohort", log: [] });
  await expect(findProject(principal, id)).rejects.toThrow(NotFound);
  await openToCohort(teacher, id, false);
  await expect(findProject(assistant, id)).rejects.toThrow(NotFound);
  await expect(removeFromLog(facilitator, entryId)).rejects.toThrow(NotFound);
  await removeFromLog(teacher, entryId);
  expect((await findProject(facilitator, id)).log).toEqual([]);
});

test("a figure says of how many, a child is asked about, and nothing that was typed is lost", async () => {
  const { teacher, cohortId } = await aSession();
  await expect(share(teacher, cohortId, 0, { ...finished, question: "" })).rejects.toMatchObject({ field: "question" });
  await expect(share(teacher, cohortId, 1, { ...finished, beforeOf: "" })).rejects.toMatchObject({ field: "beforeOf" });
  await expect(share(teacher, cohortId, 2, { ...finished, after: "most" })).rejects.toMatchObject({ field: "after" });
  await expect(share(teacher, cohortId, 3, { ...finished, result: "Ethan Walker explains every step now" })).rejects.toMatchObject({ field: "noChildNamed" });
  expect(await findMyProject(teacher, cohortId)).toMatchObject({ content: { result: "Ethan Walker explains every step now" }, shared: undefined });
});

test("a priority is linked by whoever reads it, and gives its title alone", async () => {
  const { teacher, principal, facilitator, joins, cohortId, oak, trust } = await aSession();
  const { id: priorityId } = await addPriority(principal, { requestId: v7(), schoolId: oak.id, title: "Pupils explain their thinking", baseline: "secret", successCriterion: "secret", component: "align-strategy", s: null, startsOn: "2026-09-01", noChildNamed: true });
  const senior = await trust.person("Sia Senior", { role: "senior_leader", school: oak });
  await joins(senior);
  const linked = { ...finished, serves: "Talk in every lesson", priorityId };
  await expect(share(teacher, cohortId, 0, linked)).rejects.toMatchObject({ field: "priorityId" });
  expect((await findMyProject(teacher, cohortId)).priorities).toEqual([]);
  expect((await findMyProject(senior, cohortId)).priorities).toEqual([{ id: priorityId, title: "Pupils explain their thinking" }]);
  const id = await share(senior, cohortId, 0, linked);
  expect(await findProject(facilitator, id)).toMatchObject({ content: { serves: linked.serves, priorityTitle: "Pupils explain their thinking" } });
  expect(await findMyProject(senior, cohortId)).toMatchObject({ content: { serves: linked.serves } });
  const { id: showcaseId } = await publishShowcase(senior, { projectId: id, namesPriority: false });
  expect((await findShowcase(teacher, showcaseId)).content).toMatchObject({ serves: linked.serves, priorityTitle: "", priorityId: "" });
  await publishShowcase(senior, { projectId: id, namesPriority: true });
  expect((await findShowcase(teacher, showcaseId)).content).toMatchObject({ serves: linked.serves, priorityTitle: "Pupils explain their thinking", priorityId: "" });
  await share(senior, cohortId, 1, { ...linked, priorityId: "" });
  await publishShowcase(senior, { projectId: id, namesPriority: true });
  expect(JSON.stringify(await findShowcase(teacher, showcaseId))).not.toContain("Pupils explain their thinking");
  await share(senior, cohortId, 2, { ...linked, serves: "Pupils explain their thinking" });
  await publishShowcase(senior, { projectId: id, namesPriority: false });
  expect(JSON.stringify(await findShowcase(teacher, showcaseId))).not.toContain("Pupils explain their thinking");
});

test("a showcase is read by whoever works in the trust from its publishing to its withdrawal, word for word", async () => {
  const { teacher, facilitator, otherPrincipal, assistant, cohortId, trust } = await aSession();
  const trustee = await trust.person("Tom Trustee", { role: "trustee" });
  const id = await share(teacher, cohortId, 0, begun);
  await expect(publishShowcase(teacher, { projectId: id, namesPriority: false })).rejects.toThrow(Refused);
  await share(teacher, cohortId, 1);
  await expect(publishShowcase(facilitator, { projectId: id, namesPriority: false })).rejects.toThrow(NotFound);
  const { id: showcaseId } = await publishShowcase(teacher, { projectId: id, namesPriority: false });
  await share(teacher, cohortId, 2, { ...finished, result: "Not for everybody" });
  expect(await findShowcase(otherPrincipal, showcaseId)).toMatchObject({ person: "Tess Teacher", school: "Oakfield Primary", content: { result: "More explain" } });
  await expect(listShowcases(trustee)).rejects.toThrow(NotFound);
  await expect(withdrawShowcase(facilitator, id)).rejects.toThrow(NotFound);
  await withdrawShowcase(teacher, id);
  expect(await listShowcases(assistant)).toEqual([]);
  await expect(findShowcase(otherPrincipal, showcaseId)).rejects.toThrow(NotFound);
});

test("a figure of very few is not published, and its words stand for it", async () => {
  const { teacher, assistant, cohortId } = await aSession();
  const few = { ...finished, before: "1", beforeOf: "4", after: "4", afterOf: "4" };
  const id = await share(teacher, cohortId, 0, few);
  await expect(publishShowcase(teacher, { projectId: id, namesPriority: false })).rejects.toThrow("of so few");
  await share(teacher, cohortId, 1, { ...few, beforeWords: "One explained", afterWords: "All of them did" });
  const { id: showcaseId } = await publishShowcase(teacher, { projectId: id, namesPriority: false });
  expect((await findShowcase(assistant, showcaseId)).content).toMatchObject({ before: "", afterOf: "", afterWords: "All of them did" });
});

test("who has left keeps their own project and shares no more", async () => {
  const { teacher, facilitator, cohortId, trust } = await aSession();
  const id = await share(teacher, cohortId, 0);
  const { cohort } = await readYear(facilitator, cohortId);
  await leaveCohort(teacher, cohort.members.find(({ personId }) => personId === teacher.personId)?.id ?? "");
  const later = await trust.later(teacher, new Date("2026-11-25T12:00:00Z"));
  expect(await findMyProject(later, cohortId)).toMatchObject({ shared: { id } });
  await expect(share(later, cohortId, 1)).rejects.toThrow(NotFound);
  await expect(enterLog(later, { requestId: v7(), cohortId, doneOn: "2026-11-24", text: "x" })).rejects.toThrow(NotFound);
});

test("who has left reads what the cohort could read that day, and nothing that is shared anew after it", async () => {
  const { teacher, assistant, facilitator, cohortId, trust } = await aSession();
  const id = await share(teacher, cohortId, 0);
  await openToCohort(teacher, id, true);
  const { cohort } = await readYear(facilitator, cohortId);
  await leaveCohort(assistant, cohort.members.find(({ personId }) => personId === assistant.personId)?.id ?? "");
  const day = new Date("2026-11-25T12:00:00Z");
  const left = await trust.later(assistant, day);
  expect(await findProject(left, id)).toMatchObject({ side: "cohort", content: { result: "More explain" } });
  await share(await trust.later(teacher, day), cohortId, 1, { ...finished, result: "Written after they left" });
  await expect(findProject(left, id)).rejects.toThrow(NotFound);
  expect(await findProject(facilitator, id)).toMatchObject({ content: { result: "Written after they left" } });
});
