import { afterEach, beforeEach, expect, test } from "vitest";
import { disconnect } from "@/lib/db/client";
import { withTenant } from "@/lib/db/with-tenant";
import { setSignInAddress } from "@/lib/auth/sign-in-address";
import { Refused } from "@/lib/errors";
import { giveRoleAsOperator } from "@/lib/people/give-role-as-operator";
import { aTrust } from "@/tests/support/a-trust";

const application = process.env.DATABASE_URL;
const as = async (url: string | undefined) => {
  await disconnect();
  process.env.DATABASE_URL = url;
};
const asOperator = async <T>(work: () => Promise<T>) => {
  await as(process.env.OWNER_DATABASE_URL);
  try {
    return await work();
  } finally {
    await as(application);
  }
};

beforeEach(() => as(application));
afterEach(() => as(application));

async function aLoneAdministrator(email: string) {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  await withTenant(administrator, (db) => setSignInAddress(db, administrator.personId, email));
  return { trust, administrator };
}

test("the operator gives a lone administrator another role; the log says so, and their sessions end", async () => {
  const { trust, administrator } = await aLoneAdministrator("lone@example.org");
  const gift = { email: "Lone@example.org", role: "trust_executive" as const };
  const version = () => withTenant(administrator, (db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId: trust.trustId, id: administrator.personId } } }));
  const before = await version();
  expect(await asOperator(() => giveRoleAsOperator(administrator.at, gift))).toMatchObject({ person: before.name });
  expect((await trust.viewer(administrator.personId)).roles.map(({ role }) => role).toSorted()).toEqual(["trust_administrator", "trust_executive"]);
  expect((await version()).sessionVersion).toBe(before.sessionVersion + 1);
  const logged = await withTenant(administrator, (db) => db.auditEvent.findMany({ where: { trustId: trust.trustId, what: "role.given-by-operator" } }));
  expect(logged).toMatchObject([{ actorId: null, ownerId: administrator.personId, facts: { role: "trust_executive", schoolId: null } }]);
  await expect(asOperator(() => giveRoleAsOperator(administrator.at, gift))).rejects.toThrow(/already/);
});

test("a role at a school needs that trust's school; an address in two trusts needs a choice; the application may not do it", async () => {
  const { trust, administrator } = await aLoneAdministrator("two@example.org");
  const { urn } = await withTenant(administrator, async (db) => db.school.findUniqueOrThrow({ where: { trustId_id: { trustId: trust.trustId, id: (await trust.school()).id } } }));
  const principal = { email: "two@example.org", role: "principal" as const };
  await expect(asOperator(() => giveRoleAsOperator(administrator.at, principal))).rejects.toThrow(/Choose the school/);
  await expect(asOperator(() => giveRoleAsOperator(administrator.at, { ...principal, urn: "1111111" }))).rejects.toThrow(/no school/);
  await expect(asOperator(() => giveRoleAsOperator(administrator.at, { ...principal, email: "nobody@example.org" }))).rejects.toThrow(Refused);
  await expect(giveRoleAsOperator(administrator.at, { ...principal, urn })).rejects.toThrow();
  await aLoneAdministrator("two@example.org");
  await expect(asOperator(() => giveRoleAsOperator(administrator.at, { ...principal, urn }))).rejects.toThrow(/--trust/);
  await asOperator(() => giveRoleAsOperator(administrator.at, { ...principal, urn, trustId: trust.trustId }));
  expect((await trust.viewer(administrator.personId)).roles).toContainEqual(expect.objectContaining({ role: "principal" }));
});
