import { londonDay } from "@/lib/clock";
import type { LinkPurpose } from "@/lib/db/generated/enums";
import { withTenant } from "@/lib/db/with-tenant";
import { readToken, secretHash } from "./token";

/** What opening a link shows; opening it changes nothing, since mail scanners open links too. */
export type ReadLink =
  | { state: "open"; name: string; email: string; trustName: string }
  | { state: "used" | "expired" | "unknown" };

/** The link behind a token's text, as it stands. An unknown one and one of a suspended person look the same. */
export async function readLink(text: string, purpose: LinkPurpose, at: Date): Promise<ReadLink> {
  const token = readToken(text);
  if (!token) return { state: "unknown" };
  const { trustId, personId } = token;
  return withTenant({ trustId, personId, today: londonDay(at) }, async (db): Promise<ReadLink> => {
    const link = await db.singleUseLink.findFirst({
      where: { trustId, personId, purpose, secretHash: secretHash(token) },
      select: { usedAt: true, expiresAt: true, person: { select: { name: true, email: true, suspendedAt: true } }, trust: { select: { name: true } } },
    });
    if (!link || link.person.suspendedAt) return { state: "unknown" };
    if (link.usedAt) return { state: "used" };
    if (link.expiresAt <= at) return { state: "expired" };
    return { state: "open", name: link.person.name, email: link.person.email, trustName: link.trust.name };
  });
}
