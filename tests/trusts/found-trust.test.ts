import { expect, test } from "vitest";
import { findAccounts } from "@/lib/auth/sign-in-address";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { findViewer } from "@/lib/viewers/find-viewer";
import { loadRegisterFiles } from "@/lib/register/load-files";
import { v7 } from "@/lib/submissions/uuid";
import { foundTrust } from "@/lib/trusts/found-trust";
import { isSetUp } from "@/lib/trusts/is-set-up";
import { isSetUpPass, makeSetUpPass, PASS_DAYS } from "@/lib/trusts/set-up-pass";
import { aTrust, THEN } from "@/tests/support/a-trust";
import { aRegisterOf } from "@/tests/support/a-register";
import { onRealData } from "@/tests/support/real-data";
import { realFile } from "@/tests/support/real-files";

const asking = (more: { groupUid?: string; trustName?: string; requestId?: string } = {}) => ({
  trustName: "Meadow Learning Trust", name: "Rose Adeyemi", email: `rose-${v7()}@example.org`, requestId: v7(), ...more,
});
const today = "2026-11-19";

test("a founded trust has its schools with their source, six half terms, its own key and one administrator who can sign in", async () => {
  const groupUid = await aRegisterOf(["Ash Primary", "Beech Primary"]);
  const input = asking({ groupUid });
  const { trustId, administratorId } = await foundTrust(THEN, input);
  const viewer = await findViewer({ trustId, personId: administratorId, sessionVersion: 1 }, THEN);
  expect(viewer).toMatchObject({ name: "Rose Adeyemi", roles: [{ role: "trust_administrator", schoolId: null }] });
  if (!viewer) throw new Error("No administrator");
  const [schools, halfTerms] = await withTenant(viewer, async (db) => [await db.school.findMany({ where: { trustId }, orderBy: { name: "asc" } }), await db.halfTerm.count({ where: { trustId } })]);
  expect(schools.map(({ name, roll }) => [name, roll])).toEqual([["Ash Primary", 200], ["Beech Primary", null]]);
  expect(schools[0]?.registerEdition).toMatch(/csv, loaded on 19 November 2026/);
  expect(halfTerms).toBe(6);
  expect(await findAccounts(input.email)).toEqual([{ trustId, personId: administratorId }]);
});

test("a second tap finds the same trust; somebody else hears that it is there and no name", async () => {
  const groupUid = await aRegisterOf(["Cedar Primary"]);
  const input = asking({ groupUid });
  expect(await isSetUp(groupUid, today)).toBe(false);
  const first = await foundTrust(THEN, input);
  expect(await foundTrust(THEN, input)).toEqual({ ...first, repeated: true });
  expect(await isSetUp(groupUid, today)).toBe(true);
  const refusal = await foundTrust(THEN, asking({ groupUid })).catch((error: Error) => error);
  expect(refusal).toBeInstanceOf(Refused);
  expect((refusal as Error).message).not.toMatch(/Rose|example/);
});

test("two founders at the same moment: one trust, one refusal", async () => {
  const groupUid = await aRegisterOf(["Dogwood Primary"]);
  const ends = await Promise.allSettled([foundTrust(THEN, asking({ groupUid })), foundTrust(THEN, asking({ groupUid }))]);
  expect(ends.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("a trust that the register does not know is set up by hand, without schools; an unknown number is not found", async () => {
  const { trustId, administratorId } = await foundTrust(THEN, asking({ trustName: "Our Own Trust" }));
  const viewer = await findViewer({ trustId, personId: administratorId, sessionVersion: 1 }, THEN);
  expect(viewer?.trust.name).toBe("Our Own Trust");
  await expect(foundTrust(THEN, asking({ groupUid: "9999999" }))).rejects.toThrow(NotFound);
});

test("nobody founds over a trust that exists, though they name its id", async () => {
  const { trustId } = await aTrust();
  await expect(foundTrust(THEN, asking({ requestId: trustId }))).rejects.toThrow(Refused);
});

test("the founder is sent an invitation", async () => {
  const { trustId, administratorId } = await foundTrust(THEN, asking());
  const asker = { trustId, personId: administratorId, today };
  expect(await withTenant(asker, (db) => db.auditEvent.count({ where: { trustId, what: "invitation.sent", subjectId: administratorId } }))).toBe(1);
});

test("a pass opens set-up until it runs out, and not when a letter of it is changed", () => {
  const { pass } = makeSetUpPass(THEN);
  const after = (days: number) => new Date(THEN.getTime() + days * 86_400_000);
  expect(isSetUpPass(pass, after(PASS_DAYS - 1))).toBe(true);
  expect(isSetUpPass(pass, after(PASS_DAYS + 1))).toBe(false);
  expect(isSetUpPass(pass.replace(/^\d/, "9"), THEN)).toBe(false);
  expect(isSetUpPass(`${pass.slice(0, -2)}AA`, THEN)).toBe(false);
  expect(isSetUpPass(undefined, THEN)).toBe(false);
  expect(isSetUpPass("x", THEN)).toBe(false);
});

onRealData("Inspire Learning Partnership and Lighthouse are founded from the real file, each with its schools", async () => {
  await loadRegisterFiles(process.env.OWNER_DATABASE_URL ?? "", ["groups_2026.csv", "grouplinks_edubasealldata_extract.csv", "edubasealldata_extract.csv"].map(realFile), THEN);
  for (const [groupUid, count] of [["3533", 4], ["16340", 24]] as const) {
    if (await isSetUp(groupUid, today)) continue;
    const { trustId, administratorId } = await foundTrust(THEN, asking({ groupUid }));
    const asker = { trustId, personId: administratorId, today };
    expect(await withTenant(asker, (db) => db.school.count({ where: { trustId } }))).toBe(count);
    expect(await withTenant(asker, (db) => db.school.count({ where: { trustId, joinedOn: null } }))).toBe(0);
  }
});
