import { expect, test } from "vitest";
import { seal } from "@/lib/confidentiality/seal";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused, Stale } from "@/lib/errors";
import { editArea } from "@/lib/rubric/areas/edit-area";
import { readDraft } from "@/lib/rubric/drafts/read-draft";
import { removePart } from "@/lib/rubric/drafts/remove-part";
import { retireFramework } from "@/lib/rubric/drafts/retire-framework";
import { addEditor } from "@/lib/rubric/editors/add-editor";
import { endEditor } from "@/lib/rubric/editors/end-editor";
import { addElement } from "@/lib/rubric/elements/add-element";
import { fromElementForm } from "@/lib/rubric/elements/element-form";
import { elementInput } from "@/lib/rubric/elements/element-input";
import { saveElement } from "@/lib/rubric/elements/save-element";
import { searchRubric } from "@/lib/rubric/search/search-rubric";
import { readRubric } from "@/lib/rubric/list-frameworks";
import { invitePeer } from "@/lib/rubric/study/peer-view";
import { saveNote } from "@/lib/rubric/study/save-note";
import { publishFramework } from "@/lib/rubric/versions/publish-framework";
import { v7 } from "@/lib/submissions/uuid";
import { aDraft, aForm } from "./a-draft";
import { aPublishedFramework, anElement } from "./a-framework";

test("what changes a draft waits for its turn, so that a version is published whole", async () => {
  const { executive, principal, frameworkId, questioning, coldCall } = await aDraft();
  const done: string[] = [];
  let waiting: Promise<unknown>[] = [];
  await withTenant(executive, async (db) => {
    await db.$queryRaw`SELECT FROM framework WHERE "trustId" = ${executive.trustId}::uuid AND id = ${frameworkId}::uuid FOR UPDATE`;
    waiting = [
      removePart(principal, { frameworkId, of: "element", id: coldCall.id, removed: true }),
      editArea(principal, { frameworkId, areaId: questioning.id, version: 1, title: "Asking", about: "", reviewOn: null }),
      addEditor(principal, { frameworkId, personId: principal.personId }),
    ].map((one) => one.then(() => done.push("done")));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(done).toEqual([]);
  });
  await Promise.all(waiting);
});

test("an area never holds more than forty elements: bringing one back and moving one in count too", async () => {
  const framework = await aDraft();
  const { executive, frameworkId, questioning, feedback, waitTime } = framework;
  await removePart(executive, { frameworkId, of: "element", id: waitTime.id, removed: true });
  for (let many = 1; many < 40; many++) await addElement(executive, { frameworkId, areaId: questioning.id, requestId: v7(), title: `Element ${many}` });
  await expect(removePart(executive, { frameworkId, of: "element", id: waitTime.id, removed: false })).rejects.toThrow(Refused);
  await saveElement(executive, elementInput.parse(fromElementForm(aForm(framework, { areaId: feedback.id }))));
  await removePart(executive, { frameworkId, of: "element", id: waitTime.id, removed: false });
  await expect(saveElement(executive, elementInput.parse(fromElementForm(aForm(framework, { areaId: questioning.id, version: "2" }))))).rejects.toMatchObject({ name: "Refused", field: "areaId" });
});

test("what is published is what its publisher saw: a change made meanwhile is shown first", async () => {
  const framework = await aDraft();
  const { executive, frameworkId } = framework;
  const { mark } = await readDraft(executive, frameworkId);
  await saveElement(framework.principal, elementInput.parse(fromElementForm(aForm(framework))));
  await expect(publishFramework(executive, { frameworkId, version: 1, note: "The first", mark })).rejects.toThrow(Stale);
  expect(await publishFramework(executive, { frameworkId, version: 1, note: "The first", mark: (await readDraft(executive, frameworkId)).mark })).toBe(1);
});

test("a framework out of use is not published, and says why; those who keep it find the way back", async () => {
  const { trust, school, executive, frameworkId } = await aDraft();
  await publishFramework(executive, { frameworkId, version: 1, note: "The first" });
  await retireFramework(executive, { frameworkId, retired: true });
  await expect(publishFramework(executive, { frameworkId, version: 3, note: "Again" })).rejects.toThrow(/no longer in use/);
  expect((await readRubric(executive)).retired).toMatchObject([{ id: frameworkId, name: "Our rubric" }]);
  expect((await readRubric(await trust.person("Tess Teacher", { role: "teacher", school }))).retired).toEqual([]);
});

test("ending what nobody does leaves no trace", async () => {
  const { trust, executive, frameworkId, school } = await aDraft();
  const teacher = await trust.person("Tess Teacher", { role: "teacher", school });
  await endEditor(executive, { frameworkId, personId: teacher.personId });
  expect(await withTenant(teacher, (db) => db.auditEvent.count({ where: { trustId: trust.trustId, what: "framework.editor-ended" } }))).toBe(0);
});

test("a framework out of use takes no place among what search finds", async () => {
  const { executive } = await aDraft();
  const { frameworkId } = await aPublishedFramework(executive, Array.from({ length: 70 }, (_, at) => anElement(`Zebra ${at}`)).slice(0, 40), "Old");
  await retireFramework(executive, { frameworkId, retired: true });
  await aPublishedFramework(executive, [anElement("How we do it", { why: "Somewhere behind all the rest a zebra stands in a long and winding sentence about nothing much." })], "New");
  expect((await searchRubric(executive, "zebra")).total).toBe(1);
});

test("a colleague is asked only where they could answer", async () => {
  const { trust, executive } = await aDraft();
  const { elementIds } = await aPublishedFramework(executive, [anElement("Wait time")]);
  const guest = await trust.person("Gita Guest", { role: "guest" });
  await expect(invitePeer(executive, { elementId: elementIds[0] ?? "", requestId: v7(), peerId: guest.personId })).rejects.toThrow(Refused);
});

test("two first notes at once: one is kept, the other is told", async () => {
  const { executive } = await aDraft();
  const { elementIds: [elementId = ""] } = await aPublishedFramework(executive, [anElement("Wait time")]);
  const { trustId, personId, at: savedAt } = executive;
  let late: Promise<PromiseSettledResult<void>[]> | undefined;
  await withTenant(executive, async (db) => {
    const sealed = await seal(db, trustId, { table: "element_note", row: `${personId}:${elementId}` }, "One");
    await db.elementNote.createMany({ data: [{ trustId, personId, elementId, sealed, savedAt }] });
    late = Promise.allSettled([saveNote(executive, { elementId, note: "Two", version: 0 })]);
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  expect(await late).toMatchObject([{ status: "rejected", reason: { name: "Stale", saved: "One", version: 1 } }]);
});
