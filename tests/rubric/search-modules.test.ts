import { expect, test } from "vitest";
import { NotFound } from "@/lib/errors";
import { addModule } from "@/lib/rubric/modules/add-module";
import { retireFramework } from "@/lib/rubric/drafts/retire-framework";
import { publishModule, takeModuleAway } from "@/lib/rubric/modules/publish-module";
import { readDraftModule } from "@/lib/rubric/modules/read-draft-module";
import { saveWords } from "@/lib/rubric/modules/save-draft";
import { searchRubric } from "@/lib/rubric/search/search-rubric";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aModule, aPublishedModule, aReadTrust, wordsOf } from "@/tests/credits/a-module";
import { aTrust } from "@/tests/support/a-trust";

const found = async (who: Viewer, q: string) => (await searchRubric(who, q)).modules;

test("a module is found by its title, by what it is for and by an element that it covers, with what made it a result", async () => {
  const { teacher, moduleId } = await aModule();
  expect(await found(teacher, "thinking time")).toMatchObject([{ moduleId, halfHours: 5, title: ["", "Time", " to ", "think", ""], why: null }]);
  expect((await found(teacher, "answered by the same few"))[0]?.why).toContain("answered");
  expect((await found(teacher, "cold"))[0]?.elements).toEqual([["Wait time"], ["", "Cold", " call"]]);
  expect(await found(teacher, "volcano")).toEqual([]);
  expect(await searchRubric(teacher, "anwered")).toMatchObject({ corrected: [{ from: "anwered", to: "answered" }], modules: [{ moduleId }] });
});

test("one that is being written, was taken away or is another trust's is not found, not even as a correction", async () => {
  const { teacher, editor, frameworkId, elementIds } = await aReadTrust();
  await addModule(editor, { requestId: v7(), frameworkId, title: "Lighthouses" });
  const moduleId = await aPublishedModule(editor, frameworkId, elementIds, { title: "Windmills" });
  for (const q of ["lighthouses", "lighthuoses"]) expect(await searchRubric(teacher, q)).toMatchObject({ modules: [], corrected: [] });
  const stranger = await (await aTrust()).person("Sol Stranger", { role: "teacher" });
  expect(await found(teacher, "windmills")).toHaveLength(1);
  expect(await searchRubric(stranger, "windmlils")).toMatchObject({ modules: [], corrected: [] });
  await takeModuleAway(editor, { moduleId, away: true });
  expect(await searchRubric(teacher, "windmlils")).toMatchObject({ modules: [], corrected: [] });
});

test("what a module is for is shown without the marks of its Markdown", async () => {
  const { teacher, editor, frameworkId, elementIds } = await aReadTrust();
  const { id: moduleId } = await addModule(editor, { requestId: v7(), frameworkId, title: "Windmills" });
  await saveWords(editor, { ...wordsOf(moduleId, 1, elementIds), why: "Because **pauses** help, as [a study](https://example.org/a) found" });
  await publishModule(editor, { moduleId, version: (await readDraftModule(editor, moduleId)).module.version });
  expect((await found(teacher, "pauses"))[0]?.why?.join("")).toBe("Because pauses help, as a study found");
});

test("words of a framework that is out of use are not known any more", async () => {
  const { teacher, editor, frameworkId, elementIds } = await aReadTrust();
  await aPublishedModule(editor, frameworkId, elementIds, { title: "Windmills" });
  expect((await searchRubric(teacher, "windmlls")).corrected).toHaveLength(1);
  await retireFramework(editor, { frameworkId, retired: true });
  expect(await searchRubric(teacher, "windmlls")).toMatchObject({ corrected: [], modules: [] });
});

test("a guest finds nothing at all", async () => {
  const { trust } = await aModule();
  const guest = await trust.person("Gus Guest", { role: "guest" });
  await expect(searchRubric(guest, "time")).rejects.toThrow(NotFound);
});
