import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, expect, test } from "vitest";
import { addInspectionEdition } from "@/lib/inspections/add-edition";
import { byFramework } from "@/lib/inspections/by-framework";
import { loadInspections } from "@/lib/inspections/load-inspections";
import { readTrustInspections } from "@/lib/inspections/read-trust-inspections";
import { saidOfAreas, sayNoOverall, sayNotYet, sayWhen } from "@/lib/inspections/say-inspection";
import { readOnAPage } from "@/lib/insights/school/read-on-a-page";
import { shippedInspections } from "@/lib/inspections/shipped";
import { loadPublished } from "@/lib/school-data/published/load-published";
import { knownEditions } from "@/lib/school-data/editions/known-editions";
import { readSchool } from "@/lib/schools/read-school";
import { madeUpInspections } from "@/prisma/seed/figures/made-up-editions";
import { aTrustWithAUrn, aUrn } from "@/tests/school-data/a-trust-with-figures";
import { outsidersTo, THEN } from "@/tests/support/a-trust";
import { mostRecentFile } from "./made-up-file";

const owner = process.env.OWNER_DATABASE_URL ?? "";
const folder = mkdtempSync(join(tmpdir(), "inspections-"));
let made = 0;
type Row = Parameters<typeof mostRecentFile>[number];

function aFile(...rows: Row[]): string {
  const path = join(folder, `made-up-${(made += 1)}.csv`);
  writeFileSync(path, mostRecentFile(...rows));
  return path;
}
const load = (path: string, publishedOn: string | undefined = "2026-10-12", preview = false) => loadInspections(owner, path, { at: THEN, publishedOn, preview });

async function asOwner(sql: string, values: unknown[] = []) {
  const client = new Client({ connectionString: owner });
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}
afterEach(() => asOwner("TRUNCATE published_inspection; DELETE FROM published_import WHERE id NOT IN (SELECT \"importId\" FROM published_figure)"));

const card = (urn: string, more: Row = {}): Row => ({ urn, number: `7${urn}`, on: "03/03/2026", published: "21/04/2026", safeguarding: "Met", inclusion: "Strong standard", ...more });
const graded = (urn: string, more: Row = {}): Row => ({ oldNumber: `8${urn}`, oldOn: "09/11/2021", overall: "2", quality: "2", ...more });

test("a school's page tells each framework apart, the newest first; every member of staff and a trustee reads the same, another trust finds no school", async () => {
  const { trust, school, urn, administrator } = await aTrustWithAUrn();
  await load(aFile({ ...card(urn), ...graded(urn) }));
  const told = byFramework((await readSchool(administrator, school.id)).inspections);
  expect(told.map(({ framework, inspections }) => [framework.key, inspections.map((one) => saidOfAreas(one).map(({ name, said }) => `${name}: ${said}`))])).toEqual([
    ["renewed-2025", [["Safeguarding standards: Met", "Inclusion: Strong standard"]]], ["education-inspection-2019", [["Overall effectiveness: Good", "Quality of education: Good"]]],
  ]);
  const trustee = await trust.person("Vera Trustee", { role: "trustee" });
  expect((await readOnAPage(trustee, school.id)).school.inspections.found).toHaveLength(2);
  expect((await readTrustInspections(trustee)).schools.map(({ name, inspections }) => [name, inspections.length])).toEqual([[school.name, 2]]);
  const { "another trust's executive": elsewhere } = await outsidersTo(trust);
  if (!elsewhere) throw new Error("Nobody of another trust");
  expect((await readTrustInspections(elsewhere)).schools.some(({ id }) => id === school.id)).toBe(false);
  await expect(readSchool(elsewhere, school.id)).rejects.toThrow();
});

test("a school that every school's file does not have is said not to be inspected yet; without such a file nothing is said", async () => {
  const { school, urn, administrator } = await aTrustWithAUrn();
  expect(byFramework((await readSchool(administrator, school.id)).inspections)).toEqual([]);
  await load(aFile(card(aUrn()), { urn, ...graded(urn) }), "2026-09-10");
  const { inspections } = await readSchool(administrator, school.id);
  expect(byFramework(inspections).map(({ framework, inspections: found }) => [framework.key, found.length])).toEqual([["renewed-2025", 0], ["education-inspection-2019", 1]]);
  expect(inspections.all && sayNotYet(inspections.all)).toBe("This school has not yet been inspected under the renewed framework, as far as the file published on 10 September 2026 goes.");
});

test("an inspection of the school before it is told as that, by the register's link and by the inspectorate's own listing", async () => {
  const { school, urn, administrator } = await aTrustWithAUrn();
  const [linked, listed, merged] = [aUrn(), aUrn(), aUrn()];
  for (const [past, goesOn] of [[linked, true], [merged, false]] as const) await asOwner(`INSERT INTO register_past (urn, "pastUrn", step, "goesOn") VALUES ($1, $2, 1, $3)`, [urn, past, goesOn]);
  await asOwner(`INSERT INTO register_school (urn, name, "searchText") VALUES ($1, 'Oakfield Juniors', 'oakfield juniors')`, [linked]);
  await load(aFile({ urn: linked, ...graded(linked) }, { urn, ...graded(urn, { oldAt: listed, oldOn: "05/06/2013" }) }, { urn: merged, ...graded(merged) }));
  const { found } = (await readSchool(administrator, school.id)).inspections;
  expect(found.map(({ framework, past }) => [framework, past])).toEqual([["education-inspection-2019", { urn: linked, name: "Oakfield Juniors" }], ["before-2019", { urn: listed, name: null }]]);
  expect(found[0] && sayWhen(found[0])).toBe(`Inspected on 9 November 2021, of the school before it (Oakfield Juniors, URN ${linked}).`);
});

test("an inspection without a grade for the whole school says from when there was none; one before does not", () => {
  const one = { framework: "education-inspection-2019", kind: "graded" } as const;
  expect([sayNoOverall({ ...one, inspectedOn: "2024-10-10" }), sayNoOverall({ ...one, inspectedOn: "2024-09-01" })]).toEqual(["From 2 September 2024 on schools had no grade as a whole.", undefined]);
});

test("the same file again changes nothing; a newer account takes the place of the older, which stays; an older file takes nothing back; a preview writes nothing", async () => {
  const { school, urn, administrator } = await aTrustWithAUrn();
  const first = aFile({ ...card(urn), ...graded(urn) });
  expect(await load(first, "2026-09-10", true)).toMatchObject({ written: false, counts: { added: 2, changed: 0 } });
  expect((await readSchool(administrator, school.id)).inspections.found).toEqual([]);
  expect(await load(first, "2026-09-10")).toMatchObject({ written: true, before: false });
  expect(await load(first, "2026-09-10")).toMatchObject({ written: false, before: true, counts: { added: 0, changed: 0, same: 2 } });
  const newer = aFile({ ...card(urn, { inclusion: "Expected standard", inclusionOn: "01/10/2026" }), ...graded(urn) });
  expect(await load(newer)).toMatchObject({ written: true, counts: { added: 0, changed: 1, same: 1 } });
  const older = aFile({ ...card(urn, { inclusion: "Needs attention" }), ...graded(urn) });
  expect(await load(older, "2026-08-11")).toMatchObject({ written: true, counts: { added: 0, changed: 0, older: 1 } });
  const { found } = (await readSchool(administrator, school.id)).inspections;
  expect(found.flatMap((one) => saidOfAreas(one).filter(({ key }) => key === "inclusion"))).toEqual([{ key: "inclusion", name: "Inclusion", said: "Expected standard", on: "2026-10-01" }]);
  const { rows } = await asOwner(`SELECT count(*)::int AS count FROM published_inspection WHERE "supersededAt" IS NOT NULL`);
  expect(rows).toEqual([{ count: 1 }]);
});

test("a file without a day of publication goes by the day on which it first came, so that it takes nothing back when it comes again under a newer description", async () => {
  const { school, urn, administrator } = await aTrustWithAUrn();
  const described = (version: number) => addInspectionEdition(owner, { ...madeUpInspections, key: "undated-inspections", version, recognisedBy: ["URN", "Inspection number of latest full inspection", "Inclusion", "UNDATED"], leftAside: ["UNDATED"] }, THEN);
  const undated = (path: string, day: string, publishedOn?: string) => loadInspections(owner, path, { at: new Date(`${day}T12:00:00Z`), publishedOn });
  const aTable = (inclusion: string) => {
    const path = join(folder, `undated-${(made += 1)}.csv`);
    writeFileSync(path, mostRecentFile(card(urn, { inclusion })).split("\r\n").map((row, at) => `${row},${at ? "" : "UNDATED"}`).join("\r\n"));
    return path;
  };
  const said = async () => (await readSchool(administrator, school.id)).inspections.found.flatMap((one) => saidOfAreas(one).filter(({ key }) => key === "inclusion").map((area) => area.said));
  await described(1);
  const [older, newer, dated] = [aTable("Strong standard"), aTable("Expected standard"), aTable("Needs attention")];
  expect(await undated(older, "2026-11-10")).toMatchObject({ written: true, counts: { added: 1 } });
  expect(await undated(newer, "2026-11-12")).toMatchObject({ written: true, counts: { changed: 1 } });
  expect(await undated(dated, "2026-11-14", "2026-11-11")).toMatchObject({ written: true, counts: { changed: 0, older: 1 } });
  await described(2);
  expect(await undated(older, "2026-11-16")).toMatchObject({ before: false, written: true, counts: { changed: 0, older: 1 } });
  expect(await said()).toEqual(["Expected standard"]);
  expect(await undated(older, "2026-11-18", "2026-11-17")).toMatchObject({ before: false, counts: { changed: 1 } });
  expect(await said()).toEqual(["Strong standard"]);
});

test("a newer file that says the same as an older keeps what was published between the two from counting, in whatever order they come", async () => {
  const { school, urn, administrator } = await aTrustWithAUrn();
  const aTable = (inclusion: string, other: string) => aFile(card(urn, { inclusion }), card(aUrn(), { inclusion: other }));
  const said = async () => (await readSchool(administrator, school.id)).inspections.found.flatMap((one) => saidOfAreas(one).filter(({ key }) => key === "inclusion").map((area) => area.said));
  await load(aTable("Strong standard", "Strong standard"), "2026-08-11");
  expect(await load(aTable("Strong standard", "Needs attention"), "2026-10-12")).toMatchObject({ written: true, counts: { changed: 0, same: 1 } });
  expect(await load(aTable("Expected standard", "Needs attention"), "2026-09-10")).toMatchObject({ written: true, counts: { changed: 0, older: 1 } });
  expect(await said()).toEqual(["Strong standard"]);
  expect(await load(aTable("Strong standard", "Expected standard"), "2026-09-15")).toMatchObject({ written: true, counts: { same: 1 } });
  expect(await load(aTable("Expected standard", "Expected standard"), "2026-10-10")).toMatchObject({ counts: { changed: 0, older: 1 } });
  expect(await said()).toEqual(["Strong standard"]);
});

test("a file with a problem is not written, whatever else is in it; another kind of file is left to the others", async () => {
  const { urn } = await aTrustWithAUrn();
  expect(await load(aFile(card(urn), card(aUrn(), { inclusion: "Good" })))).toMatchObject({ written: false, report: { problemCount: 1 } });
  expect((await asOwner("SELECT FROM published_inspection")).rowCount).toBe(0);
  const figures = join(folder, "figures.csv");
  writeFileSync(figures, "RECTYPE,URN,TELIG,PTRWM_EXP\n1,900401,30,63%\n");
  expect(await load(figures)).toBeUndefined();
  const neither = join(folder, "neither.csv");
  writeFileSync(neither, "Colour,Shape\nred,round\n");
  await expect(loadPublished(owner, neither, { at: THEN, preview: true, others: shippedInspections })).rejects.toMatchObject({ known: expect.arrayContaining([expect.stringContaining(shippedInspections[0]?.name ?? "?")]) });
});

test("the database keeps a report card to its own framework and days, and gives nobody of the application a way to write one", async () => {
  await load(aFile(card(aUrn())));
  const put = (framework: string, kind: string, on: string) => asOwner(`INSERT INTO published_inspection ("inspectionNumber", urn, "listedUrn", framework, kind, "inspectedOn", judgements, "importId", "recordedAt") SELECT 'x', 'x', 'x', $1, $2, $3::date, '[]', id, now() FROM published_import WHERE "allOf" <> '{}' LIMIT 1`, [framework, kind, on]);
  await expect(put("renewed-2025", "report-card", "2025-11-09")).rejects.toThrow("no_report_card_before_its_framework");
  await expect(put("education-inspection-2019", "report-card", "2026-01-01")).rejects.toThrow("a_report_card_is_of_its_framework");
  await expect(put("renewed-2025", "graded", "2026-01-01")).rejects.toThrow("a_report_card_is_of_its_framework");
});

test("an operator's own description of such files is kept beside those of figures, which are not troubled by it", async () => {
  const own = { ...madeUpInspections, key: "county-inspections", version: 1 };
  expect(await addInspectionEdition(owner, own, THEN)).toMatchObject({ edition: { key: "county-inspections" } });
  expect(await addInspectionEdition(owner, { ...own, name: "Another" }, THEN)).toEqual({ wrong: ["version: version 1 of county-inspections is kept already and says something else; give this one version 2"] });
  expect(await addInspectionEdition(owner, { ...own, words: { grades: { Fine: "fine" } } }, THEN)).toEqual({ wrong: ["words › grades: 'fine' is no word of the scale grades"] });
  expect(knownEditions([{ description: own }]).some(({ key }) => key === "county-inspections")).toBe(false);
});
