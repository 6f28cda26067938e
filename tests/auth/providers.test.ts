import { afterAll, beforeAll, expect, test } from "vitest";
import { identityOf } from "@/lib/auth/providers/claims";
import { finishWithProvider } from "@/lib/auth/providers/finish";
import { findProviders } from "@/lib/auth/providers/providers";
import { startWithProvider } from "@/lib/auth/providers/start";
import { signInWithProvider, UNKNOWN_HERE } from "@/lib/auth/providers/sign-in-with-provider";
import { setSignInAddress } from "@/lib/auth/sign-in-address";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import { aTrust, THEN } from "@/tests/support/a-trust";
import { cookiesFrom } from "@/tests/support/browser-by-hand";
import { anIdentityProvider } from "@/tests/support/identity-provider";

let provider: Awaited<ReturnType<typeof anIdentityProvider>>;

beforeAll(async () => {
  provider = await anIdentityProvider("http://localhost:3000/api/auth/callback/other", {});
  Object.assign(process.env, provider.settings, { SMTP_URL: "smtp://localhost", MAIL_FROM: "braid@example.org" });
});
afterAll(async () => {
  for (const name of Object.keys(provider.settings)) delete process.env[name];
  await provider.close();
});

async function somebody(name = "Noor Teacher") {
  const trust = await aTrust();
  const person = await trust.person(name, { role: "teacher" });
  const email = `noor-${v7()}@example.org`;
  await trust.arrange((db) => setSignInAddress(db, person.personId, email));
  return { trust, person, email, account: { trustId: person.trustId, personId: person.personId } };
}

/** Out to the provider, in as a subject, and back with what the browser carried. */
async function signInAs(subject: string, to = "/check-ins") {
  const started = await startWithProvider("other", to);
  if (!started) throw new Error("The provider is not set up");
  const back = await provider.walk(started.location, subject);
  return { query: Object.fromEntries(back.searchParams), cookies: cookiesFrom(started.setCookies) };
}

test("somebody whom the provider vouches for is let in and comes back to the page they wanted", async () => {
  const { email, account, person } = await somebody();
  const subject = v7();
  provider.people[subject] = { email: email.toUpperCase() };
  const { query, cookies } = await signInAs(subject, "/check-ins?week=2");
  expect(await finishWithProvider("other", query, cookies, THEN)).toEqual({ accounts: [account], to: "/check-ins?week=2" });
  const linked = await withTenant(person, (db) => db.federatedIdentity.findMany({ where: { trustId: person.trustId } }));
  expect(linked).toEqual([expect.objectContaining({ issuer: provider.issuer, subject })]);
});

test("an answer is taken once, by the browser that asked, from the provider that was asked", async () => {
  const { email } = await somebody();
  const subject = v7();
  provider.people[subject] = { email };
  const { query, cookies } = await signInAs(subject);
  await expect(finishWithProvider("other", query, {}, THEN)).rejects.toThrow(Refused);
  const another = await startWithProvider("other", "/");
  await expect(finishWithProvider("other", query, cookiesFrom(another?.setCookies ?? []), THEN)).rejects.toThrow(Refused);
  await expect(finishWithProvider("google", query, cookies, THEN)).rejects.toThrow(Refused);
  await expect(finishWithProvider("other", { ...query, state: "forged" }, cookies, THEN)).rejects.toThrow(Refused);
  await finishWithProvider("other", query, cookies, THEN);
  await expect(finishWithProvider("other", query, cookies, THEN)).rejects.toThrow(Refused);
});

test("an address that the provider does not vouch for opens nothing", async () => {
  const { email } = await somebody();
  const subject = v7();
  provider.people[subject] = { email, verified: false };
  const { query, cookies } = await signInAs(subject);
  await expect(finishWithProvider("other", query, cookies, THEN)).rejects.toThrow(Refused);
});

test("another subject with the same address is refused once an account is linked, and it is written down", async () => {
  const { email, person, account } = await somebody();
  const first = { issuer: provider.issuer, subject: v7(), email };
  expect(await signInWithProvider(first, THEN)).toEqual([account]);
  expect(await signInWithProvider(first, THEN)).toEqual([account]);
  await expect(signInWithProvider({ ...first, subject: v7() }, THEN)).rejects.toThrow(UNKNOWN_HERE);
  const events = await withTenant(person, (db) => db.auditEvent.findMany({ where: { trustId: person.trustId, what: "sign-in.failed" } }));
  expect(events).toEqual([expect.objectContaining({ actorId: null, ownerId: person.personId, facts: { by: "provider" } })]);
});

test("of two subjects that arrive at the same moment, one is linked", async () => {
  const { email } = await somebody();
  const tries = [1, 2, 3].map(() => signInWithProvider({ issuer: provider.issuer, subject: v7(), email }, THEN).then(() => "in", () => "refused"));
  expect((await Promise.all(tries)).filter((answer) => answer === "in")).toHaveLength(1);
});

test("a subject stays with its person when the provider gives them somebody else's address", async () => {
  const { trust, email } = await somebody();
  const colleague = await trust.person("Cora Colleague");
  const theirs = `cora-${v7()}@example.org`;
  await trust.arrange((db) => setSignInAddress(db, colleague.personId, theirs));
  const subject = v7();
  await signInWithProvider({ issuer: provider.issuer, subject, email }, THEN);
  await expect(signInWithProvider({ issuer: provider.issuer, subject, email: theirs }, THEN)).rejects.toThrow(UNKNOWN_HERE);
});

test("a stranger and a suspended person get one answer", async () => {
  const { trust, person, email } = await somebody();
  await trust.arrange((db) => db.person.update({ where: { trustId_id: { trustId: trust.trustId, id: person.personId } }, data: { suspendedAt: THEN } }));
  for (const one of [email, `stranger-${v7()}@example.org`])
    await expect(signInWithProvider({ issuer: provider.issuer, subject: v7(), email: one }, THEN)).rejects.toThrow(UNKNOWN_HERE);
});

test("only what was set up is offered", async () => {
  expect(findProviders()).toEqual([{ key: "other", name: "Test provider" }]);
  expect(await startWithProvider("google", "/")).toBeUndefined();
  expect(await startWithProvider("../evil", "/")).toBeUndefined();
});

test.each([
  [{ email_verified: true }, true],
  [{ xms_edov: true }, true],
  [{}, false],
  [{ email_verified: false }, false],
])("claims %j make an identity: %s", (more, does) => {
  const made = identityOf({ iss: "https://issuer.example", sub: "1", email: "Noor@Example.org", ...more });
  expect(made).toEqual(does ? { issuer: "https://issuer.example", subject: "1", email: "noor@example.org" } : undefined);
});
