import { recordEvent } from "@/lib/audit/record-event";
import { londonDay } from "@/lib/clock";
import { withTenant } from "@/lib/db/with-tenant";
import { personas } from "@/lib/demo/personas";
import { NotFound } from "@/lib/errors";
import { readAccount } from "./read-account";
import type { SessionClaims } from "./session";
import { isDemo } from "./settings";
import { findAccounts } from "./sign-in-address";

/**
 * A demo's visitor steps into the shoes of one of its people, without a password.
 * @throws NotFound wherever the server was not started as a demo, and for a persona that does not exist
 */
export async function signInAsPersona(key: string, at: Date): Promise<SessionClaims> {
  const persona = isDemo() ? personas.find((one) => one.key === key) : undefined;
  if (!persona) throw new NotFound();
  for (const candidate of await findAccounts(persona.email)) {
    const account = await readAccount(candidate, at);
    if (!account || account.trustName !== persona.trust) continue;
    const { trustId, personId, sessionVersion } = account;
    await withTenant({ trustId, personId, today: londonDay(at) }, (db) =>
      recordEvent(db, { trustId, personId, at }, "sign-in.made", { subjectId: personId, ownerId: personId, facts: { by: "persona" } }),
    );
    return { trustId, personId, sessionVersion };
  }
  throw new NotFound();
}
