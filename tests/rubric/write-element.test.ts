import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { addComment } from "@/lib/rubric/comments/add-comment";
import { settleComment } from "@/lib/rubric/comments/settle-comment";
import { compareRevisions } from "@/lib/rubric/elements/compare-revisions";
import { fromElementForm, toElementForm } from "@/lib/rubric/elements/element-form";
import { elementInput } from "@/lib/rubric/elements/element-input";
import { readDraftElement } from "@/lib/rubric/elements/read-draft-element";
import { saveElement } from "@/lib/rubric/elements/save-element";
import { defaultStages, withKeys } from "@/lib/rubric/stages";
import { v7 } from "@/lib/submissions/uuid";
import { outsidersTo } from "@/tests/support/a-trust";
import { countStatements } from "@/tests/reviews/count-statements";
import { aForm, aDraft, type ADraft, anElement } from "./a-draft";

const said = (framework: ADraft, more = {}) => elementInput.parse(fromElementForm(aForm(framework, more)));
const revisions = ({ executive, coldCall }: ADraft) => withTenant(executive, (db) => db.elementRevision.count({ where: { trustId: executive.trustId, elementId: coldCall.id } }));

test("what stands in the boxes comes back from them unchanged", () => {
  const { title, summary, ...content } = anElement("Cold call");
  const ids = { frameworkId: v7(), elementId: v7(), areaId: v7(), version: "1" };
  const { text } = elementInput.parse(fromElementForm({ ...ids, ...toElementForm({ title, summary, content }, withKeys(defaultStages)) }));
  expect(text).toEqual({ title, summary, content });
});

test("a save is a revision of its writer; saving the same again makes none", async () => {
  const framework = await aDraft();
  const { principal, executive, frameworkId, coldCall } = framework;
  await saveElement(principal, said(framework));
  await saveElement(executive, said(framework, { version: "2" }));
  await saveElement(executive, said(framework));
  expect(await revisions(framework)).toBe(2);
  const read = await readDraftElement(executive, frameworkId, coldCall.id);
  expect(read).toMatchObject({ version: 2, last: { number: 2, author: "Sam Principal" }, text: { title: "Cold call", content: { why: "All pupils think", tips: ["One", "Two"], variants: [] } } });
});

test("two editors never overwrite each other: the second is shown the other's words where they differ", async () => {
  const framework = await aDraft();
  await saveElement(framework.principal, said(framework, { why: "Because of fairness" }));
  const late = saveElement(framework.executive, said(framework, { why: "Because of memory" }));
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({ version: 2, saved: [{ key: "why", label: "Why it matters", text: "Because of fairness" }] });
  expect(await revisions(framework)).toBe(2);
});

test("rows that say nothing or are taken out are left out, and an error names its box", () => {
  const ids = { frameworkId: v7(), elementId: v7(), areaId: v7(), version: "1", title: "T" };
  const rows = { "research.0.title": "", "research.0.kind": "study", "research.1.title": "Rowe", "research.1.out": "yes", "reading.0.title": "A book", "reading.0.by": "Her", "reading.0.link": "" };
  const { text } = elementInput.parse(fromElementForm({ ...ids, ...rows }));
  expect(text.content).toMatchObject({ research: [], reading: [{ title: "A book", by: "Her" }] });
  const wrong = elementInput.safeParse(fromElementForm({ ...ids, "research.2.title": "Rowe", "research.2.kind": "study", why: "![](/rubric/pictures/x)", tips: "x".repeat(501) }));
  const named = wrong.error?.issues.map(({ path }) => path.join(".")) ?? [];
  expect(named).toEqual(expect.arrayContaining(["research.2.authors", "research.2.year", "why", "tips"]));
});

test("an element moves to another area with its text, and back", async () => {
  const framework = await aDraft();
  const { executive, feedback, questioning, frameworkId, coldCall } = framework;
  await saveElement(executive, said(framework, { areaId: feedback.id }));
  expect((await readDraftElement(executive, frameworkId, coldCall.id)).areaId).toBe(feedback.id);
  await saveElement(executive, said(framework, { areaId: questioning.id, version: "2" }));
  expect((await readDraftElement(executive, frameworkId, coldCall.id)).areaId).toBe(questioning.id);
});

test("a picture that is not here is refused beside its box", async () => {
  const framework = await aDraft();
  await expect(saveElement(framework.executive, said(framework, { why: `![A plan](/rubric/pictures/${v7()})` }))).rejects.toMatchObject({ name: "Refused", field: "why" });
});

test("a remark on a passage is settled with a save or by itself, and can be opened again", async () => {
  const framework = await aDraft();
  const { executive, principal, frameworkId, coldCall } = framework;
  const remark = { frameworkId, elementId: coldCall.id, part: "why", passage: "matters", remark: "For whom?" };
  const { id } = await addComment(principal, { ...remark, requestId: v7() });
  await expect(addComment(principal, { ...remark, part: "stages.9", requestId: v7() })).rejects.toThrow(Refused);
  await saveElement(executive, said(framework, { settled: [id] }));
  const settled = (await readDraftElement(principal, frameworkId, coldCall.id)).remarks;
  expect(settled).toMatchObject([{ id, remark: "For whom?", author: "Sam Principal", settledBy: "Asha Executive" }]);
  await settleComment(principal, { frameworkId, elementId: coldCall.id, commentId: id, settled: false });
  expect((await readDraftElement(principal, frameworkId, coldCall.id)).remarks).toMatchObject([{ id, settledAt: null, settledBy: null }]);
});

test("any two revisions are compared word by word", async () => {
  const framework = await aDraft();
  const { executive, principal, frameworkId, coldCall } = framework;
  await saveElement(principal, said(framework, { why: "All pupils think" }));
  await saveElement(executive, said(framework, { why: "All our pupils think", version: "2" }));
  const { parts, from, to, revisions: all } = await compareRevisions(principal, frameworkId, coldCall.id);
  expect([from, to, all.map(({ author }) => author)]).toEqual([2, 3, ["Asha Executive", "Sam Principal", "Asha Executive"]]);
  expect(parts.map(({ key }) => key)).toEqual(["why"]);
  expect(parts[0]?.pieces.filter(({ kind }) => kind !== "same").map(({ kind, text }) => [kind, text.trim()])).toEqual([["added", "our"]]);
  expect((await compareRevisions(principal, frameworkId, coldCall.id, { from: 1, to: 3 })).parts.length).toBeGreaterThan(3);
});

test("reading an element to write it takes at most six statements", async () => {
  const { executive, frameworkId, coldCall } = await aDraft();
  expect(await countStatements(() => readDraftElement(executive, frameworkId, coldCall.id))).toBeLessThanOrEqual(6);
  expect(await countStatements(() => compareRevisions(executive, frameworkId, coldCall.id))).toBeLessThanOrEqual(6);
});

test("nobody but the editors of today writes, reads or remarks on a draft", async () => {
  const framework = await aDraft();
  const { trust, frameworkId, coldCall } = framework;
  const others = { ...(await outsidersTo(trust)), "another executive": await trust.executive("Ben Executive") };
  for (const outsider of Object.values(others)) {
    await expect(saveElement(outsider, said(framework))).rejects.toThrow(NotFound);
    await expect(readDraftElement(outsider, frameworkId, coldCall.id)).rejects.toThrow(NotFound);
    await expect(compareRevisions(outsider, frameworkId, coldCall.id)).rejects.toThrow(NotFound);
    await expect(addComment(outsider, { frameworkId, elementId: coldCall.id, requestId: v7(), part: "why", passage: "", remark: "x" })).rejects.toThrow(NotFound);
    await expect(settleComment(outsider, { frameworkId, elementId: coldCall.id, commentId: v7(), settled: true })).rejects.toThrow(NotFound);
  }
  expect(await revisions(framework)).toBe(1);
});
