import { Secret, TOTP } from "otpauth";
import { expect, test } from "vitest";
import { confirmCodes } from "@/lib/auth/codes/confirm-codes";
import { newSecret } from "@/lib/auth/codes/one-time-code";
import { resetCodes } from "@/lib/auth/codes/reset-codes";
import { spendCode, TOO_MANY_CODES, WRONG_CODE } from "@/lib/auth/codes/spend-code";
import { findSignInStep } from "@/lib/auth/sign-in-step";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import { asDate } from "@/lib/school-year/day";
import { aTrust, outsidersTo, THEN } from "@/tests/support/a-trust";

const seconds = (count: number) => new Date(THEN.getTime() + count * 1000);
const codeAt = (secret: string, at: Date) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
const limit = (points = 20) => ({ name: `codes-${v7()}`, points, seconds: 60 });

async function withCodes() {
  const trust = await aTrust();
  const executive = await trust.executive();
  const secret = newSecret();
  await confirmCodes(executive, secret, codeAt(secret, THEN), THEN, false, limit());
  return { trust, executive, secret };
}

test("a code from the app is taken, and works once", async () => {
  const { executive, secret } = await withCodes();
  const later = seconds(60);
  await spendCode(executive, codeAt(secret, later), later, limit());
  await expect(spendCode(executive, codeAt(secret, later), later, limit())).rejects.toThrow(WRONG_CODE);
});

test("of two sign-ins with one code at the same moment, one gets in", async () => {
  const { executive, secret } = await withCodes();
  const later = seconds(60);
  const tries = [1, 2, 3, 4].map(() => spendCode(executive, codeAt(secret, later), later, limit()).then(() => "in", () => "refused"));
  expect((await Promise.all(tries)).filter((answer) => answer === "in")).toHaveLength(1);
});

test("the code that confirmed the app is spent with it, and an older one does not work after a newer", async () => {
  const { executive, secret } = await withCodes();
  await expect(spendCode(executive, codeAt(secret, THEN), THEN, limit())).rejects.toThrow(WRONG_CODE);
  await spendCode(executive, codeAt(secret, seconds(60)), seconds(60), limit());
  await expect(spendCode(executive, codeAt(secret, seconds(30)), seconds(60), limit())).rejects.toThrow(WRONG_CODE);
});

test("a code of a minute ago is refused, and guessing stops", async () => {
  const { executive, secret } = await withCodes();
  await expect(spendCode(executive, codeAt(secret, seconds(60)), seconds(150), limit())).rejects.toThrow(WRONG_CODE);
  const few = limit(2);
  for (const _ of [1, 2]) await expect(spendCode(executive, "000000", seconds(300), few)).rejects.toThrow(WRONG_CODE);
  await expect(spendCode(executive, codeAt(secret, seconds(300)), seconds(300), few)).rejects.toThrow(TOO_MANY_CODES);
});

test("the secret is ciphertext in the database, and its owner's alone", async () => {
  const { trust, executive, secret } = await withCodes();
  const where = { trustId: executive.trustId };
  const [own] = await withTenant(executive, (db) => db.credential.findMany({ where }));
  expect(Buffer.from(own?.sealedCodeSecret ?? []).toString("latin1")).not.toContain(secret);
  expect(await withTenant(await trust.administrator(), (db) => db.credential.findMany({ where }))).toEqual([]);
});

test("somebody with the password alone cannot replace codes that are set up", async () => {
  const { executive } = await withCodes();
  const other = newSecret();
  await expect(confirmCodes(executive, other, codeAt(other, THEN), THEN, false, limit())).rejects.toThrow("set up for this account already");
});

test("who arranges access or reads across schools sets codes up; a teacher need not", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const director = await trust.person("Ruth Director");
  await trust.arrange((db) => db.appointment.create({ data: { trustId: trust.trustId, personId: director.personId, duty: "finance_director", startsOn: asDate("2026-09-01") } }));
  const teacher = await trust.person("Kofi Teacher", { role: "teacher" });
  const former = await trust.person("Fay Former", { role: "trust_executive", endsOn: "2026-10-31" });
  expect(await findSignInStep(administrator, THEN)).toBe("set-up-codes");
  expect(await findSignInStep(director, THEN)).toBe("set-up-codes");
  expect(await findSignInStep(teacher, THEN)).toBe("none");
  expect(await findSignInStep(former, THEN)).toBe("none");
  const { executive } = await withCodes();
  expect(await findSignInStep(executive, THEN)).toBe("enter-code");
});

test("an administrator takes lost codes away: it is written down, sessions end, and new ones are asked for", async () => {
  const { trust, executive } = await withCodes();
  await resetCodes(await trust.administrator(), executive.personId);
  expect(await findSignInStep(executive, THEN)).toBe("set-up-codes");
  const after = await trust.viewer(executive.personId);
  const events = await withTenant(after, (db) => db.auditEvent.findMany({ where: { trustId: trust.trustId, what: "codes.reset" } }));
  expect(events).toHaveLength(1);
  const { sessionVersion } = await trust.arrange((db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId: trust.trustId, id: executive.personId } } }));
  expect(sessionVersion).toBe(2);
});

test("nobody else resets codes, and an administrator not their own", async () => {
  const { trust, executive } = await withCodes();
  const { "the trust administrator": administrator, ...outsiders } = await outsidersTo(trust);
  for (const outsider of Object.values(outsiders)) await expect(resetCodes(outsider, executive.personId)).rejects.toThrow(NotFound);
  const elsewhere = await aTrust("Another Trust");
  await expect(resetCodes(await elsewhere.administrator(), executive.personId)).rejects.toThrow(NotFound);
  await expect(resetCodes(await trust.administrator(), administrator?.personId ?? "")).rejects.toThrow(NotFound);
  expect(await findSignInStep(executive, THEN)).toBe("enter-code");
});
