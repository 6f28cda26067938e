import { expect, test } from "vitest";
import { NotFound, Refused } from "@/lib/errors";
import { arrangeOneToOne } from "@/lib/one-to-ones/arrange-one-to-one";
import { endOneToOne } from "@/lib/one-to-ones/end-one-to-one";
import { listOneToOnes } from "@/lib/one-to-ones/list-one-to-ones";
import { addSeason, removeSeason } from "@/lib/school-year/keep-season";
import { proposeHalfTerms } from "@/lib/school-year/propose-half-terms";
import { readCalendar } from "@/lib/school-year/read-calendar";
import { saveHalfTerms, saveSchoolHalfTerms } from "@/lib/school-year/save-half-terms";
import { addSchool } from "@/lib/schools/add-school";
import { editSchool } from "@/lib/schools/edit-school";
import { addHub, changeHub, removeHub } from "@/lib/schools/keep-hub";
import { listSchools } from "@/lib/schools/list-schools";
import { readSchool } from "@/lib/schools/read-school";
import { v7 } from "@/lib/submissions/uuid";
import { saveWords } from "@/lib/trusts/save-words";
import { word } from "@/lib/trusts/words";
import { aTrust, outsidersTo } from "@/tests/support/a-trust";

const known = (schoolId: string, more: object = {}) => ({ schoolId, version: 1, name: "Oakfield Primary", hubId: null, federation: null, formsOfEntry: 1.5, classStructure: { "key-stage-1": "two-year-cycle" as const }, ...more });
const oneToOne = (leaderId: string, leadId: string, startsOn = "2026-11-19") => ({ leaderId, leadId, everyWeeks: 1 as const, weekday: 4, startsAt: "09:00", minutes: 90, startsOn, requestId: v7() });
const words = { version: 1, trustName: "Hawthorn", descriptors: ["Secure", "Mostly", "Partly", "Not yet"], words: { principal: "headteacher", teacher: "Teacher", trust: "" } };

test("a school keeps its class structure, hub and leaders; another hub takes it over", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const administrator = await trust.administrator();
  await trust.principalOf([school]);
  const north = await addHub(administrator, { name: "North", schoolIds: [school.id], requestId: v7() });
  await editSchool(administrator, known(school.id, { hubId: north.id, version: 2 }));
  expect(await readSchool(administrator, school.id)).toMatchObject({ formsOfEntry: 1.5, hub: "North", classStructure: { "key-stage-1": "two-year-cycle" }, leaders: [{ name: "Sam Principal" }] });
  const south = await addHub(administrator, { name: "South", schoolIds: [school.id], requestId: v7() });
  await expect(changeHub(administrator, { hubId: south.id, version: 1, name: "North", schoolIds: [] })).rejects.toThrow(Refused);
  expect(await listSchools(administrator)).toMatchObject([{ hub: "South", leaders: ["Sam Principal"], described: true }]);
  await removeHub(administrator, south.id);
  expect(await listSchools(administrator)).toMatchObject([{ hub: null }]);
});

test("a school is added by its number, once", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const input = { urn: "7654321", name: "New Primary", requestId: v7() };
  expect(await addSchool(administrator, input)).toMatchObject({ repeated: false });
  expect(await addSchool(administrator, input)).toMatchObject({ repeated: true });
  await expect(addSchool(administrator, { ...input, requestId: v7() })).rejects.toThrow(Refused);
});

test("half terms are kept for a year; a school keeps only what differs from the trust's", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const administrator = await trust.administrator();
  const next = proposeHalfTerms(2027).halfTerms;
  await saveHalfTerms(administrator, 2027, next);
  const own = proposeHalfTerms(2026).halfTerms.map((term) => (term.ordinal === 1 ? { ...term, endsOn: "2026-10-16" } : term));
  await saveSchoolHalfTerms(administrator, school.id, 2026, own);
  expect((await readCalendar(administrator, school.id)).halfTerms[0]).toMatchObject({ endsOn: "2026-10-16" });
  expect((await readCalendar(administrator)).halfTerms).toHaveLength(12);
  expect((await readSchool(administrator, school.id)).ownDates).toBe(1);
  const late = next.map((term) => (term.ordinal === 2 ? { ...term, startsOn: "2027-09-09" } : term));
  await expect(saveHalfTerms(administrator, 2027, late)).rejects.toThrow(/Autumn 2 must start after Autumn 1 ends/);
});

test("seasons come and go", async () => {
  const administrator = await (await aTrust()).administrator();
  const { id } = await addSeason(administrator, { kind: "budget", name: "Budget setting", startsOn: "2027-03-01", endsOn: "2027-05-31", requestId: v7() });
  expect((await readCalendar(administrator)).seasons).toMatchObject([{ name: "Budget setting", startsOn: "2027-03-01" }]);
  await removeSeason(administrator, id);
  await expect(removeSeason(administrator, id)).rejects.toThrow(NotFound);
});

test("a new trust lead follows the one before, a day apart; nobody leads themselves", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const [first, second] = [await trust.person("First Lead", { role: "trust_team" }), await trust.person("Second Lead", { role: "trust_team" })];
  const principal = await trust.principalOf([await trust.school()]);
  await arrangeOneToOne(administrator, oneToOne(principal.personId, first.personId, "2026-09-01"));
  await arrangeOneToOne(administrator, oneToOne(principal.personId, second.personId));
  await expect(arrangeOneToOne(administrator, oneToOne(principal.personId, principal.personId))).rejects.toThrow(/their own/);
  expect((await trust.viewer(principal.personId)).leadIds).toEqual([second.personId]);
  const [led] = await listOneToOnes(administrator);
  expect(led).toMatchObject({ leader: "Sam Principal", schools: "Oakfield Primary", oneToOne: { lead: "Second Lead", startsOn: "2026-11-19" } });
  await endOneToOne(administrator, { oneToOneId: led?.oneToOne?.id ?? "", endsOn: "2026-11-19" });
});

test("the trust's own words are used, and a word like ours is ours", async () => {
  const trust = await aTrust();
  await saveWords(await trust.administrator(), words);
  const administrator = await trust.administrator();
  expect([word(administrator, "principal"), word(administrator, "teacher"), administrator.trust.words]).toEqual(["headteacher", "teacher", { principal: "headteacher" }]);
  expect(administrator.trust.descriptors[0]).toBe("Secure");
});

test("nobody but the administrator arranges schools, dates, leads and words", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const administrator = await trust.administrator();
  const principal = await trust.principalOf([school]);
  const hub = await addHub(administrator, { name: "North", schoolIds: [], requestId: v7() });
  const { "the trust administrator": _self, ...outsiders } = await outsidersTo(trust);
  for (const [who, outsider] of Object.entries({ ...outsiders, "its own principal": principal, "an executive": await trust.executive() })) {
    const refused = (work: Promise<unknown>) => expect(work, who).rejects.toThrow(NotFound);
    await refused(editSchool(outsider, known(school.id)));
    await refused(addSchool(outsider, { urn: "7654322", name: "X", requestId: v7() }));
    await refused(addHub(outsider, { name: "X", schoolIds: [], requestId: v7() }));
    await refused(changeHub(outsider, { hubId: hub.id, version: 1, name: "X", schoolIds: [] }));
    await refused(removeHub(outsider, hub.id));
    await refused(saveHalfTerms(outsider, 2027, proposeHalfTerms(2027).halfTerms));
    await refused(saveSchoolHalfTerms(outsider, school.id, 2026, proposeHalfTerms(2026).halfTerms));
    await refused(addSeason(outsider, { kind: "budget", name: "X", startsOn: "2027-03-01", endsOn: "2027-05-31", requestId: v7() }));
    await refused(removeSeason(outsider, v7()));
    await refused(arrangeOneToOne(outsider, oneToOne(principal.personId, outsider.personId)));
    await refused(endOneToOne(outsider, { oneToOneId: v7(), endsOn: "2026-11-19" }));
    await refused(saveWords(outsider, words));
  }
  await expect(readSchool(outsiders["another trust's executive"]!, school.id)).rejects.toThrow(NotFound);
  const foreign = await (await aTrust("Other")).administrator();
  await expect(editSchool(foreign, known(school.id))).rejects.toThrow(NotFound);
  await expect(saveSchoolHalfTerms(foreign, school.id, 2026, proposeHalfTerms(2026).halfTerms)).rejects.toThrow(NotFound);
  await expect(arrangeOneToOne(foreign, oneToOne(principal.personId, foreign.personId))).rejects.toThrow(NotFound);
});
