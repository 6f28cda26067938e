import { expect, test } from "vitest";
import { classOf } from "@/lib/confidentiality/classes";
import { withTenant } from "@/lib/db/with-tenant";
import { aFullTrust } from "./full-trust/full-trust";
import { plainAttacks } from "./plain-attacks";
import { broken } from "./probes";

test("the database refuses every try to change what is not one's own", async () => {
  expect(await broken(await aFullTrust())).toEqual([]);
});

test("a guest changes, removes and copies nothing of any table", async () => {
  const full = await aFullTrust();
  expect(await broken(full, await plainAttacks(full, Object.keys(classOf)))).toEqual([]);
});

test("a trust without any role left cannot be founded again by whoever comes first", async () => {
  const { trust, people, trustId } = await aFullTrust();
  await trust.arrange((db) => db.$executeRaw`DELETE FROM role_period WHERE "trustId" = ${trustId}::uuid`);
  const raise = withTenant(people.teacher, (db) =>
    db.rolePeriod.createMany({ data: { trustId, personId: people.guest.personId, role: "trust_executive", startsOn: people.teacher.at } }),
  );
  await expect(raise).rejects.toThrow(/row-level security/);
});
