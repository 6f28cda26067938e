import { londonDay } from "@/lib/clock";
import { withTenant } from "@/lib/db/with-tenant";
import type { Account } from "../sign-in-address";

/** Whom a mail goes to, as they stand when it is sent; undefined when they are gone or suspended. */
export function findRecipient({ trustId, personId }: Account, at: Date) {
  return withTenant({ trustId, personId, today: londonDay(at) }, async (db) => {
    const person = await db.person.findUnique({
      where: { trustId_id: { trustId, id: personId } },
      select: { name: true, email: true, suspendedAt: true, trust: { select: { name: true } } },
    });
    if (!person || person.suspendedAt) return undefined;
    return { name: person.name, email: person.email, trustName: person.trust.name };
  });
}
