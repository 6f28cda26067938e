import { Client } from "pg";
import { withTenant } from "@/lib/db/with-tenant";
import type { Bench } from "../parts/bench";
import { type Figure, ms, ratio } from "../parts/figure";
import { compare, median } from "../parts/measure";
import { TODAY } from "../parts/moment";

const QUERIES = [
  "SELECT id, name FROM school ORDER BY name LIMIT 50",
  'SELECT "schoolId", s, descriptor, direction FROM check_in_entry WHERE "trustId" = app_trust() AND "schoolId" = (SELECT id FROM school ORDER BY name LIMIT 1) ORDER BY "weekOf" DESC LIMIT 50',
  'SELECT id, "weekOf" FROM check_in WHERE "trustId" = app_trust() ORDER BY "weekOf" DESC LIMIT 50',
  'SELECT count(*) FROM person WHERE "trustId" = app_trust()',
  'SELECT id, role FROM role_period WHERE "trustId" = app_trust() LIMIT 50',
];

/** The same five queries in one transaction: through the product, and by a bare driver that sets the same settings. */
export async function transaction(bench: Bench): Promise<Figure[]> {
  const { trustId, executive: personId } = await bench.firstTrust(bench.large);
  const bare = new Client({ connectionString: bench.large.urls.DATABASE_URL });
  await bare.connect();
  try {
    const byHand = async () => {
      await bare.query("BEGIN");
      await bare.query("SELECT set_config('app.trust_id', $1, true), set_config('app.person_id', $2, true), set_config('app.today', $3, true)", [trustId, personId, TODAY]);
      for (const sql of QUERIES) await bare.query(sql);
      await bare.query("COMMIT");
    };
    const byProduct = () => withTenant({ trustId, personId, today: TODAY }, async (db) => { for (const sql of QUERIES) await db.$queryRawUnsafe(sql); });
    const found = await compare({ times: 200, by: median }, byProduct, byHand);
    return [{ what: "Five queries, the product’s tenant transaction ÷ bare pg", figure: ratio(found.ratio), aim: "1.3", beside: `medians ${ms(found.one)} ÷ ${ms(found.other)}` }];
  } finally {
    await bare.end();
  }
}
