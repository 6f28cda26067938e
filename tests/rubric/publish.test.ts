import { expect, test } from "vitest";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { addFramework } from "@/lib/rubric/drafts/add-framework";
import { readElement } from "@/lib/rubric/find-element";
import { readRubric } from "@/lib/rubric/list-frameworks";
import { defaultStages } from "@/lib/rubric/stages";
import { starterFramework } from "@/lib/rubric/starter/starter-framework";
import { publishFramework } from "@/lib/rubric/versions/publish-framework";
import { v7 } from "@/lib/submissions/uuid";
import { aTrust, outsidersTo } from "@/tests/support/a-trust";
import { aPublishedFramework, anElement } from "./a-framework";

test("Braid's own example is adopted as a draft, and staff read it once it is published", async () => {
  const trust = await aTrust();
  const [executive, teacher] = [await trust.executive(), await trust.person("Tess Teacher", { role: "teacher", school: await trust.school("Oakfield Primary") })];
  const { id } = await addFramework(executive, v7(), starterFramework);
  expect((await readRubric(teacher)).frameworks).toEqual([]);
  expect(await publishFramework(executive, { frameworkId: id, version: 1, note: "The first" })).toBe(1);
  const [framework] = (await readRubric(teacher)).frameworks;
  expect(framework).toMatchObject({ id, number: 1, mine: false, elements: 32 });
  expect(framework?.areas.map(({ title }) => title)).toEqual(starterFramework.areas.map(({ title }) => title));
  const first = framework?.areas[0]?.elements[0];
  const read = await readElement(teacher, first?.id ?? "");
  expect(read).toMatchObject({ title: starterFramework.areas[0]?.elements[0]?.title, number: 1, newest: 1, before: null });
  expect(read.content.tips).toEqual(starterFramework.areas[0]?.elements[0]?.tips);
  expect(read.after?.title).toBe(starterFramework.areas[0]?.elements[1]?.title);
});

test("an old link keeps working and knows that there is a newer version", async () => {
  const trust = await aTrust();
  const executive = await trust.executive();
  const { frameworkId, elementIds: [wait] } = await aPublishedFramework(executive, [anElement("Wait time")]);
  await publishFramework(executive, { frameworkId, version: 2, note: "The second" });
  expect(await readElement(executive, wait ?? "", 1)).toMatchObject({ number: 1, newest: 2, stillThere: true });
  expect(await readElement(executive, wait ?? "")).toMatchObject({ number: 2, newest: 2 });
  await expect(readElement(executive, wait ?? "", 3)).rejects.toThrow(NotFound);
});

test("nothing empty is published, and nothing over somebody else's version", async () => {
  const trust = await aTrust();
  const executive = await trust.executive();
  const { id: empty } = await addFramework(executive, v7(), { name: "Empty", about: "", stages: defaultStages, areas: [] });
  await expect(publishFramework(executive, { frameworkId: empty, version: 1, note: "" })).rejects.toThrow(Refused);
  const { frameworkId } = await aPublishedFramework(executive, [anElement("Wait time")]);
  await expect(publishFramework(executive, { frameworkId, version: 1, note: "Late" })).rejects.toThrow(Stale);
});

test("a framework is started and published by those who may, and by nobody else", async () => {
  const trust = await aTrust();
  const [executive, school] = [await trust.executive(), await trust.school("Oakfield Primary")];
  const { frameworkId, elementIds: [wait] } = await aPublishedFramework(executive, [anElement("Wait time")]);
  const teacher = await trust.person("Tess Teacher", { role: "teacher", school });
  await expect(addFramework(teacher, v7(), { name: "Mine", about: "", stages: defaultStages, areas: [] })).rejects.toThrow(NotFound);
  const others = await outsidersTo(trust);
  for (const outsider of [teacher, ...Object.values(others)]) await expect(publishFramework(outsider, { frameworkId, version: 2, note: "Not mine" })).rejects.toThrow(NotFound);
  const stranger = await (await aTrust("Another Trust")).executive();
  await expect(readElement(stranger, wait ?? "")).rejects.toThrow(NotFound);
});
