import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { provision } from "@/lib/db/migrate/provision";
import { findDrift } from "@/lib/db/migrate/find-drift";
import { migrate } from "@/lib/db/migrate/migrate";
import { databasePasswords } from "@/lib/commands/provide-database";

async function as(url: string | undefined) {
  const client = new Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

test("the application's role can define nothing and see no record of migrations", async () => {
  const app = await as(process.env.DATABASE_URL);
  await expect(app.query("CREATE TABLE mine (id int)")).rejects.toThrow("permission denied");
  await expect(app.query("CREATE SCHEMA mine")).rejects.toThrow("permission denied");
  await expect(app.query("CREATE TEMP TABLE mine (id int)")).rejects.toThrow("permission denied");
  await expect(app.query("ALTER TABLE trust DISABLE ROW LEVEL SECURITY")).rejects.toThrow("must be owner");
  await expect(app.query("SELECT * FROM _prisma_migrations")).rejects.toThrow("permission denied");
});

test("the backup's role reads past the walls, changes nothing, and nobody logs in as it", async () => {
  const admin = await as(process.env.ADMIN_DATABASE_URL);
  const { rows } = await admin.query("SELECT rolcanlogin, rolbypassrls, rolsuper FROM pg_roles WHERE rolname = 'braid_backup'");
  expect(rows).toEqual([{ rolcanlogin: false, rolbypassrls: true, rolsuper: false }]);
  await admin.query("SET ROLE braid_backup");
  await expect(admin.query("SELECT count(*) FROM trust")).resolves.toBeTruthy();
  await expect(admin.query("DELETE FROM trust")).rejects.toThrow("permission denied");
});

test("making the roles and migrating again changes nothing, and the schema agrees", async () => {
  const { pathname } = new URL(process.env.DATABASE_URL ?? "");
  const urls = await provision(process.env.ADMIN_DATABASE_URL ?? "", pathname.slice(1), databasePasswords());
  expect(urls.DATABASE_URL).toBe(process.env.DATABASE_URL);
  expect(await migrate(urls.OWNER_DATABASE_URL)).toEqual([]);
  expect(await findDrift(urls.OWNER_DATABASE_URL)).toBeUndefined();
});
