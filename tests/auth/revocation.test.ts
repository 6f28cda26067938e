import { expect, test } from "vitest";
import { openSession, sealSession } from "@/lib/auth/session";
import { findViewer } from "@/lib/viewers/find-viewer";
import { raiseSessionVersion } from "@/lib/viewers/raise-session-version";
import { aTrust, THEN } from "@/tests/support/a-trust";

/** Somebody with the cookie that their browser holds. */
async function signedIn() {
  const trust = await aTrust();
  const { trustId, personId } = await trust.executive();
  const cookie = await sealSession({ trustId, personId, sessionVersion: 1 });
  const click = async () => {
    const session = await openSession(cookie);
    return session && findViewer(session, THEN);
  };
  return { trust, trustId, personId, click };
}

test("a suspended person is out at the next click, with the cookie that let them in before", async () => {
  const { trust, trustId, personId, click } = await signedIn();
  expect(await click()).toMatchObject({ personId });
  await trust.arrange((db) => db.person.update({ where: { trustId_id: { trustId, id: personId } }, data: { suspendedAt: THEN } }));
  expect(await click()).toBeUndefined();
});

test("whoever's access changed signs in again", async () => {
  const { trust, trustId, personId, click } = await signedIn();
  await trust.arrange((db) => raiseSessionVersion(db, { trustId }, personId));
  expect(await click()).toBeUndefined();
});

test("a role that ends is gone at the next click, without signing in again", async () => {
  const { trust, trustId, personId, click } = await signedIn();
  expect((await click())?.roles).toHaveLength(1);
  await trust.arrange((db) => db.rolePeriod.updateMany({ where: { trustId, personId }, data: { endsOn: new Date("2026-11-18") } }));
  expect((await click())?.roles).toEqual([]);
});
