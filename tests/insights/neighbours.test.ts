import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { comparisonSpace } from "@/lib/comparison/neighbours/comparison-space";
import { findNeighbours } from "@/lib/comparison/neighbours/find-neighbours";
import { medianOf } from "@/lib/comparison/headlines/say-against-neighbours";
import { loadInputs } from "@/lib/comparison/neighbours/load-inputs";
import { primaryModel } from "@/lib/comparison/neighbours/primary-model";
import { publicContextModel } from "@/lib/comparison/neighbours/public-context-model";
import { answerMarking } from "@/lib/bright-spots/answer-marking";
import { markBrightSpot } from "@/lib/bright-spots/mark-bright-spot";
import { NotFound } from "@/lib/errors";
import { exportBeside } from "@/lib/insights/neighbours/export-beside";
import { readNeighbours } from "@/lib/insights/neighbours/read-neighbours";
import { loadRegisterFiles } from "@/lib/register/load-files";
import { loadPublished } from "@/lib/school-data/published/load-published";
import { withTenant } from "@/lib/db/with-tenant";
import { findNeighboursFigures } from "@/lib/insights/neighbours/find-neighbours-figures";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { v7 } from "@/lib/submissions/uuid";
import { figureRows, sendFigures } from "@/tests/school-data/a-trust-with-figures";
import { aTrustWithHosts } from "@/tests/bright-spots/a-bright-spot";
import { publishedSchools } from "@/tests/comparison/real-schools";
import { aTrust, outsidersTo, THEN } from "@/tests/support/a-trust";
import { realFigures } from "@/tests/support/real-files";

const owner = process.env.OWNER_DATABASE_URL ?? "";
const folder = mkdtempSync(join(tmpdir(), "neighbours-"));
const write = (name: string, content: string) => { writeFileSync(join(folder, name), content); return join(folder, name); };
const FIRST = 800_000;
const POOL = 120;

/** Numbers that look scattered and are the same in every run. */
const scattered = (seed: number, upTo: number) => Math.round(Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % upTo * 10) / 10;
const facts = (at: number) => [Math.round(60 + scattered(at, 600)), scattered(at + 1000, 50), scattered(at + 2000, 9), scattered(at + 3000, 25), scattered(at + 4000, 60)] as const;
const pool = Array.from({ length: POOL }, (_, at) => {
  const [roll, meals, plans, support, language] = facts(at);
  return { urn: String(FIRST + at), phase: at % 4 === 3 ? "Secondary" : "Primary", values: { "free-school-meals": meals, "english-additional": language, "ehc-plan": plans, "sen-support": support, "pupils-on-roll": roll } };
});
const primaries = pool.filter(({ phase }) => phase === "Primary");

beforeAll(async () => {
  const client = new Client({ connectionString: owner });
  await client.connect();
  await client.query(
    `INSERT INTO register_school (urn, name, status, phase, "localAuthority", "searchText") SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $2::text[])`,
    [pool.map(({ urn }) => urn), pool.map(({ urn }) => `School ${urn}`), pool.map(({ urn }) => (urn === String(FIRST + 1) ? "Closed" : "Open")), pool.map(({ phase }) => phase), pool.map(() => "Aldermere")],
  );
  await client.end();
  const path = join(folder, "context.csv");
  const rows = pool.map(({ urn, values: v }) => [urn, v["pupils-on-roll"], v["free-school-meals"], v["ehc-plan"], v["sen-support"], v["english-additional"]].join(","));
  writeFileSync(path, ["URN,Pupils_2025,FSM_pct_2025,EHCP_pct_2025,SENSupport_pct_2025,EAL_pct_2025", ...rows].join("\n"));
  expect((await loadPublished(owner, path, { at: THEN, publishedOn: "2025-06-05" })).written).toBe(true);
});

afterAll(async () => {
  const client = new Client({ connectionString: owner });
  await client.connect();
  await client.query("TRUNCATE compared_school, compared_phase, published_inspection, published_figure, published_import");
  await client.query(`DELETE FROM register_school WHERE urn = ANY ($1)`, [pool.map(({ urn }) => urn)]);
  await client.end();
});

async function asOwner<Row extends object = { count: number }>(sql: string) {
  const client = new Client({ connectionString: owner });
  await client.connect();
  return client.query<Row>(sql).finally(() => client.end());
}
const count = async (where: string) => (await asOwner(`SELECT count(*)::int AS count FROM compared_school WHERE ${where}`)).rows[0]?.count;

async function aSchoolWith(urn: string) {
  const trust = await aTrust();
  const [school, other] = [await trust.school(), await trust.school("Mill Lane Primary")];
  await trust.arrange(async (db) => {
    await db.school.updateMany({ where: { trustId: trust.trustId, id: school.id }, data: { urn } });
    await db.school.updateMany({ where: { trustId: trust.trustId, id: other.id }, data: { urn: String(FIRST + 8) } });
  });
  return { trust, school, other, reader: await trust.person("Kofi Mensah", { role: "teacher", school }) };
}

test("what the database picks is what the model finds among all open schools of the phase, distances, reasons and the phase's middle alike", async () => {
  const { school, other, reader } = await aSchoolWith(String(FIRST));
  const { similar } = await readNeighbours(reader, school.id);
  const open = primaries.filter(({ urn }) => urn !== String(FIRST + 1));
  const found = findNeighbours(comparisonSpace(publicContextModel(open), open), String(FIRST));
  expect(similar?.model).toEqual(found?.model);
  expect(similar?.compared).toBe(open.length - 1);
  expect(similar?.nearest.map(({ urn }) => urn)).toEqual(found?.nearest.map(({ urn }) => urn));
  for (const [at, { distance, reasons }] of (found?.nearest ?? []).entries()) {
    expect(similar?.nearest[at]?.distance).toBeCloseTo(distance, 9);
    expect(similar?.nearest[at]?.reasons.map(({ words }) => words)).toEqual(reasons.map(({ words }) => words));
  }
  expect(similar?.inTrust.map(({ urn, schoolId, name }) => ({ urn, schoolId, name }))).toEqual([{ urn: String(FIRST + 8), schoolId: other.id, name: "Mill Lane Primary" }]);
  expect(similar?.facts.map(({ own }) => own)).toEqual([facts(0)[1], facts(0)[4], facts(0)[2], facts(0)[3], facts(0)[0]]);
  expect(similar?.academicYear).toBe("2024/25");
  const middles = (schools: typeof pool) => publicContextModel([]).variables.map(({ key }) => medianOf(schools.map(({ values }) => values[key as keyof (typeof pool)[number]["values"]])));
  expect(similar?.facts.map(({ middle }) => middle), "of an odd count").toEqual(middles(open));
  const { rows: [even] } = await asOwner<{ medians: number[] }>(`SELECT medians FROM compared_phase WHERE model = 'public-context' AND phase = 'Secondary'`);
  for (const [at, middle] of middles(pool.filter(({ phase }) => phase === "Secondary")).entries()) expect(even?.medians[at], "of an even count").toBeCloseTo(middle, 9);
});

test("a school of a phase with too few others, and one of which nothing is published, have no neighbours", async () => {
  const { school, reader } = await aSchoolWith(String(FIRST + 3));
  expect((await readNeighbours(reader, school.id)).similar).toBeUndefined();
  const { school: unknown, reader: its } = await aSchoolWith("799999");
  expect((await readNeighbours(its, unknown.id)).similar).toBeUndefined();
});

test("figures of neighbours are those of the school's own latest year, hidden ones left out", async () => {
  const { school, reader } = await aSchoolWith(String(FIRST));
  const path = join(folder, "2018-2019_ks2final.csv");
  const rows = primaries.slice(0, 60).map(({ urn }, at) => (at === 5 ? `1,${urn},4,SUPP,SUPP,SUPP,SUPP` : `1,${urn},30,${40 + at}%,0,-1,1`));
  writeFileSync(path, ["RECTYPE,URN,TELIG,PTRWM_EXP,READPROG,READPROG_LOWER,READPROG_UPPER", ...rows].join("\n"));
  await loadPublished(owner, path, { at: THEN });
  const { similar, figures } = await readNeighbours(reader, school.id);
  const near = new Set(similar?.nearest.map(({ urn }) => urn));
  const expected = primaries.slice(0, 60).filter(({ urn }, at) => near.has(urn) && at !== 5);
  expect(figures.filter(({ measure }) => measure === "ks2-rwm-expected").map(({ urn }) => urn).toSorted()).toEqual(expected.map(({ urn }) => urn).toSorted());
  expect(new Set(figures.map(({ academicYear }) => academicYear))).toEqual(new Set(["2018/19"]));
  const lines = (await exportBeside(reader, school.id, "ks2-rwm-expected")).csv.split("\r\n");
  expect(lines[1]).toMatch(/^Oakfield Primary,800000,"Reading, writing and maths: expected standard",2018\/19,40,2\d\.\d+,5\d\.\d+,30,/);
  expect(lines.slice(2, lines.indexOf("")).map((line) => line.split(",")[1]).toSorted()).toEqual(expected.map(({ urn }) => urn).toSorted());
  await expect(exportBeside(reader, school.id, "pupils-on-roll")).rejects.toThrow(NotFound);
  await expect(exportBeside(await (await aTrust("Another")).administrator(), school.id, "ks2-rwm-expected")).rejects.toThrow(NotFound);
});

test("whom to ask: a host who agreed is named, one who has not answered or said no is not", async () => {
  const { trust, oak, elm, principal, reviewer, host, colleague, marking } = await aTrustWithHosts();
  await trust.arrange(async (db) => {
    for (const [{ id }, urn] of [[elm, FIRST], [oak, FIRST + 8]] as const) await db.school.updateMany({ where: { trustId: trust.trustId, id }, data: { urn: String(urn) } });
  });
  const marked = async (name: string, hostId: string) => (await markBrightSpot(reviewer, marking({ name, hostId }))).id;
  const agreed = await marked("Five seconds", host.personId);
  await answerMarking(host, agreed, true);
  await marked("Not answered", colleague.personId);
  await answerMarking(principal, await marked("Said no", principal.personId), false);
  const { similar, spots } = await readNeighbours(reviewer, elm.id);
  expect(similar?.inTrust.map(({ schoolId }) => schoolId)).toEqual([oak.id]);
  expect(spots.map(({ id, schoolId, host: name }) => [id, schoolId, name])).toEqual([[agreed, oak.id, "Hana Host"]]);
});

test("a neighbour's figure that its publisher hides now is not shown from an older file of the trust's own", async () => {
  const { trust, reader } = await aSchoolWith(String(FIRST));
  const administrator = await trust.administrator();
  const [hidden, shown] = [String(FIRST + 8), String(FIRST)];
  const importId = await sendFigures(administrator, figureRows(...[hidden, shown].map((urn) => `1,${urn},30,57%,0,-1,1`)), { name: "2017-2018_ks2final.csv" });
  await bringFiguresIn(administrator, { importId, requestId: v7() });
  const path = join(folder, "2017-2018_ks2final.csv");
  writeFileSync(path, ["RECTYPE,URN,TELIG,PTRWM_EXP,READPROG,READPROG_LOWER,READPROG_UPPER", `1,${hidden},4,SUPP,SUPP,SUPP,SUPP`].join("\n"));
  await loadPublished(owner, path, { at: new Date(THEN.getTime() + 60_000) });
  const asked = [{ measure: "ks2-rwm-expected", academicYear: "2017/18" as const }];
  const found = await withTenant(reader, (db) => findNeighboursFigures(db, reader, [hidden, shown], asked));
  expect(found.map(({ urn }) => urn)).toEqual([shown]);
});

test("every member of staff reads it; outside the trust there is no such school", async () => {
  const { trust, school } = await aSchoolWith(String(FIRST));
  const { "another trust's executive": elsewhere, ...inside } = await outsidersTo(trust);
  for (const [who, viewer] of Object.entries(inside)) expect((await readNeighbours(viewer, school.id)).similar?.nearest, who).toHaveLength(50);
  if (!elsewhere) throw new Error("Nobody of another trust");
  await expect(readNeighbours(elsewhere, school.id)).rejects.toThrow(NotFound);
});

test("a file that is no list of schools, or holds other inputs, none whole or a school twice, is refused in words", async () => {
  expect(await loadInputs(owner, write("a.json", "{"))).toEqual({ wrong: "This is not a list of schools, each with its URN, of at most 50 MB." });
  const row = (urn: string, value: unknown) => ({ URN: urn, ...Object.fromEntries(primaryModel.variables.map(({ key }) => [key, value])) });
  expect(await loadInputs(owner, write("c.json", JSON.stringify([row("1", "NA")])))).toEqual({ wrong: "No school in this file has every input of the model." });
  expect(await loadInputs(owner, write("d.json", JSON.stringify([row("1", "2"), row("1", "3")])))).toEqual({ wrong: "The school with the URN 1 stands in this file twice." });
  expect(await loadInputs(owner, write("e.json", JSON.stringify([row("7", "2")])), { preview: true })).toMatchObject({ schools: 1 });
  expect(await count(`model = '${primaryModel.key}'`)).toBe(0);
  expect(await loadInputs(owner, write("b.json", `[{"URN":"1"}]`))).toEqual({ wrong: "These are the inputs of none of the models that Braid knows." });
});

test("what was published under a number from which a school goes on counts for it, as soon as a file says which", async () => {
  const [urn, past] = [String(FIRST + 900), String(FIRST + 4)];
  const links = (joinedOn: string) => loadRegisterFiles(owner, [write(`links-${joinedOn}.csv`, `URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n${urn},${past},,Predecessor,${joinedOn}`)], THEN);
  await asOwner(`INSERT INTO register_school (urn, name, status, phase, "searchText") VALUES ('${urn}', 'An academy', 'Open', 'Primary', 'an academy')`);
  await links("01-09-2025");
  expect(await count(`urn = '${urn}'`)).toBe(1);
  await links("01-09-2024");
  expect(await count(`urn = '${urn}'`)).toBe(0);
  await asOwner(`DELETE FROM register_link WHERE urn = '${urn}'; DELETE FROM register_past WHERE urn = '${urn}'; DELETE FROM register_school WHERE urn = '${urn}'; SELECT refresh_compared_schools()`);
});

const inputs = realFigures("similar-schools/SimilarSchoolsPrimaryValuesEntry.json");
const atHand = existsSync(inputs);
test(`with the Department's inputs loaded, a primary is compared by its model${atHand ? "" : " (skipped: no real data)"}`, async () => {
  if (!atHand) return;
  expect(await loadInputs(owner, inputs)).toMatchObject({ schools: 93, without: 0, model: { key: primaryModel.key } });
  const schools = publishedSchools("SimilarSchoolsPrimaryValuesEntry.json", "Primary");
  const found = findNeighbours(comparisonSpace(primaryModel, schools), schools[0]?.urn ?? "");
  const { school, reader } = await aSchoolWith(schools[0]?.urn ?? "");
  const { similar } = await readNeighbours(reader, school.id);
  expect(similar?.model).toMatchObject({ key: primaryModel.key, exact: true });
  expect(similar?.nearest.map(({ urn }) => urn)).toEqual(found?.nearest.map(({ urn }) => urn));
  for (const [at, { distance }] of (found?.nearest ?? []).entries()) expect(Math.abs((similar?.nearest[at]?.distance ?? Number.NaN) - distance)).toBeLessThan(1e-9);
});
