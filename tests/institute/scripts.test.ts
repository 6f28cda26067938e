import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ScriptSheet } from "@/app/(trust)/institute/scripts/[scriptId]/print/script-sheet";
import { NotFound, Stale } from "@/lib/errors";
import { listScripts, readScript } from "@/lib/institute/scripts/find-script";
import { deleteScript, saveScript, startScript } from "@/lib/institute/scripts/keep-script";
import { NOTHING_YET, steps } from "@/lib/institute/scripts/steps";
import { v7 } from "@/lib/submissions/uuid";
import { rowsBehindTheWall } from "@/tests/catalogue/as-owner";
import { databaseText } from "@/tests/support/database-text";
import { outsidersTo } from "@/tests/support/a-trust";
import { aSession } from "./a-session";

const written = { ...NOTHING_YET, about: "The marking", issue: "Four books of six were not looked at" };

test("a script is its writer's alone, sealed, and truly gone once deleted", async () => {
  const { teacher, facilitator, principal, executive, trust } = await aSession();
  const requestId = v7();
  const { id } = await startScript(teacher, requestId);
  expect((await startScript(teacher, requestId)).id).toBe(id);
  await saveScript(teacher, { scriptId: id, version: 1, ...written });
  expect(await readScript(teacher, id)).toMatchObject({ version: 2, content: written });
  expect(await listScripts(teacher)).toMatchObject([{ id, about: "The marking" }]);
  for (const who of [facilitator, principal, executive]) {
    await expect(readScript(who, id)).rejects.toThrow(NotFound);
    await expect(saveScript(who, { scriptId: id, version: 2, ...NOTHING_YET })).rejects.toThrow(NotFound);
    await expect(deleteScript(who, id)).rejects.toThrow(NotFound);
    expect(await listScripts(who)).toEqual([]);
  }
  expect(await rowsBehindTheWall("storm_script", trust.trustId)).toHaveLength(1);
  expect(await databaseText()).not.toContain(written.issue);
  await deleteScript(teacher, id);
  expect(await rowsBehindTheWall("storm_script", trust.trustId)).toEqual([]);
});

test("two devices never overwrite each other", async () => {
  const { teacher } = await aSession();
  const { id } = await startScript(teacher, v7());
  await saveScript(teacher, { scriptId: id, version: 1, ...written });
  await expect(saveScript(teacher, { scriptId: id, version: 1, ...NOTHING_YET, move: "We look again in a week" })).rejects.toThrow(Stale);
  expect((await readScript(teacher, id)).content).toEqual(written);
});

test("whoever works in the trust may rehearse, whatever their job; a trustee and a guest have no place here", async () => {
  const { assistant, trust } = await aSession();
  const trustee = await trust.person("Tom Trustee", { role: "trustee" });
  await startScript(assistant, v7());
  await expect(startScript(trustee, v7())).rejects.toThrow(NotFound);
});

test("on paper each of the five parts stands under its name with what was written in it, and no name; nobody else has it to print", async () => {
  const { teacher, facilitator, principal, executive, trust } = await aSession();
  const { id } = await startScript(teacher, v7());
  const texts = { issue: "Four books of six", side: "What did you see?", options: "A slip on each pile", resolution: "Thursdays, we two", move: "We look again in a week" };
  await saveScript(teacher, { scriptId: id, version: 1, about: "The marking", ...texts });
  const onPaper = (content: Parameters<typeof ScriptSheet>[0]["content"]) => renderToStaticMarkup(createElement(ScriptSheet, { content }));
  const sheet = onPaper((await readScript(teacher, id)).content);
  const order = ["The marking", ...steps.flatMap(({ part, title }) => [`>${title}<`, `>${texts[part]}<`])].map((text) => sheet.indexOf(text));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(sheet).not.toContain(teacher.name);
  const blank = onPaper(NOTHING_YET);
  expect(steps.filter(({ title }) => !blank.includes(title))).toEqual([]);
  for (const who of [facilitator, principal, executive, ...Object.values(await outsidersTo(trust))]) await expect(readScript(who, id)).rejects.toThrow(NotFound);
});
