import { Client } from "pg";
import { expect, test } from "vitest";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { aTrust } from "@/tests/support/a-trust";

const changes = ["UPDATE audit_event SET what = 'x'", "DELETE FROM audit_event", "TRUNCATE audit_event"];

test.each(changes)("the application may not: %s", async (sql) => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  await withTenant(administrator, (db) => recordEvent(db, administrator, "trust.founded"));
  await expect(withTenant(administrator, (db) => db.$executeRawUnsafe(sql))).rejects.toThrow(/permission denied/);
});

test.each(changes)("not even the owner, with the walls lifted, gets through: %s", async (sql) => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  await withTenant(administrator, (db) => recordEvent(db, administrator, "trust.founded"));
  const owner = new Client({ connectionString: process.env.OWNER_DATABASE_URL });
  await owner.connect();
  try {
    await owner.query("BEGIN; ALTER TABLE audit_event NO FORCE ROW LEVEL SECURITY");
    await expect(owner.query(sql)).rejects.toThrow(/only added to/);
  } finally {
    await owner.end();
  }
});
