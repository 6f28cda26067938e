import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { forget, type Limit, spend } from "@/lib/limits/limit";
import { raiseSessionVersion } from "@/lib/viewers/raise-session-version";
import type { Viewer } from "@/lib/viewers/viewer";
import { currentPasswordLimit } from "../limits";
import { matchesPassword } from "../passwords/hash";
import { setPassword } from "../passwords/set-password";
import type { SessionClaims } from "../session";

/**
 * Changes the viewer's own password; every other session of theirs is over.
 * @returns what a new session for this browser holds
 * @throws Refused when the present password is wrong, or was tried too often
 */
export async function changePassword(viewer: Viewer, given: { current: string; password: string }, limit: Limit = currentPasswordLimit): Promise<SessionClaims> {
  const { trustId, personId } = viewer;
  const key = `${trustId} ${personId}`;
  if (!(await spend(limit, key))) throw new Refused("That was tried too often. Wait a quarter of an hour and try again.", "current");
  const claims = await withTenant(viewer, async (db) => {
    const credential = await db.credential.findUnique({ where: { trustId_personId: { trustId, personId } }, select: { passwordHash: true } });
    if (!(await matchesPassword(credential?.passwordHash, given.current))) throw new Refused("That is not your present password.", "current");
    await setPassword(db, viewer, given.password);
    const sessionVersion = await raiseSessionVersion(db, viewer, personId);
    await recordEvent(db, viewer, "password.changed", { subjectId: personId, ownerId: personId });
    return { trustId, personId, sessionVersion };
  });
  await forget(limit, key);
  return claims;
}
