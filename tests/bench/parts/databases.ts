import { createHash } from "node:crypto";
import { Client, escapeIdentifier } from "pg";
import { databasePasswords } from "@/lib/commands/provide-database";
import { prepareTemplate, type TestDatabase } from "@/lib/commands/test-databases";
import { APP, OWNER, urlFor } from "@/lib/db/migrate/provision";
import { fill, type Size } from "../fill/fill";

export async function asAdmin<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The name says the size, the migrations' state and, by its comment, whether the filling ended. */
const nameOf = (size: Size, template: string) => `braid_bench_${size.trusts}_${createHash("sha256").update(JSON.stringify(size) + template).digest("hex").slice(0, 8)}`;

/** A database filled to a size: made now, or kept from an earlier run with the same size and migrations. */
export async function filled(adminUrl: string, size: Size): Promise<{ name: string; urls: TestDatabase }> {
  const template = await prepareTemplate(adminUrl);
  const name = nameOf(size, template);
  const { owner, app } = databasePasswords();
  const urls = {
    DATABASE_URL: urlFor(adminUrl, name, { role: APP, password: app }),
    OWNER_DATABASE_URL: urlFor(adminUrl, name, { role: OWNER, password: owner }),
    ADMIN_DATABASE_URL: urlFor(adminUrl, name),
  };
  await asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<{ said: string | null }>("SELECT shobj_description(oid, 'pg_database') AS said FROM pg_database WHERE datname = $1", [name]);
    if (rows[0]?.said === "filled") return;
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(template)} OWNER ${OWNER}`);
    await client.query(`REVOKE ALL ON DATABASE ${escapeIdentifier(name)} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${escapeIdentifier(name)} TO ${APP}`);
    console.log(`Filling ${name}: ${JSON.stringify(size)} …`);
    console.log(`  took ${(await fill(urls, size)).toFixed(0)} s`);
    await client.query(`COMMENT ON DATABASE ${escapeIdentifier(name)} IS 'filled'`);
  });
  return { name, urls };
}

export const drop = (adminUrl: string, name: string) => asAdmin(adminUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`));
