import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. About 20 ms on a small server. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The password's argon2id hash. Letters that look the same are the same (NFKC). */
export const hashPassword = (password: string) => hash(password.normalize("NFKC"), COST);

let decoy: Promise<string> | undefined;

/** Whether the password is the one behind the hash. Without a hash the same work is done, and the answer is no; so it is for a hash that cannot be read. */
export async function matchesPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hash(randomBytes(32), COST);
  const matches = await verify(passwordHash ?? (await decoy), password.normalize("NFKC")).catch(() => false);
  return matches && passwordHash != null;
}
