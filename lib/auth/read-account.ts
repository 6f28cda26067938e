import { withTenant } from "@/lib/db/with-tenant";
import { londonDay } from "@/lib/clock";
import type { Account } from "./sign-in-address";

export type OpenAccount = Account & { sessionVersion: number; name: string; trustName: string };

/** The account as it stands, or undefined when it is gone or suspended. */
export function readAccount(account: Account, at: Date): Promise<OpenAccount | undefined> {
  return withTenant({ ...account, today: londonDay(at) }, async (db) => {
    const person = await db.person.findUnique({
      where: { trustId_id: { trustId: account.trustId, id: account.personId } },
      select: { name: true, sessionVersion: true, suspendedAt: true, trust: { select: { name: true } } },
    });
    if (!person || person.suspendedAt) return undefined;
    return { ...account, sessionVersion: person.sessionVersion, name: person.name, trustName: person.trust.name };
  });
}
