import { rmSync } from "node:fs";
import { join } from "node:path";
import { Client, escapeIdentifier } from "pg";
import { Advice } from "./advice";
import { dataFolder } from "./data-folder";
import { dataOf } from "./postgres/create-data";
import { findRunning } from "./postgres/find-running";
import { findPlace } from "./postgres/place";
import { DATABASE_NAME, DEVELOPMENT } from "./provide-database";

async function dropDatabase(adminUrl: string) {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(DATABASE_NAME)} WITH (FORCE)`);
  await client.end();
}

function deleteEmbedded() {
  const data = dataOf(findPlace(DEVELOPMENT.name));
  if (findRunning(data)) throw new Advice("The database of this clone is in use by another command. Stop that one first (Ctrl-C), then try again.");
  rmSync(data, { recursive: true, force: true });
  for (const secret of ["database-passwords.json", "secrets.json"]) rmSync(join(dataFolder(), secret), { force: true });
}

/**
 * Forgets everything that the demo holds: its database, files, mails and secrets.
 * @throws Advice when the database is somebody's whom we cannot ask, or in use
 */
export async function reset() {
  const { DATABASE_URL, OWNER_DATABASE_URL } = process.env;
  if (OWNER_DATABASE_URL) throw new Advice("With OWNER_DATABASE_URL set, the database is yours: empty it yourself, then start without --reset.");
  if (DATABASE_URL) await dropDatabase(DATABASE_URL);
  else deleteEmbedded();
  for (const folder of ["files", "mail"]) rmSync(join(dataFolder(), folder), { recursive: true, force: true });
}
