import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { attacks } from "./attacks";
import { aFullTrust } from "./full-trust/full-trust";

class Undone extends Error {}
const saysNo = (error: unknown) => error instanceof Refused || /row-level security|permission denied/.test(String(error));

test("the database refuses every try to change what is not one's own", async () => {
  const full = await aFullTrust();
  const outcomes: string[] = [];
  for (const { who, what, sql } of attacks(full)) {
    const tried = withTenant(full.people[who], async (db) => {
      const rows = sql.startsWith("SELECT") ? (await db.$queryRawUnsafe<unknown[]>(sql)).length : await db.$executeRawUnsafe(sql);
      if (rows > 0) throw new Undone();
    });
    const error: unknown = await tried.then(() => undefined, (thrown: unknown) => thrown);
    if (error instanceof Undone) outcomes.push(`${who} ${what}`);
    else if (error && !saysNo(error)) outcomes.push(`${who} ${what}: stopped by accident, ${String(error)}`);
  }
  expect(outcomes).toEqual([]);
});

test("a trust without any role left cannot be founded again by whoever comes first", async () => {
  const { trust, people, trustId } = await aFullTrust();
  await trust.arrange((db) => db.$executeRaw`DELETE FROM role_period WHERE "trustId" = ${trustId}::uuid`);
  const raise = withTenant(people.teacher, (db) =>
    db.rolePeriod.createMany({ data: { trustId, personId: people.teacher.personId, role: "trust_executive", startsOn: people.teacher.at } }),
  );
  await expect(raise).rejects.toThrow(/row-level security/);
});
