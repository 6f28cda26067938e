import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { leaveCohort } from "@/lib/institute/cohorts/leave-cohort";
import { readCohort } from "@/lib/institute/cohorts/find-cohort";
import { bringAnswer } from "@/lib/institute/gap-tasks/bring-answer";
import { saveDraft } from "@/lib/institute/gap-tasks/draft";
import { readFile, removeFile } from "@/lib/institute/gap-tasks/evidence/read-file";
import { findAnswer } from "@/lib/institute/gap-tasks/find-answer";
import { findTask } from "@/lib/institute/gap-tasks/find-task";
import { findSession } from "@/lib/institute/sessions/find-session";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { pdfFile } from "@/prisma/seed/documents/pdf-file";
import { wordFile, wordParts } from "@/prisma/seed/documents/word-file";
import { aPng } from "@/tests/support/a-picture";
import { outsidersTo } from "@/tests/support/a-trust";
import { databaseText } from "@/tests/support/database-text";
import { pack } from "@/lib/zip/pack";
import { aSession, tries, versionOf, words } from "./a-session";

const file = (bytes: Buffer | string, name: string) => new File([new Uint8Array(Buffer.from(bytes))], name);
const plan = () => file(wordFile(["Only-in-this-file"]), "Secret-plan.docx");
const keeps = async (who: Viewer, taskId: string, said: object) => saveDraft(who, { requestId: v7(), taskId, version: await versionOf(who, taskId), ...words, ...said });
const folderOf = (room: "gap-task-files" | "gap-task-pictures", { trustId }: { trustId: string }) => join(process.env.FILES_DIR ?? "", room, trustId);
const kept = (room: Parameters<typeof folderOf>[0], trust: { trustId: string }) => (existsSync(folderOf(room, trust)) ? readdirSync(folderOf(room, trust)) : []);
const mine = async (who: Viewer, taskId: string) => (await findTask(who, taskId)).mine?.files ?? [];

test("a file is its author's until it is sent, then the facilitators', then the cohort's; byte for byte, and sealed wherever it lies", async () => {
  const { trust, teacher, assistant, facilitator, taskId, nextSessionId } = await aSession();
  await keeps(teacher, taskId, { file: plan() });
  const [added] = await mine(teacher, taskId);
  expect(added).toMatchObject({ name: "Secret-plan.docx", kind: "docx", bytes: plan().size });
  const id = added?.id ?? "";
  const taken = await readFile(teacher, id);
  expect(taken.bytes.equals(wordFile(["Only-in-this-file"]))).toBe(true);
  expect(taken).toMatchObject({ name: "Secret-plan.docx", type: expect.stringContaining("wordprocessingml") });
  await expect(readFile(facilitator, id)).rejects.toThrow(NotFound);

  const folder = folderOf("gap-task-files", trust);
  const onDisk = readdirSync(folder).map((name) => readFileSync(join(folder, name), "latin1")).join();
  for (const lies of [await databaseText(), onDisk]) for (const word of ["Secret-plan", "Only-in-this-file", "PK\u0003\u0004"]) expect(lies).not.toContain(word);

  const answerId = await tries(teacher, taskId);
  expect(await findAnswer(facilitator, answerId)).toMatchObject({ files: [{ id, name: "Secret-plan.docx" }] });
  expect((await readFile(facilitator, id)).bytes.equals(taken.bytes)).toBe(true);
  await expect(readFile(assistant, id)).rejects.toThrow(NotFound);
  await bringAnswer(teacher, answerId, true);
  expect((await findSession(assistant, nextSessionId)).brought).toMatchObject([{ files: [{ id, name: "Secret-plan.docx", kind: "docx" }] }]);
  expect((await readFile(assistant, id)).name).toBe("Secret-plan.docx");
  const events = await withTenant(teacher, (db) => db.auditEvent.findMany({ where: { trustId: trust.trustId, subjectId: id, what: "gap-task.file-opened" }, orderBy: { at: "asc" } }));
  expect(new Set(events.map(({ actorId }) => actorId))).toEqual(new Set([facilitator.personId, assistant.personId]));
  await bringAnswer(teacher, answerId, false);
  await expect(readFile(assistant, id)).rejects.toThrow(NotFound);

  await expect(removeFile(facilitator, id)).rejects.toThrow(NotFound);
  await removeFile(teacher, id);
  await expect(readFile(teacher, id)).rejects.toThrow(NotFound);
  expect(readdirSync(folder)).toEqual([]);
});

test("nobody outside gets it by its address: another trust, another cohort, the head, an executive, an administrator", async () => {
  const { trust, teacher, executive, principal, otherFacilitator, taskId } = await aSession();
  const answerId = await tries(teacher, taskId, { file: plan() });
  await bringAnswer(teacher, answerId, true);
  const [{ id } = { id: "" }] = await mine(teacher, taskId);
  for (const who of [executive, principal, otherFacilitator, ...Object.values(await outsidersTo(trust))]) {
    await expect(readFile(who, id)).rejects.toThrow(NotFound);
    await expect(removeFile(who, id)).rejects.toThrow(NotFound);
    await expect(keeps(who, taskId, { file: plan() })).rejects.toThrow(NotFound);
  }
  await expect(readFile(teacher, "../../etc/passwd")).rejects.toThrow(NotFound);
});

test("what is added beside an answer that stands stays the author's until it is sent again; who has left never gets it", async () => {
  const { trust, teacher, assistant, facilitator, cohortId, taskId } = await aSession();
  const brought = await tries(assistant, taskId, { file: plan() });
  await bringAnswer(assistant, brought, true);
  const membership = (await readCohort(teacher, cohortId)).members.find(({ personId }) => personId === teacher.personId);
  await leaveCohort(teacher, membership?.id ?? "");
  const day = new Date("2026-11-25T12:00:00Z");
  const [left, still, runs] = [await trust.later(teacher, day), await trust.later(assistant, day), await trust.later(facilitator, day)];
  await keeps(still, taskId, { file: file("Week,Minutes\n1,30\n", "minutes.csv"), photo: new File([new Uint8Array(aPng())], "a.png") });
  const [first, second] = await mine(still, taskId);
  const [photo] = (await findTask(still, taskId)).mine?.pictures ?? [];
  expect(second).toMatchObject({ name: "minutes.csv", kind: "csv" });
  for (const who of [still, runs, left]) expect(await findAnswer(who, brought)).toMatchObject({ files: [{ id: first?.id }], pictures: [] });
  for (const who of [runs, left]) await expect(readFile(who, second?.id ?? "")).rejects.toThrow(NotFound);
  expect((await readFile(left, first?.id ?? "")).name).toBe("Secret-plan.docx");
  await tries(await trust.later(assistant, new Date("2026-11-25T12:05:00Z")), taskId);
  expect(await findAnswer(runs, brought)).toMatchObject({ files: [{ id: first?.id }, { id: second?.id }], pictures: [{ id: photo?.id }] });
  await expect(readFile(left, second?.id ?? "")).rejects.toThrow(NotFound);
  await expect(readFile(left, first?.id ?? "")).rejects.toThrow(NotFound);
});

test("what is not taken is said beside its box, and nothing typed is lost; a form that is sent twice adds once", async () => {
  const { teacher, taskId } = await aSession();
  const macros = pack(new Map([...wordParts(["A plan"]), ["word/vbaProject.bin", Buffer.from("x")]]));
  for (const [bytes, said] of [[macros, /^Your words are saved\. This file holds macros.*\. Choose the photograph again if its box is empty\.$/], [Buffer.from("MZ\u0000"), /kind that can be added/], [aPng(), /as the photograph/], [Buffer.alloc(10 * 1024 * 1024 + 1, "a"), /larger than 10 MB/]] as const)
    await expect(keeps(teacher, taskId, { did: "Typed already", file: file(bytes, "a.docx"), photo: new File([new Uint8Array(aPng())], "a.png") })).rejects.toMatchObject({ field: "file", message: expect.stringMatching(said) });
  expect((await findTask(teacher, taskId)).mine).toMatchObject({ draft: { did: "Typed already" }, files: [], pictures: [] });

  const requestId = v7();
  for (const _tap of [1, 2]) await keeps(teacher, taskId, { requestId, file: plan(), photo: new File([new Uint8Array(aPng())], "a.png") });
  expect((await findTask(teacher, taskId)).mine).toMatchObject({ files: [{}], pictures: [{}] });

  await keeps(teacher, taskId, { file: file(pdfFile(["x"]), "Jayden_Smith.pdf") });
  await expect(tries(teacher, taskId)).rejects.toMatchObject({ field: "noChildNamed", message: expect.stringContaining("Jayden") });
  await tries(teacher, taskId, { noChildNamed: true });
});

test("a photograph and a file come along once the question about names is answered: going back leaves none, and one form adds each once", async () => {
  const { trust, teacher, facilitator, taskId } = await aSession();
  const along = (requestId: string, alt = "The board after the lesson") => ({ requestId, alt, photo: new File([new Uint8Array(aPng())], "a.png"), file: plan() });
  const asks = (said: object) => expect(tries(teacher, taskId, said)).rejects.toMatchObject({ field: "noChildNamed", message: expect.stringMatching(/^Your words are saved\. ‘Jayden.* Choose the photograph and the file again if their boxes are empty\.$/) });
  const requestId = v7();
  await asks({ ...along(requestId), learned: "Ask about Jayden’s mum" });
  await asks(along(requestId, "Jayden Smith at the board"));
  await asks({ ...along(requestId), file: file(pdfFile(["x"]), "Jayden_Smith.pdf") });
  expect((await findTask(teacher, taskId)).mine).toMatchObject({ draft: { did: words.did }, answer: undefined, files: [], pictures: [] });
  expect([...kept("gap-task-files", trust), ...kept("gap-task-pictures", trust)]).toEqual([]);

  for (const _tap of [1, 2]) await tries(teacher, taskId, along(requestId));
  const answerId = (await findTask(teacher, taskId)).mine?.answer?.id ?? "";
  expect(await findAnswer(facilitator, answerId)).toMatchObject({ files: [{ name: "Secret-plan.docx" }], pictures: [{ alt: "The board after the lesson" }] });
  expect([kept("gap-task-files", trust), kept("gap-task-pictures", trust)]).toMatchObject([[expect.anything()], [expect.anything()]]);
});

test("what a photograph shows that was added before is asked about when it is sent", async () => {
  const { teacher, taskId } = await aSession();
  await keeps(teacher, taskId, { photo: new File([new Uint8Array(aPng())], "a.png"), alt: "Jayden Smith at the board" });
  await expect(tries(teacher, taskId)).rejects.toMatchObject({ field: "noChildNamed", message: expect.stringContaining("Jayden Smith") });
  await tries(teacher, taskId, { noChildNamed: true });
});

test("where what was added is not kept after all, its bytes are nowhere", async () => {
  const { trust, teacher, taskId } = await aSession();
  const both = { photo: new File([new Uint8Array(aPng())], "a.png"), file: plan() };
  mkdirSync(join(folderOf("gap-task-files", trust), ".."), { recursive: true });
  writeFileSync(folderOf("gap-task-files", trust), "no folder, so the disk takes no file");
  await expect(keeps(teacher, taskId, both)).rejects.toThrow(/EEXIST|ENOTDIR/);
  await expect(tries(teacher, taskId, both)).rejects.toThrow(/EEXIST|ENOTDIR/);
  expect((await findTask(teacher, taskId)).mine).toMatchObject({ draft: { did: words.did }, answer: undefined, files: [], pictures: [] });
  expect(kept("gap-task-pictures", trust)).toEqual([]);
});

test("five files at the most, though two come at one moment", async () => {
  const { trust, teacher, taskId } = await aSession();
  for (let number = 1; number <= 4; number++) await keeps(teacher, taskId, { file: file(`Note ${number}`, `${number}.txt`) });
  const both = await Promise.allSettled(["5", "6"].map((number) => keeps(teacher, taskId, { file: file(`Note ${number}`, `${number}.txt`) })));
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(both.find((one) => one.status === "rejected")?.reason).toBeInstanceOf(Refused);
  await expect(keeps(teacher, taskId, { file: plan(), photo: new File([new Uint8Array(aPng())], "a.png") })).rejects.toMatchObject({ field: "file", message: expect.stringContaining("5 files already") });
  expect(kept("gap-task-pictures", trust)).toEqual([]);
  expect(await mine(teacher, taskId)).toHaveLength(5);
});
