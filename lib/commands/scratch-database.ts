import { randomBytes } from "node:crypto";
import { Client, escapeIdentifier } from "pg";
import { applyMigrations } from "@/lib/db/migrate/apply-migrations";
import { provision } from "@/lib/db/migrate/provision";
import { databasePasswords, FOR_TESTS, provideServer } from "./provide-database";
import { atExit } from "./run";

/** Lends `work` the owner's URL of a new database that has the migrations and nothing else, and drops it afterwards. */
export async function withScratchDatabase<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const { adminUrl, stop } = await provideServer(FOR_TESTS);
  atExit(stop);
  const name = `braid_scratch_${randomBytes(4).toString("hex")}`;
  try {
    const { OWNER_DATABASE_URL } = await provision(adminUrl, name, databasePasswords());
    await applyMigrations(OWNER_DATABASE_URL);
    return await work(OWNER_DATABASE_URL);
  } finally {
    const client = new Client({ connectionString: adminUrl });
    await client.connect();
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
    await client.end();
  }
}
