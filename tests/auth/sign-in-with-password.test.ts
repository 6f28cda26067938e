import * as argon2 from "@node-rs/argon2";
import { beforeEach, expect, test, vi } from "vitest";
import { setPassword } from "@/lib/auth/passwords/set-password";
import { setSignInAddress } from "@/lib/auth/sign-in-address";
import { signInWithPassword, TOO_MANY, WRONG } from "@/lib/auth/sign-in-with-password";
import { prisma } from "@/lib/db/client";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { v7 } from "@/lib/submissions/uuid";
import { aTrust, THEN, type Trust } from "@/tests/support/a-trust";

vi.mock("@node-rs/argon2", { spy: true });
vi.mock("@/lib/auth/no-sooner-than", async (original) => ({ ...(await original<object>()), ANSWER_MS: 0 }));
beforeEach(() => vi.clearAllMocks());

const password = "violet harbour nine";

async function withSignIn(trust: Trust, person: Viewer, email: string) {
  await trust.arrange((db) => setSignInAddress(db, person.personId, email));
  await withTenant(person, (db) => setPassword(db, person, password));
  return { email, account: { trustId: person.trustId, personId: person.personId } };
}

async function somebody() {
  const trust = await aTrust();
  const person = await trust.person("Noor Teacher", { role: "teacher" });
  return { trust, person, ...(await withSignIn(trust, person, `noor-${v7()}@example.org`)) };
}

/** Small limits of their own for each test, so that tests do not spend each other's. */
function smallLimits(points: { here?: number; account?: number; address?: number } = {}) {
  const limit = (name: string, most: number) => ({ name: `${name}-${v7()}`, points: most, seconds: 60 });
  return { here: limit("here", points.here ?? 9), account: limit("account", points.account ?? 9), address: limit("address", points.address ?? 9) };
}

const from = "198.51.100.7";

test("the right address and password open the account, however the address is written", async () => {
  const { email, account } = await somebody();
  expect(await signInWithPassword({ email, password, from }, THEN)).toEqual([account]);
  expect(await signInWithPassword({ email: ` ${email.toUpperCase()}`, password, from }, THEN)).toEqual([account]);
});

test("one person in two trusts gets both to choose from", async () => {
  const { email, account } = await somebody();
  const elsewhere = await aTrust("Another Trust");
  const there = await withSignIn(elsewhere, await elsewhere.person("Noor Teacher"), email);
  expect(await signInWithPassword({ email, password, from }, THEN)).toEqual([account, there.account]);
});

test("a wrong password, an unknown address, a suspended person and somebody without a password get one answer, after one amount of work", async () => {
  const { trust, email, account } = await somebody();
  const suspended = await trust.person("Sue Spended");
  const there = await withSignIn(trust, suspended, `sue-${v7()}@example.org`);
  await trust.arrange((db) => db.person.update({ where: { trustId_id: { trustId: trust.trustId, id: suspended.personId } }, data: { suspendedAt: THEN } }));
  const invited = await trust.person("Ivy Invited");
  const ivy = `ivy-${v7()}@example.org`;
  await trust.arrange((db) => setSignInAddress(db, invited.personId, ivy));
  expect(account).toBeTruthy();
  for (const tried of [
    { email, password: "wrong" },
    { email: `nobody-${v7()}@example.org`, password },
    { email: there.email, password },
    { email: ivy, password },
  ]) {
    vi.mocked(argon2.verify).mockClear();
    await expect(signInWithPassword({ ...tried, from }, THEN, smallLimits())).rejects.toThrow(WRONG);
    expect(argon2.verify).toHaveBeenCalledTimes(2);
  }
});

test("a failed try is written down for its owner, without the address", async () => {
  const { person, email } = await somebody();
  await expect(signInWithPassword({ email, password: "wrong", from }, THEN, smallLimits())).rejects.toThrow();
  const [event] = await withTenant(person, (db) => db.auditEvent.findMany({ where: { trustId: person.trustId, what: "sign-in.failed" } }));
  expect(event).toMatchObject({ actorId: null, ownerId: person.personId, facts: { by: "password" } });
  expect(JSON.stringify(event)).not.toContain(email);
});

test("guessing one account stops, known or unknown alike, and the right password does not help any more", async () => {
  const { email } = await somebody();
  for (const guessed of [email, `nobody-${v7()}@example.org`]) {
    const limits = smallLimits({ here: 2 });
    for (const _ of [1, 2]) await expect(signInWithPassword({ email: guessed, password: "wrong", from }, THEN, limits)).rejects.toThrow(WRONG);
    await expect(signInWithPassword({ email: guessed, password, from }, THEN, limits)).rejects.toThrow(TOO_MANY);
  }
});

test("the owner still gets in from elsewhere while somebody guesses", async () => {
  const { email, account } = await somebody();
  const limits = smallLimits({ here: 1 });
  for (const _ of [1, 2]) await expect(signInWithPassword({ email, password: "wrong", from }, THEN, limits)).rejects.toThrow();
  expect(await signInWithPassword({ email, password, from: "203.0.113.9" }, THEN, limits)).toEqual([account]);
});

test("guessing that is spread over many addresses stops as well", async () => {
  const { email } = await somebody();
  const limits = smallLimits({ account: 2 });
  for (const one of ["203.0.113.1", "203.0.113.2"]) await expect(signInWithPassword({ email, password: "wrong", from: one }, THEN, limits)).rejects.toThrow(WRONG);
  await expect(signInWithPassword({ email, password, from: "203.0.113.3" }, THEN, limits)).rejects.toThrow(TOO_MANY);
});

test("a school that arrives at once from one address is not locked out", async () => {
  const trust = await aTrust();
  const limits = smallLimits({ address: 2 });
  for (const name of ["Ann", "Bea", "Cy", "Dee"]) {
    const { email, account } = await withSignIn(trust, await trust.person(name), `${name}-${v7()}@example.org`);
    expect(await signInWithPassword({ email, password, from }, THEN, limits)).toEqual([account]);
  }
});

test("tries that come at the same moment are all counted", async () => {
  const limits = smallLimits({ here: 3 });
  const tries = Array.from({ length: 8 }, () => signInWithPassword({ email: "nobody@example.org", password, from }, THEN, limits).catch((error: Error) => error.message));
  const answers = await Promise.all(tries);
  expect(answers.filter((answer) => answer === WRONG)).toHaveLength(3);
  expect(answers.filter((answer) => answer === TOO_MANY)).toHaveLength(5);
});

test("limits and directory keep no address in words", async () => {
  const { email } = await somebody();
  await signInWithPassword({ email, password: "wrong", from }, THEN).catch(() => undefined);
  const kept = await prisma().$queryRaw<{ key: string }[]>`SELECT key FROM rate_limit`;
  expect(JSON.stringify(kept)).not.toMatch(/example\.org|198\.51/);
});

test("a password is kept as argon2id and nowhere in words", async () => {
  const { person } = await somebody();
  const kept = await withTenant(person, (db) => db.credential.findUniqueOrThrow({ where: { trustId_personId: { trustId: person.trustId, personId: person.personId } } }));
  expect(kept.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test("nobody but its owner reaches a credential, the administrator included", async () => {
  const { trust, person } = await somebody();
  const seen = await withTenant(await trust.administrator(), (db) => db.credential.findMany({ where: { trustId: person.trustId } }));
  expect(seen).toEqual([]);
});
