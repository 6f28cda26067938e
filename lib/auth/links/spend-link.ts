import { recordEvent } from "@/lib/audit/record-event";
import { londonDay } from "@/lib/clock";
import type { LinkPurpose } from "@/lib/db/generated/enums";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { raiseSessionVersion } from "@/lib/viewers/raise-session-version";
import { setPassword } from "../passwords/set-password";
import { type Account, setSignInAddress } from "../sign-in-address";
import { readToken, secretHash } from "./token";

export const SPENT = "This link was used already, or it has run out. Ask for a new one.";

const said: Record<LinkPurpose, string> = { invitation: "invitation.accepted", password_reset: "password.reset" };

/**
 * Spends a link and keeps the password that came with it: both, or neither. Every session of the person is over,
 * and other links of theirs go with this one.
 * @throws Refused when the link is unknown, used, expired, or its owner is suspended; of two at once one is refused
 */
export async function spendLink(text: string, purpose: LinkPurpose, password: string, at: Date): Promise<Account> {
  const token = readToken(text);
  if (!token) throw new Refused(SPENT);
  const { trustId, personId } = token;
  return withTenant({ trustId, personId, today: londonDay(at) }, async (db) => {
    const spent = await db.singleUseLink.updateMany({
      where: { trustId, personId, purpose, secretHash: secretHash(token), usedAt: null, expiresAt: { gt: at }, person: { suspendedAt: null } },
      data: { usedAt: at },
    });
    if (spent.count === 0) throw new Refused(SPENT);
    await db.singleUseLink.updateMany({ where: { trustId, personId, usedAt: null }, data: { usedAt: at } });
    await setPassword(db, token, password);
    const { email } = await db.person.findUniqueOrThrow({ where: { trustId_id: { trustId, id: personId } }, select: { email: true } });
    await setSignInAddress(db, personId, email);
    await raiseSessionVersion(db, token, personId);
    await recordEvent(db, { trustId, personId, at }, said[purpose], { subjectId: personId, ownerId: personId });
    return { trustId, personId };
  });
}
