import { recordEvent } from "@/lib/audit/record-event";
import { londonDay } from "@/lib/clock";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { forget, giveBack, spend } from "@/lib/limits/limit";
import { v7 } from "@/lib/submissions/uuid";
import { type SignInLimits, signInLimits } from "./limits";
import { ANSWER_MS, noSoonerThan } from "./no-sooner-than";
import { matchesPassword } from "./passwords/hash";
import { type Account, findAccounts } from "./sign-in-address";

export const WRONG = "That e-mail address and password do not go together. Try again, or ask for a new password.";
export const TOO_MANY = "That was tried too often. Wait a quarter of an hour, or ask for a new password.";

/** Every try does the work of this many accounts, so that one, two or none cannot be told apart by the time it takes. */
const ACCOUNTS_TRIED = 2;

type Try = { email: string; password: string; from: string };

/**
 * The accounts that this address and password open; codes, if they need any, come after.
 * @param from the internet address of the try
 * @throws Refused in the same words and after the same work for a wrong password, an unknown address and a suspended person
 */
export function signInWithPassword({ email, password, from }: Try, at: Date, limits: SignInLimits = signInLimits): Promise<Account[]> {
  return noSoonerThan(ANSWER_MS, async () => {
    const here = `${email} ${from}`;
    const allowed = [await spend(limits.here, here), await spend(limits.account, email), await spend(limits.address, from)];
    if (allowed.includes(false)) throw new Refused(TOO_MANY);
    const accounts: (Account & { decoy?: true })[] = await findAccounts(email);
    while (accounts.length < ACCOUNTS_TRIED) accounts.push({ trustId: v7(), personId: v7(), decoy: true });
    const opened: Account[] = [];
    for (const account of accounts) if (await opens(account, password, at)) opened.push(account);
    if (opened.length === 0) {
      for (const { decoy, ...account } of accounts) if (!decoy) await recordFailure(account, at);
      throw new Refused(WRONG);
    }
    await Promise.all([forget(limits.here, here), forget(limits.account, email), giveBack(limits.address, from)]);
    return opened.map(({ trustId, personId }) => ({ trustId, personId }));
  });
}

async function opens(account: Account, password: string, at: Date): Promise<boolean> {
  const person = await withTenant({ ...account, today: londonDay(at) }, (db) =>
    db.person.findUnique({
      where: { trustId_id: { trustId: account.trustId, id: account.personId } },
      select: { suspendedAt: true, credentialAsPerson: { select: { passwordHash: true } } },
    }),
  );
  const matches = await matchesPassword(person?.credentialAsPerson?.passwordHash, password);
  return matches && person?.suspendedAt === null;
}

function recordFailure({ trustId, personId }: Account, at: Date): Promise<void> {
  return withTenant({ trustId, personId, today: londonDay(at) }, (db) =>
    recordEvent(db, { trustId, personId: null, at }, "sign-in.failed", { subjectId: personId, ownerId: personId, facts: { by: "password" } }),
  );
}
