import { expect, test } from "vitest";
import { Stale } from "@/lib/errors";
import { editSchool } from "@/lib/schools/edit-school";
import { addHub, changeHub } from "@/lib/schools/keep-hub";
import { listHubs } from "@/lib/schools/list-hubs";
import { readSchool } from "@/lib/schools/read-school";
import { v7 } from "@/lib/submissions/uuid";
import { readWordsVersion } from "@/lib/trusts/read-words-version";
import { saveWords } from "@/lib/trusts/save-words";
import { aTrust } from "@/tests/support/a-trust";

const edited = (schoolId: string, version: number, more: object = {}) => ({ schoolId, version, name: "Oakfield Primary", hubId: null, federation: null, formsOfEntry: null, classStructure: {}, ...more });
const words = (version: number, principal: string) => ({ version, trustName: "Hawthorn", descriptors: ["Secure", "Mostly", "Partly", "Not yet"], words: { principal } });
const staleWith = async (work: Promise<unknown>) => {
  const error = await work.then(() => undefined, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Stale);
  return error as Stale;
};

test("of two who change a school, the second is shown what the first one saved, and may then save over it", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const administrator = await trust.administrator();
  await editSchool(administrator, edited(school.id, 1, { federation: "Vale", formsOfEntry: 1.5, classStructure: { "key-stage-1": "two-year-cycle" } }));
  const stale = await staleWith(editSchool(administrator, edited(school.id, 1)));
  expect(stale).toMatchObject({ version: 2, saved: { federation: "Vale", formsOfEntry: "1.5", "structure-key-stage-1": "two-year-cycle", hubId: "" } });
  expect(await readSchool(administrator, school.id)).toMatchObject({ federation: "Vale", version: 2 });
  await editSchool(administrator, edited(school.id, stale.version));
  expect(await readSchool(administrator, school.id)).toMatchObject({ federation: null, version: 3 });
});

test("of two at the same moment, one saves and the other is told", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const administrator = await trust.administrator();
  const both = await Promise.allSettled(["Vale", "Hill"].map((federation) => editSchool(administrator, edited(school.id, 1, { federation }))));
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(both.find((one) => one.status === "rejected")?.reason).toBeInstanceOf(Stale);
});

test("a hub that lost a school meanwhile does not silently take it back", async () => {
  const trust = await aTrust();
  const [oak, elm] = [await trust.school("Oak"), await trust.school("Elm")];
  const administrator = await trust.administrator();
  const north = await addHub(administrator, { name: "North", schoolIds: [oak.id, elm.id], requestId: v7() });
  const [seen] = await listHubs(administrator);
  await addHub(administrator, { name: "South", schoolIds: [elm.id], requestId: v7() });
  const save = (version: number) => changeHub(administrator, { hubId: north.id, version, name: "North", schoolIds: [oak.id, elm.id] });
  const stale = await staleWith(save(seen?.version ?? 0));
  expect(stale.saved).toEqual({ name: "North", schoolIds: [oak.id] });
  await staleWith(editSchool(administrator, edited(elm.id, 1)));
  await editSchool(administrator, edited(oak.id, (await readSchool(administrator, oak.id)).version));
  await staleWith(save(stale.version));
});

test("the trust's words are not overwritten unseen", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const seen = await readWordsVersion(administrator);
  await saveWords(administrator, words(seen, "headteacher"));
  const stale = await staleWith(saveWords(administrator, words(seen, "head")));
  expect(stale.saved).toMatchObject({ trustName: "Hawthorn", descriptor1: "Secure", "word-principal": "headteacher", "word-teacher": "" });
  await saveWords(administrator, words(stale.version, "head"));
  expect((await trust.administrator()).trust.words).toEqual({ principal: "head" });
});
