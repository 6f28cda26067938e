import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { carried } from "@/lib/rubric/file/carry";
import { exportFramework } from "@/lib/rubric/file/export-framework";
import { importFramework } from "@/lib/rubric/file/import-framework";
import { previewFrameworkFile } from "@/lib/rubric/file/preview-framework-file";
import { templateFile, templateNotes } from "@/lib/rubric/file/template";
import { writeWorkbook } from "@/lib/rubric/file/table/write-workbook";
import { addFramework } from "@/lib/rubric/drafts/add-framework";
import { defaultStages } from "@/lib/rubric/stages";
import { starterFramework } from "@/lib/rubric/starter/starter-framework";
import { publishFramework } from "@/lib/rubric/versions/publish-framework";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust, outsidersTo } from "@/tests/support/a-trust";
import { aPublishedFramework, anElement } from "../a-framework";

async function imported(viewer: Viewer, bytes: Uint8Array, name: string) {
  const previewed = await previewFrameworkFile(viewer, { bytes, name });
  if (previewed.problems) throw new Error(JSON.stringify(previewed.problems));
  const { id } = await importFramework(viewer, { carried: previewed.carried, requestId: v7() });
  await publishFramework(viewer, { frameworkId: id, version: 1, note: "Brought in" });
  return id;
}

test("what is taken out, brought in and taken out again is the same, as JSON and as a workbook", async () => {
  const [one, other] = [await (await aTrust()).executive(), await (await aTrust("Another Trust")).executive()];
  const { id } = await addFramework(one, v7(), starterFramework);
  await publishFramework(one, { frameworkId: id, version: 1, note: "The first" });
  const json = await exportFramework(one, id, "json");
  expect(JSON.parse(json.body.toString())).toEqual(starterFramework);
  expect(json.name).toBe("teaching-that-helps-every-pupil-learn-version-1.json");
  const again = await exportFramework(other, await imported(other, json.body, json.name), "json");
  expect(again.body.equals(json.body)).toBe(true);

  const book = await exportFramework(one, id, "xlsx");
  const fromBook = await imported(other, book.body, book.name);
  const second = await exportFramework(other, fromBook, "xlsx");
  const rows = async ({ body, name }: { body: Buffer; name: string }) => { const read = await previewFrameworkFile(one, { bytes: body, name }); return read.problems ? read.problems : carried(read.carried); };
  expect(await rows(second)).toEqual(await rows(book));
  expect(await rows(book)).toMatchObject({ name: starterFramework.name, about: starterFramework.about, stages: starterFramework.stages });
});

test("a published version is exported for every reader, as it was published, and the log knows", async () => {
  const trust = await aTrust();
  const executive = await trust.executive();
  const { frameworkId } = await aPublishedFramework(executive, [anElement("Wait time")]);
  const teacher = await trust.person("Tess Teacher", { role: "teacher", school: await trust.school("Oakfield Primary") });
  await exportFramework(teacher, frameworkId, "xlsx");
  const [event] = await withTenant(await trust.administrator(), (db) => db.auditEvent.findMany({ where: { trustId: trust.trustId, what: "framework.exported" } }));
  expect(event).toMatchObject({ actorId: teacher.personId, subjectId: frameworkId, facts: { format: "xlsx", number: 1 } });
  const { id: draft } = await addFramework(executive, v7(), { name: "Draft", about: "", stages: defaultStages, areas: [] });
  const guest = await trust.person("Gita Guest", { role: "guest" });
  const stranger = await (await aTrust("Another Trust")).executive();
  for (const [who, id] of [[executive, draft], [teacher, draft], [guest, frameworkId], [stranger, frameworkId], [executive, "no id"], [executive, v7()]] as const)
    await expect(exportFramework(who, id, "json")).rejects.toThrow(NotFound);
});

test("the template comes in as it is, its notes passed over, and the preview says what is empty", async () => {
  const executive = await (await aTrust()).executive();
  const read = await previewFrameworkFile(executive, { bytes: await writeWorkbook(templateFile, templateNotes), name: "framework-template.xlsx" });
  expect(read).toMatchObject({ preview: { name: "The name of your framework", areas: [{ elements: [{ empty: [] }] }, { elements: [{ empty: [] }] }] } });
  const bare = await previewFrameworkFile(executive, { bytes: Buffer.from("Area,Element,Stage: One,Stage: Two\nA,B,x,\n"), name: "x.csv" });
  expect(bare).toMatchObject({ preview: { areas: [{ elements: [{ title: "B", empty: ["summary", "why it matters", "1 of 2 stages", "tips", "research"] }] }] } });
});

test("a file with a problem leaves nothing, a second tap makes nothing, and what comes back broken is refused", async () => {
  const trust = await aTrust();
  const executive = await trust.executive();
  const drafts = () => withTenant(executive, (db) => db.framework.count({ where: { trustId: trust.trustId } }));
  expect(await previewFrameworkFile(executive, { bytes: Buffer.from("Area,Element\nA,B\nA,\n"), name: "x.csv" })).toMatchObject({ problems: [{ where: "Row 3, Element" }] });
  const good = await previewFrameworkFile(executive, { bytes: Buffer.from("Area,Element\nA,B\n"), name: "x.csv" });
  const input = { carried: good.problems ? "" : good.carried, requestId: v7() };
  expect(await drafts()).toBe(0);
  const [first, second] = [await importFramework(executive, input), await importFramework(executive, input)];
  expect([second.id, second.repeated, await drafts()]).toEqual([first.id, true, 1]);
  for (const broken of ["", "x", Buffer.from("{}").toString("base64url")]) await expect(importFramework(executive, { carried: broken, requestId: v7() })).rejects.toThrow(Refused);
});

test("who may not start a framework brings none in, and is not even told what is in the file", async () => {
  const trust = await aTrust();
  const executive = await trust.executive();
  const file = { bytes: Buffer.from("Area,Element\nA,B\n"), name: "x.csv" };
  const good = await previewFrameworkFile(executive, file);
  const { "another trust's executive": stranger, ...others } = await outsidersTo(trust);
  for (const outsider of Object.values(others)) {
    await expect(previewFrameworkFile(outsider, file)).rejects.toThrow(NotFound);
    await expect(importFramework(outsider, { carried: good.problems ? "" : good.carried, requestId: v7() })).rejects.toThrow(NotFound);
  }
  if (stranger && !good.problems) await importFramework(stranger, { carried: good.carried, requestId: v7() });
  expect(await withTenant(executive, (db) => db.framework.count({ where: { trustId: trust.trustId } }))).toBe(0);
});
