import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import { searchRubric } from "@/lib/rubric/search/search-rubric";
import { addSynonym, removeSynonym } from "@/lib/rubric/synonyms/keep-synonym";
import { listSynonyms } from "@/lib/rubric/synonyms/list-synonyms";
import { synonymInput } from "@/lib/rubric/synonyms/schema";
import { aTrust, outsidersTo } from "@/tests/support/a-trust";
import { aPublishedFramework, anElement } from "./a-framework";

const elements = [
  anElement("Forest school", { tips: ["Boots by the door"] }),
  anElement("Working with teaching assistants", { why: "A teaching assistant who knows the aim can wait." }),
  anElement("Time to think", { tips: ["Dirt is not a word that others use"] }),
];

async function aReadTrust() {
  const trust = await aTrust();
  const executive = await trust.executive();
  const { frameworkId } = await aPublishedFramework(executive, elements);
  const teacher = await trust.person("Tess Teacher", { role: "teacher", school: await trust.school("Oakfield Primary") });
  const titles = async (q: string) => (await searchRubric(teacher, q)).groups.flatMap(({ hits }) => hits.map(({ title }) => title));
  return { trust, executive, teacher, frameworkId, titles };
}
const both = (says: string, means: string) => synonymInput.parse({ says, means });

test("several words of the trust's own are one thing, alone and among others", async () => {
  const { executive, teacher, titles } = await aReadTrust();
  expect(await titles("dirt time")).not.toContain("Forest school");
  await addSynonym(executive, both("  Dirt-Time ", "forest school"));
  expect(await listSynonyms(executive)).toMatchObject([{ says: "dirt time", means: "forest school" }]);
  expect(await titles("dirt time")).toEqual(["Forest school"]);
  expect(await titles("DIRT TIME boots")).toContain("Forest school");
  expect((await searchRubric(teacher, "dirt time")).also).toEqual(["forest school"]);
  expect((await searchRubric(teacher, "time dirt")).also).toEqual([]);
  expect((await searchRubric(teacher, "dirt")).also).toEqual([]);
});

test("of two that fit, the longer one is meant", async () => {
  const { executive, teacher } = await aReadTrust();
  await addSynonym(executive, both("ta", "teaching assistant"));
  await addSynonym(executive, both("ta time", "forest school"));
  expect((await searchRubric(teacher, "ta time")).also).toEqual(["forest school"]);
  expect((await searchRubric(teacher, "time ta")).also).toEqual(["teaching assistant"]);
});

test("a word that is taken out can be brought back; a second tap changes nothing; a second meaning is refused", async () => {
  const { executive, titles } = await aReadTrust();
  await addSynonym(executive, both("TA", "teaching assistant"));
  await addSynonym(executive, both("TA", "teaching assistant"));
  const [kept, ...more] = await listSynonyms(executive);
  expect(more).toEqual([]);
  await expect(addSynonym(executive, both("ta", "time aloud"))).rejects.toThrow(Refused);
  const removed = await removeSynonym(executive, kept?.id ?? "");
  expect(await titles("TA")).not.toContain("Working with teaching assistants");
  await addSynonym(executive, removed);
  expect(await titles("TA")).toContain("Working with teaching assistants");
  await expect(removeSynonym(executive, kept?.id ?? "")).rejects.toThrow(NotFound);
});

test("signs, too many words and a word for itself are refused before anything is kept", () => {
  for (const [says, means] of [["", "x"], ["!!", "x"], ["one two three four five", "x"], ["x", ""], ["x", "…"], ["Wait time", "wait-time"]]) expect(synonymInput.safeParse({ says, means }).success).toBe(false);
});

test("whoever starts or writes frameworks keeps the words, and administrators; nobody else reads or changes the list", async () => {
  const { trust, executive, teacher, frameworkId } = await aReadTrust();
  const { "another trust's executive": stranger, "the trust administrator": administrator, ...others } = await outsidersTo(trust);
  if (!administrator || !stranger) throw new Error("Nobody there");
  await addSynonym(administrator, both("ta", "teaching assistant"));
  const [kept] = await listSynonyms(executive);
  for (const outsider of [teacher, ...Object.values(others)]) {
    await expect(listSynonyms(outsider)).rejects.toThrow(NotFound);
    await expect(addSynonym(outsider, both("x", "y"))).rejects.toThrow(NotFound);
    await expect(removeSynonym(outsider, kept?.id ?? "")).rejects.toThrow(NotFound);
  }
  expect(await listSynonyms(stranger)).toEqual([]);
  await expect(removeSynonym(stranger, kept?.id ?? "")).rejects.toThrow(NotFound);
  await withTenant(executive, (db) => db.frameworkEditor.createMany({ data: [{ trustId: trust.trustId, frameworkId, personId: teacher.personId, startsOn: asDate(teacher.today) }] }));
  await addSynonym(teacher, both("lsa", "teaching assistant"));
  expect((await listSynonyms(teacher)).map(({ says }) => says)).toEqual(["lsa", "ta"]);
});
