import { expect, test } from "vitest";
import { Stale } from "@/lib/errors";
import { addComment } from "@/lib/rubric/comments/add-comment";
import { partLabels } from "@/lib/rubric/compare/parts-of";
import { editStages } from "@/lib/rubric/drafts/edit-stages";
import { stagesInput } from "@/lib/rubric/drafts/schema";
import { compareRevisions } from "@/lib/rubric/elements/compare-revisions";
import { fromElementForm, toElementForm } from "@/lib/rubric/elements/element-form";
import { elementInput } from "@/lib/rubric/elements/element-input";
import { readDraftElement } from "@/lib/rubric/elements/read-draft-element";
import { saveElement } from "@/lib/rubric/elements/save-element";
import { compareVersions } from "@/lib/rubric/versions/compare-versions";
import { publishFramework } from "@/lib/rubric/versions/publish-framework";
import { v7 } from "@/lib/submissions/uuid";
import { type ADraft, aDraft, aForm } from "./a-draft";

const save = (framework: ADraft, more: Record<string, string>) => saveElement(framework.principal, elementInput.parse(fromElementForm(aForm(framework, more))));

test("stages are named anew: each element's text goes with its stage, and what is taken out stays in the history", async () => {
  const framework = await aDraft();
  const { executive, frameworkId, coldCall } = framework;
  const rows = [{ name: "Beginning", was: "0" }, { name: "Doing", was: "2" }, { name: "", means: "" }, { name: "Sharing" }];
  await editStages(executive, stagesInput.parse({ frameworkId, version: "1", rows }));
  const { text, stages, version } = await readDraftElement(executive, frameworkId, coldCall.id);
  expect([stages.map(({ name }) => name), text.content.stages, version]).toEqual([["Beginning", "Doing", "Sharing"], ["Cold call when starting", "Cold call when secure", ""], 2]);
  await expect(editStages(executive, stagesInput.parse({ frameworkId, version: "1", rows }))).rejects.toThrow(Stale);
  expect(stagesInput.safeParse({ frameworkId, version: "1", rows: [{ name: "One" }, { name: "one" }] }).success).toBe(false);
});

test("stages are moved with their texts: remarks, a form drawn before and the history still know which is which", async () => {
  const framework = await aDraft();
  const { executive, principal, frameworkId, coldCall } = framework;
  await addComment(principal, { frameworkId, elementId: coldCall.id, requestId: v7(), part: "stages.2", passage: "", remark: "Secure, really?" });
  await publishFramework(executive, { frameworkId, version: 1, note: "The first" });
  const rows = ["Starting", "Growing", "Secure", "Leading others"].map((name, at) => ({ name, was: String(at) }));
  const drawn = await readDraftElement(principal, frameworkId, coldCall.id);
  const input = stagesInput.parse({ frameworkId, version: "2", rows, move: "2.up" });
  expect([input.moved, stagesInput.parse({ frameworkId, version: "2", rows, move: "3.down" }).was]).toEqual(["2", ["0", "1", "2", "3"]]);
  await editStages(executive, input);
  const moved = await readDraftElement(executive, frameworkId, coldCall.id);
  expect([moved.stages.map(({ key, name }) => key + name), moved.text.content.stages]).toEqual([
    ["0Starting", "2Secure", "1Growing", "3Leading others"], ["starting", "secure", "growing", "leading others"].map((name) => `Cold call when ${name}`),
  ]);
  expect(partLabels(moved.stages)[moved.remarks[0]?.part ?? ""]).toBe("What it looks like: Secure");
  const said = { ...toElementForm(drawn.text, drawn.stages), "stages.1": "Growing, better" };
  await expect(save(framework, { ...said, version: "1" })).rejects.toMatchObject({ saved: [{ key: "stages.1", label: "What it looks like: Growing", text: "Cold call when growing" }] });
  await save(framework, { ...said, version: "2" });
  expect((await readDraftElement(executive, frameworkId, coldCall.id)).text.content.stages).toEqual(["Cold call when starting", "Cold call when secure", "Growing, better", "Cold call when leading others"]);
  const { parts, revisions } = await compareRevisions(executive, frameworkId, coldCall.id, { from: 1, to: 3 });
  expect([parts.map(({ key }) => key), revisions.map(({ moves }) => moves.length)]).toEqual([["stages.1"], [0, 1, 0]]);
  expect(revisions[1]?.moves[0]).toMatch(/another order: Starting, then Secure, then Growing/);
  await publishFramework(executive, { frameworkId, version: 3, note: "Another order" });
  const compared = await compareVersions(executive, frameworkId, 1, 2);
  expect(compared).toMatchObject({ head: [{ key: "stages" }], elements: [{ title: "Cold call", parts: [{ key: "stages.1" }] }] });
  expect(compared.moves).toEqual(["They stand in another order: Starting, then Secure, then Growing, then Leading others. What was written for each went with it."]);
});

test("who named the stages while somebody else moved them gives no stage another one's texts", async () => {
  const { executive, principal, frameworkId, coldCall } = await aDraft();
  const rows = ["Starting", "Growing", "Secure", "Leading others"].map((name, at) => ({ name, was: String(at) }));
  await editStages(executive, stagesInput.parse({ frameworkId, version: "1", rows: rows.slice(1) }));
  const mine = rows.map((row) => (row.name === "Secure" ? { ...row, name: "Doing it well" } : row));
  await expect(editStages(principal, stagesInput.parse({ frameworkId, version: "1", rows: mine }))).rejects.toThrow(Stale);
  await editStages(principal, stagesInput.parse({ frameworkId, version: "2", rows: mine }));
  expect((await readDraftElement(principal, frameworkId, coldCall.id)).text.content.stages).toEqual(["", "Cold call when growing", "Cold call when secure", "Cold call when leading others"]);
});
