import { keyedHash } from "@/lib/confidentiality/keyed-hash";
import { prisma } from "@/lib/db/client";
import type { TenantDb } from "@/lib/db/with-tenant";

/** Where somebody may sign in. */
export type Account = { trustId: string; personId: string };

/** The directory's key for an address: keyed, so that a copy of the directory names nobody. */
export const addressHash = (email: string) => keyedHash("sign-in directory", email.trim().toLowerCase());

/** Accounts with this address, in any trust. Nobody is known yet, so the database answers through one function. */
export function findAccounts(email: string): Promise<Account[]> {
  return prisma().$queryRaw<Account[]>`SELECT "trustId", "personId" FROM sign_in_candidates(${addressHash(email)}) ORDER BY 1, 2`;
}

/** Enters a person's address in the directory, or changes it. Call wherever `person.email` is written, in the same transaction. */
export async function setSignInAddress(db: TenantDb, personId: string, email: string): Promise<void> {
  await db.$executeRaw`SELECT set_sign_in_address(${personId}::uuid, ${addressHash(email)})`;
}

/** The same for many people at once, in one statement. */
export async function setSignInAddresses(db: TenantDb, people: readonly { id: string; email: string }[]): Promise<void> {
  const hashes = people.map(({ email }) => Buffer.from(addressHash(email)).toString("hex"));
  await db.$executeRaw`
    SELECT set_sign_in_address(u.person, decode(u.hash, 'hex')) FROM unnest(${people.map(({ id }) => id)}::uuid[], ${hashes}::text[]) AS u (person, hash)`;
}
