import { personas } from "@/lib/demo/personas";
import { NotFound } from "@/lib/errors";
import { finishSignIn } from "./finish-sign-in";
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
    if (account?.trustName === persona.trust) return finishSignIn(account, "persona", at);
  }
  throw new NotFound();
}
