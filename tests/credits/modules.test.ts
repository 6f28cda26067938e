import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { beginStudy } from "@/lib/credits/begin-study";
import { readStudy } from "@/lib/credits/read-study";
import { withTenant } from "@/lib/db/with-tenant";
import { addModule } from "@/lib/rubric/modules/add-module";
import { hoursInWords } from "@/lib/rubric/modules/hours";
import { listModules } from "@/lib/rubric/modules/list-modules";
import { publishModule, takeModuleAway } from "@/lib/rubric/modules/publish-module";
import { readDraftModule } from "@/lib/rubric/modules/read-draft-module";
import { readModule } from "@/lib/rubric/modules/find-module";
import { saveReading, saveUniversity, saveWords } from "@/lib/rubric/modules/save-draft";
import { universityInput, wordsInput } from "@/lib/rubric/modules/schema";
import { v7 } from "@/lib/submissions/uuid";
import { outsidersTo } from "@/tests/support/a-trust";
import { aModule, aReadTrust, byNorthmere, wordsOf } from "./a-module";

test("a module is drafted by the framework's editors, published, and read by everybody in the trust", async () => {
  const { teacher, moduleId } = await aModule(byNorthmere);
  const found = await readModule(teacher, moduleId);
  expect(found).toMatchObject({ title: "Time to think", halfHours: 5, number: 1, newest: 1, validation: byNorthmere, mine: false, studyId: null });
  expect(found.content).toMatchObject({
    elements: [{ title: "Wait time", area: "Questioning" }, { title: "Cold call", area: "Questioning" }],
    reading: [{ title: "Wait time", by: "Mary Budd Rowe, 1986. Journal of Teacher Education", own: false }, { title: "What we saw in Year 4", by: "A colleague", own: true }],
  });
  expect((await listModules(teacher)).offered).toMatchObject([{ id: moduleId, elements: ["Wait time", "Cold call"], studyId: null }]);
  expect((await listModules(teacher)).inHand).toEqual([]);
});

test("nobody but the framework's editors sees or changes a draft", async () => {
  const { trust, editor, frameworkId, elementIds, teacher } = await aReadTrust();
  const { id: moduleId } = await addModule(editor, { requestId: v7(), frameworkId, title: "Not yet" });
  for (const outsider of [...Object.values(await outsidersTo(trust)), teacher]) {
    await expect(readDraftModule(outsider, moduleId)).rejects.toThrow(NotFound);
    await expect(readModule(outsider, moduleId)).rejects.toThrow(NotFound);
    await expect(saveWords(outsider, wordsOf(moduleId, 1, elementIds))).rejects.toThrow(NotFound);
    await expect(publishModule(outsider, { moduleId, version: 1 })).rejects.toThrow(NotFound);
    await expect(beginStudy(outsider, moduleId)).rejects.toThrow(NotFound);
    await expect(addModule(outsider, { requestId: v7(), frameworkId, title: "Mine" })).rejects.toThrow(NotFound);
  }
});

test("a module is published whole, over elements that staff read, and by nobody who has not seen the last words", async () => {
  const { editor, frameworkId, elementIds } = await aReadTrust();
  const { id: moduleId } = await addModule(editor, { requestId: v7(), frameworkId, title: "Time to think" });
  await expect(publishModule(editor, { moduleId, version: 1 })).rejects.toThrow("It still needs why it is worth the time, and an element");
  await saveWords(editor, wordsOf(moduleId, 1, elementIds));
  await expect(saveWords(editor, wordsOf(moduleId, 1, elementIds, { task: "Something else" }))).rejects.toThrow(Stale);
  await expect(publishModule(editor, { moduleId, version: 1 })).rejects.toThrow(Stale);
  await withTenant(editor, (db) => db.$executeRaw`UPDATE framework SET "publishedNumber" = 9 WHERE id = ${frameworkId}::uuid`);
  await expect(publishModule(editor, { moduleId, version: 2 })).rejects.toThrow("Staff do not read ‘Wait time’ yet");
});

test("nothing goes out that its publisher has not seen: who saves at the same moment comes first, and is published by nobody", async () => {
  const { editor, moduleId, elementIds } = await aModule();
  const { module } = await readDraftModule(editor, moduleId);
  await saveWords(editor, wordsOf(moduleId, module.version, elementIds, { title: "Seen" }));
  let published: Promise<unknown> | undefined;
  await withTenant(editor, async (db) => {
    await db.moduleDraft.updateMany({ where: { trustId: editor.trustId, moduleId }, data: { title: "Not seen", version: { increment: 1 } } });
    published = expect(publishModule(editor, { moduleId, version: module.version + 1 })).rejects.toThrow(Stale);
    await sleep(300);
  });
  await published;
  expect(await readModule(editor, moduleId)).toMatchObject({ number: 1, title: "Time to think" });
});

test("a module names its elements as staff read them, whatever they are called in a draft", async () => {
  const { editor, teacher, frameworkId, elementIds, moduleId } = await aModule();
  const { version } = (await readDraftModule(editor, moduleId)).module;
  const elementId = elementIds[0] ?? "";
  await withTenant(editor, async (db) => {
    const { trustId, personId, at } = editor;
    const { content, stageKeys } = await db.elementRevision.findFirstOrThrow({ where: { trustId, elementId } });
    await db.elementRevision.createMany({ data: [{ trustId, elementId, number: 2, frameworkId, title: "Not published yet", content: content ?? {}, stageKeys, authorId: personId, savedAt: at }] });
    await db.rubricElement.updateMany({ where: { trustId, id: elementId }, data: { version: 2, changedById: personId, changedAt: at } });
  });
  await saveWords(editor, wordsOf(moduleId, version, elementIds, { task: "Wait ten seconds" }));
  await publishModule(editor, { moduleId, version: version + 1 });
  expect((await readModule(teacher, moduleId)).content.elements.map(({ title }) => title)).toEqual(["Wait time", "Cold call"]);
  expect((await readDraftModule(editor, moduleId)).module).toMatchObject({ differs: false, number: 2 });
});

test("whoever began keeps the wording that they began with; a module that is taken away is begun by nobody", async () => {
  const { editor, teacher, colleague, moduleId, elementIds } = await aModule();
  const { id } = await beginStudy(teacher, moduleId);
  await saveWords(editor, wordsOf(moduleId, 3, elementIds, { title: "Longer to think", task: "Wait ten seconds", hours: 8 }));
  await publishModule(editor, { moduleId, version: 4 });
  expect((await readStudy(teacher, id)).module).toMatchObject({ number: 1, newest: 2, title: "Time to think", halfHours: 5, content: { task: "Wait five seconds in one lesson" } });
  expect(await beginStudy(teacher, moduleId)).toEqual({ id });
  expect(await readModule(colleague, moduleId)).toMatchObject({ number: 2, title: "Longer to think" });
  await takeModuleAway(editor, { moduleId, away: true });
  expect((await listModules(colleague)).offered).toEqual([]);
  await expect(beginStudy(colleague, moduleId)).rejects.toThrow(NotFound);
  expect(await readStudy(teacher, id)).toMatchObject({ id, module: { title: "Time to think", newest: null } });
  await takeModuleAway(editor, { moduleId, away: false });
  expect((await readStudy(colleague, (await beginStudy(colleague, moduleId)).id)).module.number).toBe(2);
});

test("what a version said stays, whoever asks the database", async () => {
  const { editor } = await aModule();
  await expect(withTenant(editor, (db) => db.$executeRaw`UPDATE module_version SET title = 'never said'`)).rejects.toThrow(/permission denied/);
  await expect(withTenant(editor, (db) => db.$executeRaw`DELETE FROM module_version`)).rejects.toThrow(/permission denied/);
});

test("reading goes with the element that named it; one's own stays", async () => {
  const { editor, moduleId, elementIds } = await aModule();
  const [, coldCall = ""] = elementIds;
  await saveWords(editor, wordsOf(moduleId, 3, [coldCall]));
  const { module } = await readDraftModule(editor, moduleId);
  expect(module.content.reading.map(({ title }) => title)).toEqual(["What we saw in Year 4"]);
  await expect(saveReading(editor, { moduleId, version: 4, works: [], own: Array.from({ length: 21 }, () => ({ title: "x", by: "x" })) })).rejects.toThrow(Refused);
});

test("a university's word is whole, or there is none", async () => {
  const { editor, moduleId } = await aModule(byNorthmere);
  const boxes = { moduleId, version: "4", validated: "yes", university: " Northmere University ", credits: "5", level: "7", reference: "NM-204", fromDay: "2026-09-01", untilDay: "" };
  expect(universityInput.parse(boxes)).toMatchObject({ university: "Northmere University", credits: 5, untilDay: null });
  for (const wrong of [{ university: "" }, { credits: "0.3" }, { level: "9" }, { reference: "" }, { fromDay: "soon" }, { untilDay: "2026-08-31" }, { validated: "perhaps" }])
    expect(universityInput.safeParse({ ...boxes, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
  await saveUniversity(editor, { moduleId, version: 4, validated: "no" });
  expect((await readDraftModule(editor, moduleId)).module).toMatchObject({ validation: null, differs: true, version: 5 });
});

test("hours are whole or half, and fit into a year beside a job", () => {
  const hours = (said: string) => wordsInput.safeParse({ ...wordsOf(v7(), 1, []), questions: "", hours: said }).success;
  expect(["0.5", "2.5", "60"].map(hours)).toEqual([true, true, true]);
  expect(["0", "0.3", "60.5", "many"].map(hours)).toEqual([false, false, false, false]);
  expect([1, 2, 3, 5, 20].map(hoursInWords)).toEqual(["Half an hour", "1 hour", "1½ hours", "2½ hours", "10 hours"]);
});
