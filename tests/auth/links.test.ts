import { expect, test } from "vitest";
import { acceptInvitation } from "@/lib/auth/accept-invitation";
import { LASTS_MS, makeLink } from "@/lib/auth/links/make-link";
import { readLink } from "@/lib/auth/links/read-link";
import { SPENT } from "@/lib/auth/links/spend-link";
import { setNewPassword } from "@/lib/auth/set-new-password";
import { signInWithPassword } from "@/lib/auth/sign-in-with-password";
import { withTenant } from "@/lib/db/with-tenant";
import { findViewer } from "@/lib/viewers/find-viewer";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust, THEN } from "@/tests/support/a-trust";

const password = "violet harbour nine";
const tokenOf = (link: string) => new URL(link).pathname.split("/").at(-1) ?? "";
const after = (ms: number) => new Date(THEN.getTime() + ms);

async function somebody() {
  const trust = await aTrust();
  const person = await trust.person("Noor Teacher", { role: "teacher" });
  const { email } = await trust.arrange((db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId: trust.trustId, id: person.personId } } }));
  return { trust, person, email };
}

const invited = async (person: Viewer) => tokenOf(await makeLink(person, "invitation", THEN));

test("an invitation opens once, with a password that then signs in", async () => {
  const { person, email } = await somebody();
  const token = await invited(person);
  expect(await readLink(token, "invitation", THEN)).toMatchObject({ state: "open", name: "Noor Teacher" });
  expect(await acceptInvitation(token, password, THEN)).toEqual({ trustId: person.trustId, personId: person.personId });
  expect(await signInWithPassword({ email, password, from: "198.51.100.7" }, THEN)).toHaveLength(1);
  expect(await readLink(token, "invitation", THEN)).toEqual({ state: "used" });
  await expect(acceptInvitation(token, "another harbour ten", THEN)).rejects.toThrow(SPENT);
});

test("of two who use one link at the same moment, one gets in", async () => {
  const { person } = await somebody();
  const token = await invited(person);
  const tries = [1, 2, 3].map(() => acceptInvitation(token, password, THEN).then(() => "in", () => "refused"));
  expect((await Promise.all(tries)).filter((answer) => answer === "in")).toHaveLength(1);
});

test("looking at a link does not spend it", async () => {
  const { person } = await somebody();
  const token = await invited(person);
  for (const _ of [1, 2, 3]) expect((await readLink(token, "invitation", THEN)).state).toBe("open");
});

test.each(["invitation", "password_reset"] as const)("a link for %s runs out", async (purpose) => {
  const { person } = await somebody();
  const token = tokenOf(await makeLink(person, purpose, THEN));
  const late = after(LASTS_MS[purpose]);
  expect(await readLink(token, purpose, late)).toEqual({ state: "expired" });
  await expect((purpose === "invitation" ? acceptInvitation : setNewPassword)(token, password, late)).rejects.toThrow(SPENT);
});

test("a link is good for its own purpose, its own person and its own trust alone", async () => {
  const { trust, person } = await somebody();
  const token = await invited(person);
  const other = await trust.person("Ola Other");
  const elsewhere = await aTrust("Another Trust");
  const [trustId, personId, secret] = token.split(".");
  await expect(setNewPassword(token, password, THEN)).rejects.toThrow(SPENT);
  for (const forged of [
    [trustId, other.personId, secret],
    [elsewhere.trustId, personId, secret],
    [trustId, personId, secret?.replace(/^./, (first) => (first === "a" ? "b" : "a"))],
    ["nonsense"],
  ]) {
    await expect(acceptInvitation(forged.join("."), password, THEN)).rejects.toThrow(SPENT);
    expect(await readLink(forged.join("."), "invitation", THEN)).toEqual({ state: "unknown" });
  }
});

test("a suspended person's link opens nothing", async () => {
  const { trust, person } = await somebody();
  const token = await invited(person);
  await trust.arrange((db) => db.person.update({ where: { trustId_id: { trustId: trust.trustId, id: person.personId } }, data: { suspendedAt: THEN } }));
  expect(await readLink(token, "invitation", THEN)).toEqual({ state: "unknown" });
  await expect(acceptInvitation(token, password, THEN)).rejects.toThrow(SPENT);
});

test("a new password ends every session and every other link, and is written down", async () => {
  const { person, email } = await somebody();
  const [first, second] = [tokenOf(await makeLink(person, "password_reset", THEN)), tokenOf(await makeLink(person, "password_reset", THEN))];
  await setNewPassword(first, password, THEN);
  expect(await findViewer({ trustId: person.trustId, personId: person.personId, sessionVersion: 1 }, THEN)).toBeUndefined();
  await expect(setNewPassword(second, password, THEN)).rejects.toThrow(SPENT);
  const events = await withTenant(person, (db) => db.auditEvent.findMany({ where: { trustId: person.trustId, what: "password.reset" } }));
  expect(events).toEqual([expect.objectContaining({ actorId: person.personId, facts: {} })]);
  expect(await signInWithPassword({ email, password, from: "198.51.100.7" }, THEN)).toHaveLength(1);
});

test("the database keeps no link that works", async () => {
  const { person } = await somebody();
  const token = await invited(person);
  const kept = await withTenant(person, (db) => db.singleUseLink.findMany({ where: { trustId: person.trustId } }));
  expect(Buffer.from(kept[0]?.secretHash ?? []).toString("base64url")).not.toBe(token.split(".")[2]);
  expect(kept[0]?.secretHash).toHaveLength(32);
});
