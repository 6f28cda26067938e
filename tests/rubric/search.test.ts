import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { searchRubric } from "@/lib/rubric/search/search-rubric";
import { aTrust } from "@/tests/support/a-trust";
import { aPublishedFramework, anElement } from "./a-framework";

const elements = [
  anElement("Questioning that reaches everybody", { tips: ["Count to five before you take an answer"], questions: ["Who answers, and who never does?"] }),
  anElement("Working with teaching assistants", { why: "A teaching assistant who knows the aim can **wait** before helping." }),
  anElement("Routines", { slips: ["Five rules where one would do"] }),
];

async function aReadTrust() {
  const trust = await aTrust();
  const executive = await trust.executive();
  await aPublishedFramework(executive, elements);
  const teacher = await trust.person("Tess Teacher", { role: "teacher", school: await trust.school("Oakfield Primary") });
  const titles = async (q: string) => (await searchRubric(teacher, q)).groups.flatMap(({ kind, hits }) => hits.map(({ title }) => [kind, title]));
  return { trust, executive, teacher, titles };
}

test("finds by word beginnings and by stems, grouped, and shows which words did it", async () => {
  const { teacher, titles } = await aReadTrust();
  expect(await titles("question")).toEqual([["element", "Questioning that reaches everybody"]]);
  expect(await titles("answers")).toEqual([["tip", "Questioning that reaches everybody"], ["question", "Questioning that reaches everybody"]]);
  const { groups } = await searchRubric(teacher, "waits");
  expect(groups[0]?.hits[0]?.text.filter((_, at) => at % 2)).toEqual(["wait"]);
});

test("forgives a slip of the finger and says what it read", async () => {
  const { teacher, titles } = await aReadTrust();
  expect(await titles("questionning")).toEqual([["element", "Questioning that reaches everybody"]]);
  expect((await searchRubric(teacher, "questionning")).corrected).toEqual([{ from: "questionning", to: "questioning" }]);
  expect((await searchRubric(teacher, "zzzzzz")).total).toBe(0);
});

test("knows what the trust calls things", async () => {
  const { trust, executive, titles } = await aReadTrust();
  expect(await titles("TA")).toEqual([]);
  await withTenant(executive, (db) => db.rubricSynonym.create({ data: { trustId: trust.trustId, says: "ta", means: "teaching assistant", addedById: executive.personId } }));
  expect(await titles("TA")).toEqual([["element", "Working with teaching assistants"]]);
});

test("takes several words together where it can, each for itself where it cannot, and signs as nothing", async () => {
  const { titles } = await aReadTrust();
  expect(await titles("count five")).toEqual([["tip", "Questioning that reaches everybody"]]);
  expect((await titles("routines answers")).length).toBeGreaterThan(1);
  for (const odd of ["", "   ", "& | ! ( ) : *", "'; DROP TABLE", "<script>"]) await expect(titles(odd)).resolves.toBeDefined();
});

test("another trust finds nothing of it, and a guest may not look", async () => {
  const { trust } = await aReadTrust();
  const stranger = await (await aTrust("Another Trust")).executive();
  expect((await searchRubric(stranger, "question")).total).toBe(0);
  await expect(searchRubric(await trust.person("Gita Guest", { role: "guest" }), "question")).rejects.toThrow(NotFound);
});
