import { recordEvent } from "@/lib/audit/record-event";
import { londonDay } from "@/lib/clock";
import { withTenant } from "@/lib/db/with-tenant";
import { enqueue } from "@/lib/jobs/enqueue";
import { spend } from "@/lib/limits/limit";
import { newPasswordAddressLimit, newPasswordLimit } from "./limits";
import { ANSWER_MS, noSoonerThan } from "./no-sooner-than";
import { readAccount } from "./read-account";
import { findAccounts } from "./sign-in-address";

/**
 * Sends a link to a new password to each account with this address. The answer is the same, and takes as long, whether
 * there is one, several, none, or too many were asked for.
 */
export function askForNewPassword({ email, from }: { email: string; from: string }, at: Date, limits = { account: newPasswordLimit, address: newPasswordAddressLimit }): Promise<void> {
  return noSoonerThan(ANSWER_MS, async () => {
    const allowed = [await spend(limits.account, email), await spend(limits.address, from)];
    if (allowed.includes(false)) return;
    for (const account of await findAccounts(email)) {
      if (!(await readAccount(account, at))) continue;
      const { trustId, personId } = account;
      await withTenant({ trustId, personId, today: londonDay(at) }, async (db) => {
        await enqueue(db, { trustId, personId, kind: "password-reset" });
        await recordEvent(db, { trustId, personId: null, at }, "password-reset.asked", { subjectId: personId, ownerId: personId });
      });
    }
  });
}
