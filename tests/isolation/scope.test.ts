import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourcesUnder } from "@/tests/house/sources";

const AT_SIGN_IN = "before anybody is signed in: the account that the secret, the password or the provider has just named";
const IN_HIS_NAME = "the owner's own credential, which no administrator reaches; the verb has asked its policy";
const NOBODY = "a job or the set-up, in nobody's name: it reads what every member of staff may";

/** Whoever stands in a scope instead of the viewer of the request, by file, with the reason. None is added without one. */
const others: Record<string, string> = {
  "lib/auth/ask-for-new-password.ts": AT_SIGN_IN,
  "lib/auth/codes/confirm-codes.ts": AT_SIGN_IN,
  "lib/auth/codes/reset-codes.ts": IN_HIS_NAME,
  "lib/auth/codes/spend-code.ts": AT_SIGN_IN,
  "lib/auth/finish-sign-in.ts": AT_SIGN_IN,
  "lib/auth/links/find-recipient.ts": AT_SIGN_IN,
  "lib/auth/links/make-link.ts": AT_SIGN_IN,
  "lib/auth/links/read-link.ts": AT_SIGN_IN,
  "lib/auth/links/spend-link.ts": AT_SIGN_IN,
  "lib/auth/providers/sign-in-with-provider.ts": AT_SIGN_IN,
  "lib/auth/read-account.ts": AT_SIGN_IN,
  "lib/auth/sign-in-step.ts": AT_SIGN_IN,
  "lib/auth/sign-in-with-password.ts": AT_SIGN_IN,
  "lib/digest/go-round.ts": NOBODY,
  "lib/people/give-role-as-operator.ts": "by command, by the service's operator, for somebody whom nobody else can give a role",
  "lib/trusts/found-trust.ts": "founding: the person whom this transaction makes",
  "lib/trusts/is-set-up.ts": NOBODY,
};

const NO_TRUST = "a table without any trust in it";

/** What asks the database outside a scope: row-level security shows it nothing of any trust, so it asks one function or reads what belongs to none. */
const pastAScope: Record<string, string> = {
  "lib/auth/sign-in-address.ts": "a hash of an address leads to its accounts",
  "lib/credits/transcripts/verify-transcript.ts": "a hash of a code leads to bytes that the code alone opens",
  "lib/digest/visit-trusts.ts": "the ids of trusts, for the worker's round",
  "lib/health/check-health.ts": "whether the database answers",
  "lib/limits/clear-expired.ts": NO_TRUST,
  "lib/limits/limit.ts": NO_TRUST,
  "lib/register/read-register-trust.ts": NO_TRUST,
  "lib/register/search-trusts.ts": NO_TRUST,
  "lib/viewers/find-viewer.ts": "somebody with today's roles, in one function that sets its own scope",
};

const sources = sourcesUnder("lib").filter((file) => !file.startsWith("lib/db/")).map((file) => ({ file, text: readFileSync(file, "utf8") }));
const scopes = sources.flatMap(({ file, text }) => [...text.matchAll(/\bwith(?:Tenant|Files)\((?!\) =>)\s*(\{[^}]*\}|[\w.]+)/g)].map(([, who]) => ({ file, who: who ?? "" })));

test("every scope is the viewer's, those on the written list apart", () => {
  expect(scopes.length).toBeGreaterThan(100);
  expect([...new Set(scopes.filter(({ who }) => who !== "viewer").map(({ file }) => file))].toSorted()).toEqual(Object.keys(others).toSorted());
});

test("a viewer is made from a session or for a job, and nowhere else", () => {
  const makers = sources.filter(({ text }) => text.includes("app_viewer(")).map(({ file }) => file);
  expect(makers.toSorted()).toEqual(["lib/viewers/find-viewer.ts"]);
  const spread = sources.filter(({ text }) => /\{\s*\.\.\.viewer\b/.test(text)).map(({ file }) => file);
  expect(spread, "a viewer is never made into another").toEqual([]);
});

test("the database's client is used past a scope only where nobody is known yet, or nothing of a trust is read", () => {
  const past = sources.filter(({ text }) => /\bprisma\(\)/.test(text)).map(({ file }) => file);
  expect(past.toSorted()).toEqual(Object.keys(pastAScope).toSorted());
});
