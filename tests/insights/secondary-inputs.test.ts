import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, expect, test } from "vitest";
import { loadInputs } from "@/lib/comparison/neighbours/load-inputs";
import { secondaryModel } from "@/lib/comparison/neighbours/secondary-model";
import { readNeighbours } from "@/lib/insights/neighbours/read-neighbours";
import { publishedSchools } from "@/tests/comparison/real-schools";
import { aTrust } from "@/tests/support/a-trust";
import { realFigures } from "@/tests/support/real-files";

const owner = process.env.OWNER_DATABASE_URL ?? "";
const folder = mkdtempSync(join(tmpdir(), "secondary-"));
const FIRST = 802_000;

async function asOwner(sql: string) {
  const client = new Client({ connectionString: owner });
  await client.connect();
  try {
    return await client.query<{ count: number }>(sql);
  } finally {
    await client.end();
  }
}
const count = async (where: string) => (await asOwner(`SELECT count(*)::int AS count FROM compared_school WHERE ${where}`)).rows[0]?.count;
afterAll(() => asOwner("TRUNCATE compared_school, compared_phase"));

test("inputs of secondary schools are loaded for secondary schools, and compared under the label of an approximation", async () => {
  const inputOf = (urn: number, spread: number) => ({ URN: String(urn), Att8Scr: "41.5", ...Object.fromEntries(secondaryModel.variables.map(({ key }, at) => [key, String(50 + ((spread + at) * 7.3) % 40)])) });
  writeFileSync(join(folder, "secondary.json"), JSON.stringify([...Array.from({ length: 60 }, (_, at) => inputOf(FIRST + at, at * 20)), { ...inputOf(FIRST + 900, 1), KS2MRP: "NA" }]));
  expect(await loadInputs(owner, join(folder, "secondary.json"))).toMatchObject({ schools: 60, without: 1, model: { key: secondaryModel.key } });
  expect([await count(`model = '${secondaryModel.key}' AND phase = 'Secondary'`), await count(`urn = '${FIRST + 900}'`)]).toEqual([60, 0]);
  const trust = await aTrust();
  const school = await trust.school();
  await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: school.id }, data: { urn: String(FIRST), phase: "Secondary" } }));
  const { similar } = await readNeighbours(await trust.executive(), school.id);
  expect(similar?.model).toMatchObject({ key: secondaryModel.key, exact: false, label: expect.stringContaining("approximation") });
  expect(similar?.nearest).toHaveLength(50);
});

const inputs = realFigures("similar-schools/SimilarSchoolsSecondaryValuesEntry.json");
const atHand = existsSync(inputs);
test(`the Department's own inputs of secondary schools are loaded, those that lack one apart${atHand ? "" : " (skipped: no real data)"}`, async () => {
  if (!atHand) return;
  const whole = publishedSchools("SimilarSchoolsSecondaryValuesEntry.json", "Secondary").filter(({ values }) => secondaryModel.variables.every(({ key }) => typeof values[key] === "number")).length;
  expect(whole).toBeGreaterThan(1000);
  expect(await loadInputs(owner, inputs)).toMatchObject({ schools: whole, model: { key: secondaryModel.key, exact: false } });
  expect(await count(`model = '${secondaryModel.key}'`)).toBe(whole);
});
