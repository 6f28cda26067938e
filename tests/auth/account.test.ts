import { expect, test } from "vitest";
import { eventWords } from "@/lib/audit/event-words";
import { recordEvent } from "@/lib/audit/record-event";
import { changePassword } from "@/lib/auth/account/change-password";
import { endOtherSessions } from "@/lib/auth/account/end-other-sessions";
import { setPassword } from "@/lib/auth/passwords/set-password";
import { setSignInAddress } from "@/lib/auth/sign-in-address";
import { signInWithPassword } from "@/lib/auth/sign-in-with-password";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { sayLineManager } from "@/lib/line-managers/say-line-manager";
import { readAccount } from "@/lib/people/read-account";
import { findViewer } from "@/lib/viewers/find-viewer";
import { raiseSessionVersion } from "@/lib/viewers/raise-session-version";
import type { Viewer } from "@/lib/viewers/viewer";
import { v7 } from "@/lib/submissions/uuid";
import { countStatements } from "@/tests/reviews/count-statements";
import { aTrust, outsidersTo, THEN } from "@/tests/support/a-trust";

const password = "violet harbour nine";
const limit = (points = 20) => ({ name: `password-${v7()}`, points, seconds: 60 });
const holdsOn = (viewer: Viewer, sessionVersion: number) => findViewer({ trustId: viewer.trustId, personId: viewer.personId, sessionVersion }, THEN);

test("a person sees who opened what is theirs, and nobody else sees it", async () => {
  const trust = await aTrust();
  const principal = await trust.principalOf([await trust.school()]);
  const lead = await trust.executive("Asha Lead");
  const about = { subjectId: v7(), ownerId: principal.personId };
  await withTenant(lead, (db) => recordEvent(db, lead, "personal-part.opened", about));
  await withTenant(principal, (db) => recordEvent(db, principal, "personal-part.opened", about));
  expect((await readAccount(principal)).others).toEqual([expect.objectContaining({ by: "Asha Lead", what: "personal-part.opened", at: THEN })]);
  for (const outsider of Object.values(await outsidersTo(trust))) expect((await readAccount(outsider)).others).toEqual([]);
});

test("a guest, who knows nobody of the trust, sees that somebody opened what is theirs and not who", async () => {
  const trust = await aTrust();
  const guest = await trust.person("Cleo Coach", { role: "guest" });
  const executive = await trust.executive("Asha Lead");
  await withTenant(executive, (db) => recordEvent(db, executive, "coach.asked", { subjectId: v7(), ownerId: guest.personId }));
  expect((await readAccount(guest)).others).toEqual([expect.objectContaining({ by: null, what: "coach.asked" })]);
});

test("whoever became a guest while somebody managed them opens their account, and is told of nobody", async () => {
  const trust = await aTrust();
  const guest = await trust.person("Cleo Coach", { role: "guest" });
  const manager = await trust.executive("Asha Lead");
  await trust.arrange((db) => db.lineManager.createMany({ data: [{ trustId: trust.trustId, personId: guest.personId, managerId: manager.personId, startsOn: new Date("2026-09-01") }] }));
  expect((await readAccount(guest)).manager).toBeUndefined();
});

test("a person sees how they sign in", async () => {
  const trust = await aTrust();
  const person = await trust.person("Noor Teacher");
  expect((await readAccount(person)).security).toMatchObject({ hasPassword: false, codesSince: null, linkedTo: [], signIns: [] });
  await withTenant(person, (db) => setPassword(db, person, password));
  expect((await readAccount(person)).security).toMatchObject({ hasPassword: true });
  expect(await countStatements(() => readAccount(person))).toBeLessThanOrEqual(6);
});

test("changing the password wants the present one, and ends the sessions elsewhere", async () => {
  const trust = await aTrust();
  const person = await trust.person("Noor Teacher");
  const email = `noor-${v7()}@example.org`;
  await trust.arrange((db) => setSignInAddress(db, person.personId, email));
  await withTenant(person, (db) => setPassword(db, person, password));
  await expect(changePassword(person, { current: "wrong", password: "quiet orchard seven" }, limit())).rejects.toMatchObject({ field: "current" });
  const { sessionVersion } = await changePassword(person, { current: password, password: "quiet orchard seven" }, limit());
  expect(await holdsOn(person, 1)).toBeUndefined();
  expect(await holdsOn(person, sessionVersion)).toBeDefined();
  expect(await signInWithPassword({ email, password: "quiet orchard seven", from: "198.51.100.7" }, THEN)).toHaveLength(1);
});

test("the present password cannot be guessed at an unlocked computer", async () => {
  const trust = await aTrust();
  const person = await trust.person("Noor Teacher");
  await withTenant(person, (db) => setPassword(db, person, password));
  const few = limit(2);
  for (const _ of [1, 2]) await expect(changePassword(person, { current: "wrong", password: "quiet orchard seven" }, few)).rejects.toThrow("not your present");
  await expect(changePassword(person, { current: password, password: "quiet orchard seven" }, few)).rejects.toThrow("too often");
});

test("signing out everywhere else leaves one session", async () => {
  const trust = await aTrust();
  const person = await trust.person("Noor Teacher");
  const { sessionVersion } = await endOtherSessions(person);
  expect(await holdsOn(person, 1)).toBeUndefined();
  expect(await holdsOn(person, sessionVersion)).toBeDefined();
});

test("nobody ends another's sessions but an administrator of their trust", async () => {
  const trust = await aTrust();
  const person = await trust.person("Noor Teacher");
  const elsewhere = await aTrust("Another Trust");
  const { "the trust administrator": administrator, ...outsiders } = await outsidersTo(trust);
  for (const outsider of [...Object.values(outsiders), await elsewhere.administrator()])
    await expect(withTenant(outsider, (db) => raiseSessionVersion(db, outsider, person.personId))).rejects.toThrow(NotFound);
  expect(await holdsOn(person, 1)).toBeDefined();
  if (administrator) await withTenant(administrator, (db) => raiseSessionVersion(db, administrator, person.personId));
  expect(await holdsOn(person, 1)).toBeUndefined();
});

test("an event without words of its own is spelt out", () => {
  expect(eventWords("gap-task.brought-back")).toBe("Gap task: brought back");
  expect(eventWords("codes.reset")).toBe("One-time codes reset");
});

test("a person reads who their line manager is today, and nobody is it before the day or after it", async () => {
  const trust = await aTrust();
  const [noor, mo, pat] = [await trust.person("Noor Teacher"), await trust.person("Mo Middle", { role: "middle_leader" }), await trust.person("Pat Next", { role: "senior_leader" })];
  const manager = async (at = THEN) => (await readAccount(await trust.later(noor, at))).manager;
  expect(await manager()).toBeUndefined();
  const administrator = await trust.administrator();
  const say = (who: Viewer, startsOn: string) => sayLineManager(administrator, { personId: noor.personId, managerId: who.personId, startsOn, requestId: v7() });
  await say(pat, "2026-12-01");
  expect(await manager()).toBeUndefined();
  await say(mo, "2026-09-01");
  await say(pat, "2026-12-01");
  expect([await manager(), await manager(new Date("2026-12-01T12:00:00Z"))]).toEqual([{ name: "Mo Middle", since: "2026-09-01" }, { name: "Pat Next", since: "2026-12-01" }]);
});
