import { parseArgs } from "node:util";
import { Client } from "pg";
import { FOR_TESTS, provideServer } from "@/lib/commands/provide-database";
import { copyTemplate, dropCopies, prepareTemplate } from "@/lib/commands/test-databases";
import { disconnect } from "@/lib/db/client";
import { withTenant } from "@/lib/db/with-tenant";
import { fill, keyOf } from "./fill";

const { values } = parseArgs({ options: { trusts: { type: "string", default: "2400" }, schools: { type: "string" }, people: { type: "string" }, weeks: { type: "string", default: "40" } } });
const trusts = Number(values.trusts);
const size = { trusts, schools: Number(values.schools ?? Math.round(trusts * 4.17)), people: Number(values.people ?? trusts * 208), weeks: Number(values.weeks) };

const RUNS = 5;
const TIMES = 200;
const QUERIES = [
  "SELECT id, name FROM school ORDER BY name LIMIT 50",
  'SELECT "schoolId", s, descriptor, direction FROM check_in_entry WHERE "trustId" = app_trust() AND "schoolId" = (SELECT id FROM school ORDER BY name LIMIT 1) ORDER BY "weekOf" DESC LIMIT 50',
  'SELECT id, "weekOf" FROM check_in WHERE "trustId" = app_trust() ORDER BY "weekOf" DESC LIMIT 50',
  'SELECT count(*) FROM person WHERE "trustId" = app_trust()',
  'SELECT id, role FROM role_period WHERE "trustId" = app_trust() LIMIT 50',
];
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const each: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now();
    await work();
    each.push(performance.now() - began);
  }
  return median(each);
}

let bare: Client | undefined;
const { adminUrl, stop } = await provideServer(FOR_TESTS);
try {
  const database = await copyTemplate(adminUrl, await prepareTemplate(adminUrl), "bench");
  Object.assign(process.env, database);
  console.log(`Filled ${JSON.stringify(size)} in ${(await fill(database.ADMIN_DATABASE_URL, size)).toFixed(1)} s`);
  const who = { trustId: keyOf("trust", trusts), personId: keyOf("person", -trusts), today: "2026-11-19" };
  const hand = (bare = new Client({ connectionString: database.DATABASE_URL }));
  await hand.connect();
  const byHand = async () => {
    await hand.query("BEGIN");
    await hand.query("SELECT set_config('app.trust_id', $1, true), set_config('app.person_id', $2, true), set_config('app.today', $3, true)", [who.trustId, who.personId, who.today]);
    for (const sql of QUERIES) await hand.query(sql);
    await hand.query("COMMIT");
  };
  const byProduct = () => withTenant(who, async (db) => { for (const sql of QUERIES) await db.$queryRawUnsafe(sql); });
  const ratios: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const [plain, product] = [await timed(byHand), await timed(byProduct)];
    ratios.push(product / plain);
    console.log(`run ${run + 1}: bare pg ${plain.toFixed(2)} ms, the product's tenant transaction ${product.toFixed(2)} ms`);
  }
  console.log(`Five queries, the product's tenant transaction ÷ bare pg: ${median(ratios).toFixed(2)} (aim 1.3)`);

} finally {
  await bare?.end();
  await disconnect();
  await dropCopies(adminUrl).finally(stop);
}
