import { createHash } from "node:crypto";
import { Client, escapeIdentifier } from "pg";
import { migrate } from "@/lib/db/migrate/migrate";
import { APP, OWNER, provision, urlFor, type DatabaseUrls } from "@/lib/db/migrate/provision";
import { migrationNames, readMigration } from "@/lib/db/migrate/read-files";
import { projectRoot } from "./data-folder";
import { isAlive } from "./is-alive";
import { databasePasswords } from "./provide-database";

/** A database for tests; the administrator's URL is for what only the server's owner may look at. */
export type TestDatabase = DatabaseUrls & { ADMIN_DATABASE_URL: string };

const short = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 10);
const PREFIX = `braid_${short(projectRoot)}`;
const TEMPLATE_LOCK = 4_201_862;

async function asAdmin<T>(adminUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Copies of runs that were killed before they could tidy up: the name of each ends in the process that made it. */
async function dropOrphans(client: Client) {
  const { rows } = await client.query<{ name: string }>("SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)", [`${PREFIX}_copy_`]);
  for (const { name } of rows) if (!isAlive(Number(name.split("_").at(-1)))) await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
}

/**
 * A migrated database to copy from: made once for each state of the migrations.
 * @returns its name
 */
export function prepareTemplate(adminUrl: string): Promise<string> {
  const template = `${PREFIX}_template_${short(migrationNames().map((name) => name + readMigration(name)).join())}`;
  return asAdmin(adminUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    await dropOrphans(client);
    const { rows } = await client.query<{ name: string; whole: boolean }>(
      "SELECT datname AS name, datistemplate AS whole FROM pg_database WHERE starts_with(datname, $1)",
      [`${PREFIX}_template_`],
    );
    if (rows.some(({ name, whole }) => name === template && whole)) return template;
    for (const { name } of rows) {
      await client.query(`ALTER DATABASE ${escapeIdentifier(name)} IS_TEMPLATE false`);
      await client.query(`DROP DATABASE ${escapeIdentifier(name)} WITH (FORCE)`);
    }
    const { OWNER_DATABASE_URL } = await provision(adminUrl, template, databasePasswords());
    await migrate(OWNER_DATABASE_URL);
    await client.query(`ALTER DATABASE ${escapeIdentifier(template)} IS_TEMPLATE true`);
    return template;
  });
}

/** A fresh copy of the template, with the same roles and rights. */
export async function copyTemplate(adminUrl: string, template: string, purpose: string): Promise<TestDatabase> {
  const name = `${PREFIX}_copy_${purpose}_${process.pid}`;
  await asAdmin(adminUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(template)} OWNER ${OWNER}`);
    await client.query(`REVOKE ALL ON DATABASE ${escapeIdentifier(name)} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${escapeIdentifier(name)} TO ${APP}`);
  });
  const { owner, app } = databasePasswords();
  return {
    DATABASE_URL: urlFor(adminUrl, name, { role: APP, password: app }),
    OWNER_DATABASE_URL: urlFor(adminUrl, name, { role: OWNER, password: owner }),
    ADMIN_DATABASE_URL: urlFor(adminUrl, name),
  };
}

/** Drops the copies that this process made. */
export function dropCopies(adminUrl: string) {
  return asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>("SELECT datname AS name FROM pg_database WHERE datname ~ $1", [`^${PREFIX}_copy_.*_${process.pid}$`]);
    for (const { name } of rows) await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
  });
}
