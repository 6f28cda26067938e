import { londonDay } from "@/lib/clock";
import { withTenant } from "@/lib/db/with-tenant";
import { findViewer } from "@/lib/viewers/find-viewer";
import { needsCodes } from "./codes/policy";
import { readAccount } from "./read-account";
import type { Account } from "./sign-in-address";

/** What still stands between somebody with the right password and their session. */
export type SignInStep = "none" | "enter-code" | "set-up-codes";

/** @returns undefined when the account is gone or suspended */
export async function findSignInStep(account: Account, at: Date): Promise<SignInStep | undefined> {
  const { trustId, personId } = account;
  const open = await readAccount(account, at);
  const person = open && (await findViewer(open, at));
  if (!person) return undefined;
  const credential = await withTenant({ trustId, personId, today: londonDay(at) }, (db) =>
    db.credential.findUnique({ where: { trustId_personId: { trustId, personId } }, select: { codeConfirmedAt: true } }),
  );
  if (credential?.codeConfirmedAt) return "enter-code";
  return needsCodes(person) ? "set-up-codes" : "none";
}
