import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { setSignInAddress } from "@/lib/auth/sign-in-address";
import { signInAsPersona } from "@/lib/auth/sign-in-as-persona";
import { withTenant } from "@/lib/db/with-tenant";
import { personas } from "@/lib/demo/personas";
import { NotFound } from "@/lib/errors";
import { aTrust, THEN } from "@/tests/support/a-trust";

beforeEach(() => vi.stubEnv("BRAID_DEMO", "1"));
afterEach(() => vi.unstubAllEnvs());

const [asha] = personas;

async function inTheDemo() {
  if (!asha) throw new Error("No personas");
  const trust = await aTrust(asha.trust);
  const person = await trust.executive(asha.name);
  await trust.arrange((db) => setSignInAddress(db, person.personId, asha.email));
  return { trust, person, key: asha.key };
}

test("in a demo anybody steps into a persona's shoes, and it is written down", async () => {
  const { trust, key } = await inTheDemo();
  const session = await signInAsPersona(key, THEN);
  const events = await withTenant({ ...session, today: "2026-11-19" }, (db) => db.auditEvent.findMany({ where: { trustId: session.trustId, what: "sign-in.made" } }));
  expect(events).toContainEqual(expect.objectContaining({ actorId: session.personId, facts: { by: "persona" } }));
  expect(trust.trustId).toBeTruthy();
});

test("a server that is no demo knows no personas", async () => {
  const { key } = await inTheDemo();
  vi.stubEnv("BRAID_DEMO", "");
  await expect(signInAsPersona(key, THEN)).rejects.toThrow(NotFound);
});

test("an unknown persona is refused", async () => {
  await expect(signInAsPersona("nobody", THEN)).rejects.toThrow(NotFound);
});

test("every persona has an address and a key of their own", () => {
  expect(new Set(personas.map((one) => one.email)).size).toBe(personas.length);
  expect(new Set(personas.map((one) => one.key)).size).toBe(personas.length);
});
