import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { Client } from "pg";
import { sealWith } from "@/lib/confidentiality/trust-key";
import { loadRegisterFiles } from "@/lib/register/load-files";
import { addDays } from "@/lib/school-year/day";
import { TEST_ENVIRONMENT } from "@/tests/support/environment";
import { realFile } from "@/tests/support/real-files";
import { giveFigures } from "./give-figures";
import { giveRubric } from "./give-rubric";
import { THIS_WEEK } from "../parts/moment";

export type Size = { trusts: number; schools: number; people: number; weeks: number };

const PARTS = ["1-people", "2-check-ins", "3-reviews", "5-triads", "7-sets"];
const REGISTER = ["edubasealldata_extract.csv", "groups_2026.csv", "school_context_2024.csv", "links_edubasealldata20250422.csv"].map(realFile);

/** The id that the generator gives to the n-th of a kind, such as `trust 1`. */
export function keyOf(kind: string, number: number): string {
  const hex = createHash("md5").update(`${kind} ${number}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Real keys, so that the product can seal what is written in the bench. */
async function giveKeys(client: Client, trusts: number) {
  const master = Buffer.from(TEST_ENVIRONMENT.BRAID_ENCRYPTION_KEY, "base64");
  const ids = Array.from({ length: trusts }, (_, at) => keyOf("trust", at + 1));
  const keys = ids.map((id) => sealWith(master, `trust-key:${id}`, randomBytes(32)));
  await client.query('INSERT INTO trust_key ("trustId", "wrappedKey") SELECT * FROM unnest($1::uuid[], $2::bytea[])', [ids, keys]);
}

/**
 * Fills a migrated database to a size, as the server's administrator: trusts from the register's files where they are
 * at hand (BRAID_DATA_DIR), made up beyond them, each school with its published figures. The last of the weeks is the one before the bench's own.
 * @returns the seconds it took
 */
export async function fill(urls: { ADMIN_DATABASE_URL: string; OWNER_DATABASE_URL: string }, size: Size): Promise<number> {
  const began = performance.now();
  if (REGISTER.every((file) => existsSync(file))) await loadRegisterFiles(urls.OWNER_DATABASE_URL, REGISTER, new Date());
  const client = new Client({ connectionString: urls.ADMIN_DATABASE_URL });
  await client.connect();
  try {
    const settings = { ...size, monday: addDays(THIS_WEEK, -7 * size.weeks) };
    for (const [name, value] of Object.entries(settings)) await client.query("SELECT set_config($1, $2, false)", [`bench.${name}`, String(value)]);
    for (const part of PARTS) await client.query(readFileSync(`tests/bench/fill/${part}.sql`, "utf8"));
    await giveRubric(client);
    await giveFigures(client, urls.OWNER_DATABASE_URL);
    await giveKeys(client, size.trusts);
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
  return (performance.now() - began) / 1000;
}
