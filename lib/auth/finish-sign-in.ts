import { recordEvent } from "@/lib/audit/record-event";
import { londonDay } from "@/lib/clock";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { readAccount } from "./read-account";
import type { SessionClaims } from "./session";
import type { Account } from "./sign-in-address";

/** How somebody showed who they are. */
export type SignInBy = "password" | "password and code" | "provider" | "persona";

/**
 * Writes the sign-in down and says what the session holds. Only after everything asked for was shown.
 * @throws NotFound when the account is gone or suspended
 */
export async function finishSignIn(account: Account, by: SignInBy, at: Date): Promise<SessionClaims> {
  const open = await readAccount(account, at);
  if (!open) throw new NotFound();
  const { trustId, personId, sessionVersion } = open;
  await withTenant({ trustId, personId, today: londonDay(at) }, (db) =>
    recordEvent(db, { trustId, personId, at }, "sign-in.made", { subjectId: personId, ownerId: personId, facts: { by } }),
  );
  return { trustId, personId, sessionVersion };
}
