import { expect, test } from "vitest";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { addArea } from "@/lib/rubric/areas/add-area";
import { editArea } from "@/lib/rubric/areas/edit-area";
import { readArea } from "@/lib/rubric/areas/read-area";
import { editDetails } from "@/lib/rubric/drafts/edit-details";
import { editStages } from "@/lib/rubric/drafts/edit-stages";
import { movePart } from "@/lib/rubric/drafts/move-part";
import { newFramework } from "@/lib/rubric/drafts/new-framework";
import { readDraft } from "@/lib/rubric/drafts/read-draft";
import { removePart } from "@/lib/rubric/drafts/remove-part";
import { retireFramework } from "@/lib/rubric/drafts/retire-framework";
import { addEditor } from "@/lib/rubric/editors/add-editor";
import { endEditor } from "@/lib/rubric/editors/end-editor";
import { readKeeping } from "@/lib/rubric/editors/read-keeping";
import { addElement } from "@/lib/rubric/elements/add-element";
import { fromElementForm } from "@/lib/rubric/elements/element-form";
import { elementInput } from "@/lib/rubric/elements/element-input";
import { saveElement } from "@/lib/rubric/elements/save-element";
import { readRubric } from "@/lib/rubric/list-frameworks";
import { compareVersions } from "@/lib/rubric/versions/compare-versions";
import { listVersions } from "@/lib/rubric/versions/list-versions";
import { publishFramework } from "@/lib/rubric/versions/publish-framework";
import { starterFramework } from "@/lib/rubric/starter/starter-framework";
import { v7 } from "@/lib/submissions/uuid";
import { countStatements } from "@/tests/reviews/count-statements";
import { outsidersTo } from "@/tests/support/a-trust";
import { type ADraft, aDraft, aForm } from "./a-draft";

const order = async ({ executive, frameworkId }: ADraft) => (await readDraft(executive, frameworkId)).areas.map(({ title, elements }) => [title, ...elements.map((element) => element.title)]);
const save = (framework: ADraft, more: Record<string, string>) => saveElement(framework.principal, elementInput.parse(fromElementForm(aForm(framework, more))));

test("areas and elements are added at the end, moved by one place, taken out and brought back", async () => {
  const framework = await aDraft();
  const { principal, executive, frameworkId, questioning, feedback, coldCall } = framework;
  const { id: routines } = await addArea(principal, { frameworkId, requestId: v7(), title: "Routines" });
  await addElement(principal, { frameworkId, areaId: routines, requestId: v7(), title: "Doors" });
  expect(await order(framework)).toEqual([["Questioning", "Cold call", "Wait time"], ["Feedback", "Whole class"], ["Routines", "Doors"]]);
  await movePart(principal, { frameworkId, of: "area", id: routines, by: "up" });
  await movePart(principal, { frameworkId, of: "element", id: coldCall.id, by: "down" });
  await movePart(executive, { frameworkId, of: "area", id: questioning.id, by: "up" });
  expect(await order(framework)).toEqual([["Questioning", "Wait time", "Cold call"], ["Routines", "Doors"], ["Feedback", "Whole class"]]);
  await removePart(principal, { frameworkId, of: "element", id: coldCall.id, removed: true });
  await removePart(executive, { frameworkId, of: "area", id: feedback.id, removed: true });
  expect(await order(framework)).toEqual([["Questioning", "Wait time"], ["Routines", "Doors"]]);
  expect((await readDraft(executive, frameworkId)).takenOut.map(({ title, by }) => `${title} by ${by}`).toSorted()).toEqual(["Cold call by Sam Principal", "Feedback by Asha Executive"]);
  await removePart(principal, { frameworkId, of: "area", id: feedback.id, removed: false });
  await removePart(executive, { frameworkId, of: "element", id: coldCall.id, removed: false });
  expect(await order(framework)).toEqual([["Questioning", "Wait time", "Cold call"], ["Routines", "Doors"], ["Feedback", "Whole class"]]);
});

test("an area's review date is kept, and two who rename it do not overwrite each other", async () => {
  const { principal, executive, frameworkId, questioning } = await aDraft();
  const said = { frameworkId, areaId: questioning.id, version: 1, about: "", reviewOn: "2027-01-11" };
  await editArea(principal, { ...said, title: "Questions" });
  await expect(editArea(executive, { ...said, title: "Asking" })).rejects.toThrow(Stale);
  await editArea(executive, { ...said, title: "Questions" });
  expect((await readDraft(executive, frameworkId)).areas[0]).toMatchObject({ title: "Questions", reviewOn: "2027-01-11", version: 2 });
});

test("what changed since the last version is listed with who did it, and goes with the next", async () => {
  const framework = await aDraft();
  const { executive, principal, frameworkId, coldCall, waitTime, feedback } = framework;
  await publishFramework(executive, { frameworkId, version: 1, note: "The first" });
  expect((await readDraft(executive, frameworkId)).changes).toEqual([]);
  await save(framework, { why: "All our pupils think" });
  await removePart(executive, { frameworkId, of: "element", id: waitTime.id, removed: true });
  await addElement(principal, { frameworkId, areaId: feedback.id, requestId: v7(), title: "Live marking" });
  await editDetails(executive, { frameworkId, version: 2, name: "Our teaching", about: "" });
  const { changes, head } = await readDraft(executive, frameworkId);
  expect(changes.map(({ kind, title, by }) => [kind, title, by])).toEqual([["changed", "Cold call", "Sam Principal"], ["removed", "Wait time", "Asha Executive"], ["added", "Live marking", "Sam Principal"]]);
  expect(head).toMatchObject({ number: 1, differences: { parts: [{ key: "name" }], moves: [] } });
  await publishFramework(principal, { frameworkId, version: head.version, note: "Fairer words" });
  expect((await readDraft(executive, frameworkId)).changes).toEqual([]);
  const compared = await compareVersions(executive, frameworkId, 1, 2);
  expect(compared.elements.map(({ kind, title }) => [kind, title])).toEqual([["changed", "Cold call"], ["added", "Live marking"], ["removed", "Wait time"]]);
  expect(compared.elements.find(({ id }) => id === coldCall.id)?.parts.some(({ key }) => key === "why")).toBe(true);
  expect((await listVersions(executive, frameworkId)).versions.map(({ number, note, by }) => [number, note, by])).toEqual([[2, "Fairer words", "Sam Principal"], [1, "The first", "Asha Executive"]]);
});

test("versions are compared in what the framework and its areas say too", async () => {
  const { executive, frameworkId, feedback } = await aDraft();
  await publishFramework(executive, { frameworkId, version: 1, note: "The first" });
  await editDetails(executive, { frameworkId, version: 2, name: "Our teaching", about: "" });
  await editArea(executive, { frameworkId, areaId: feedback.id, version: 1, title: "Feedback", about: "What comes back", reviewOn: null });
  await movePart(executive, { frameworkId, of: "area", id: feedback.id, by: "up" });
  expect((await readDraft(executive, frameworkId)).head.differences.parts.map(({ key }) => key)).toEqual(["name"]);
  await publishFramework(executive, { frameworkId, version: 3, note: "The second" });
  const { head, areas, moves, elements } = await compareVersions(executive, frameworkId, 1, 2);
  expect([head.map(({ label }) => label), areas.map(({ title, parts }) => [title, ...parts.map(({ label }) => label)]), moves, elements]).toEqual([
    ["What it is called"], [["Feedback", "What it is about"]], ["The areas stand in another order."], [],
  ]);
});

test("editors write from their day to their last, the starters may say who, and somebody always writes it", async () => {
  const { trust, executive, principal, frameworkId, school } = await aDraft();
  const teacher = await trust.person("Tess Teacher", { role: "teacher", school });
  await addEditor(principal, { frameworkId, personId: teacher.personId });
  await readDraft(teacher, frameworkId);
  await endEditor(await trust.executive("Ben Executive"), { frameworkId, personId: teacher.personId });
  await expect(readDraft(teacher, frameworkId)).rejects.toThrow(NotFound);
  const { editors, others } = await readKeeping(principal, frameworkId);
  expect(editors.filter(({ current }) => current).map(({ name }) => name).toSorted()).toEqual(["Asha Executive", "Sam Principal"]);
  expect(others.map(({ name }) => name)).toContain("Tess Teacher");
  await endEditor(executive, { frameworkId, personId: executive.personId });
  await expect(endEditor(principal, { frameworkId, personId: principal.personId })).rejects.toThrow(Refused);
  await expect(addEditor(principal, { frameworkId, personId: (await trust.person("Gita Guest", { role: "guest" })).personId })).rejects.toThrow(NotFound);
});

test("a framework out of use leaves the rubric, is not published, and comes back", async () => {
  const { trust, school, executive, frameworkId, questioning } = await aDraft();
  await publishFramework(executive, { frameworkId, version: 1, note: "The first" });
  const teacher = await trust.person("Tess Teacher", { role: "teacher", school });
  expect(await readArea(teacher, questioning.id)).toMatchObject({ title: "Questioning", number: 1, elements: [{ title: "Cold call" }, { title: "Wait time" }] });
  await retireFramework(executive, { frameworkId, retired: true });
  expect((await readRubric(teacher)).frameworks).toEqual([]);
  await expect(publishFramework(executive, { frameworkId, version: 3, note: "Again" })).rejects.toThrow(Refused);
  await retireFramework(executive, { frameworkId, retired: false });
  expect((await readRubric(teacher)).frameworks.map(({ id }) => id)).toEqual([frameworkId]);
});

test("a framework begins with Braid's own example or a blank page", () => {
  const requestId = v7();
  expect(newFramework.parse({ from: "example", requestId }).framework.areas).toEqual(starterFramework.areas);
  expect(newFramework.parse({ from: "blank", requestId, name: "Set plays" }).framework).toMatchObject({ name: "Set plays", areas: [] });
  expect(newFramework.safeParse({ from: "blank", requestId, name: " " }).success).toBe(false);
});

test("a draft's page takes at most six statements", async () => {
  const { executive, frameworkId } = await aDraft();
  expect(await countStatements(() => readDraft(executive, frameworkId))).toBeLessThanOrEqual(6);
  expect(await countStatements(() => readKeeping(executive, frameworkId))).toBeLessThanOrEqual(6);
});

test("outsiders change nothing of a draft and learn nothing of it", async () => {
  const framework = await aDraft();
  const { trust, frameworkId, questioning, coldCall } = framework;
  const all = await outsidersTo(trust);
  const before = await order(framework);
  for (const outsider of Object.values(all)) {
    const tries = [
      readDraft(outsider, frameworkId), readKeeping(outsider, frameworkId), addArea(outsider, { frameworkId, requestId: v7(), title: "x" }),
      editArea(outsider, { frameworkId, areaId: questioning.id, version: 1, title: "x", about: "", reviewOn: null }),
      movePart(outsider, { frameworkId, of: "element", id: coldCall.id, by: "down" }), removePart(outsider, { frameworkId, of: "area", id: questioning.id, removed: true }),
      addElement(outsider, { frameworkId, areaId: questioning.id, requestId: v7(), title: "x" }), editDetails(outsider, { frameworkId, version: 1, name: "x", about: "" }),
      editStages(outsider, { frameworkId, version: 1, stages: [{ name: "a", means: "" }, { name: "b", means: "" }], was: ["0", "1"] }),
      addEditor(outsider, { frameworkId, personId: outsider.personId }), endEditor(outsider, { frameworkId, personId: framework.principal.personId }),
      retireFramework(outsider, { frameworkId, retired: true }), listVersions(outsider, frameworkId), readArea(outsider, questioning.id),
    ];
    for (const tried of await Promise.allSettled(tries)) expect(tried).toMatchObject({ status: "rejected", reason: { name: "NotFound" } });
  }
  expect(await order(framework)).toEqual(before);
});
