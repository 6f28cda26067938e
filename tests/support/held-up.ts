import { expect } from "vitest";
import { type Asker, type TenantDb, withTenant } from "@/lib/db/with-tenant";

/** How many in this database wait for another's lock. */
async function waiting(db: TenantDb): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT w.pid)::int AS count FROM pg_locks w
    WHERE NOT w.granted AND EXISTS (SELECT FROM pg_locks r JOIN pg_database d ON d.oid = r.database AND d.datname = current_database() WHERE r.pid = w.pid AND r.locktype = 'relation')`;
  return row?.count ?? 0;
}

/**
 * Lets several begin while somebody holds what they all need, and lets go once each of them waits: what happens when phones tap at the same moment, every time.
 * @returns what each came to, once all are through
 */
export async function atTheSameMoment(holder: Asker, hold: (db: TenantDb) => Promise<unknown>, ...tries: (() => Promise<unknown>)[]): Promise<string[]> {
  const begun: Promise<string>[] = [];
  await withTenant(holder, async (db) => {
    await hold(db);
    for (const [index, begin] of tries.entries()) {
      begun.push(begin().then(() => "done", (error: unknown) => `${error instanceof Error ? error.name : "?"}: ${String(error)}`));
      await expect.poll(() => waiting(db), { timeout: 20_000 }).toBe(index + 1);
    }
  });
  return Promise.all(begun);
}
