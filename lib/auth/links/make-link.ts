import { londonDay } from "@/lib/clock";
import type { LinkPurpose } from "@/lib/db/generated/enums";
import { withTenant } from "@/lib/db/with-tenant";
import { baseUrl } from "../settings";
import type { Account } from "../sign-in-address";
import { newToken, secretHash, writeToken } from "./token";

const HOUR_MS = 60 * 60 * 1000;

/** An invitation outlasts a half-term holiday; a way to a new password is used at once or not at all. */
export const LASTS_MS: Record<LinkPurpose, number> = { invitation: 14 * 24 * HOUR_MS, password_reset: HOUR_MS };

const path: Record<LinkPurpose, string> = { invitation: "invitation", password_reset: "password-reset" };

/** A new link in its owner's name. Its secret is in the result alone; whoever sends it forgets it. */
export async function makeLink(account: Account, purpose: LinkPurpose, at: Date): Promise<string> {
  const token = newToken(account);
  const { trustId, personId } = account;
  await withTenant({ trustId, personId, today: londonDay(at) }, (db) =>
    db.singleUseLink.create({
      data: { trustId, personId, purpose, secretHash: secretHash(token), expiresAt: new Date(at.getTime() + LASTS_MS[purpose]), createdAt: at },
    }),
  );
  return `${baseUrl()}/${path[purpose]}/${writeToken(token)}`;
}
