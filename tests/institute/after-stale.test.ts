import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FormParts } from "@/components/forms/form-parts";
import { attempt, type FormState } from "@/lib/forms/form-state";
import { changeRule, readRule } from "@/lib/institute/certificates/rule";
import { ruleInput } from "@/lib/institute/certificates/schema";
import { wordInput } from "@/lib/institute/self-assessments/schema";
import { readStatements, wordStatements } from "@/lib/institute/self-assessments/word-statements";
import { aSession } from "./a-session";

/** What a form's hidden field of the version sends once it shows such a state. */
const versionSent = (state: FormState) => /value="(\d+)"/.exec(renderToStaticMarkup(createElement(FormParts, { parts: [{ kind: "hidden", name: "version", value: "0" }], state })))?.[1];
const form = (said: Record<string, string>) => Object.entries(said).reduce((all, [name, value]) => (all.set(name, value), all), new FormData());

test("whoever was too late with what completing takes reads the other's and saves theirs by a second press", async () => {
  const { executive, programmeId } = await aSession();
  const said = { programmeId, mayMiss: "3", mayLeave: "1", needsProject: "yes" };
  const send = (version: string) => attempt(() => changeRule(executive, ruleInput.parse({ ...said, version })), form(said));
  await changeRule(executive, { programmeId, version: 0, mayMiss: 2, mayLeave: 2, needsProject: "no" });
  const { failed } = await send("0");
  expect(failed).toMatchObject({ saved: { mayMiss: "2", mayLeave: "2", needsProject: "no" }, version: 1 });
  expect((await send(versionSent(failed ?? {}) ?? "")).failed).toBeUndefined();
  expect((await readRule(executive, programmeId)).rule).toMatchObject({ number: 2, mayMiss: 3 });
});

test("whoever was too late with a programme's statements reads the other's and saves theirs by a second press", async () => {
  const { executive, programmeId } = await aSession();
  const said = { programmeId, statements: "I listen" };
  const send = (version: string) => attempt(() => wordStatements(executive, wordInput.parse({ ...said, version })), form(said));
  await wordStatements(executive, { programmeId, version: 0, statements: "I decide" });
  const { failed } = await send("0");
  expect(failed).toMatchObject({ saved: { statements: "I decide" }, version: 1 });
  expect((await send(versionSent(failed ?? {}) ?? "")).failed).toBeUndefined();
  expect((await readStatements(executive, programmeId)).wordings[0]).toMatchObject({ number: 2, statements: ["I listen"] });
});

test("of two who word a programme's statements at once, the one who was second reads what the first saved", async () => {
  const { executive, programmeId } = await aSession();
  const words = ["I listen", "I decide"];
  const sent = await Promise.all(words.map((statements) => attempt(() => wordStatements(executive, { programmeId, version: 0, statements }), form({ statements }))));
  const [newest] = (await readStatements(executive, programmeId)).wordings;
  expect(sent.filter(({ failed }) => failed).map(({ failed }) => [failed?.saved, failed?.version])).toEqual([[{ statements: newest.statements[0] }, 1]]);
});
