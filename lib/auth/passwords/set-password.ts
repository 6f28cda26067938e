import type { TenantDb } from "@/lib/db/with-tenant";
import type { Account } from "../sign-in-address";
import { hashPassword } from "./hash";

/** Keeps a new password; `db` is a transaction in its owner's name, for nobody else reaches a credential. */
export async function setPassword(db: TenantDb, { trustId, personId }: Account, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await db.credential.upsert({
    where: { trustId_personId: { trustId, personId } },
    create: { trustId, personId, passwordHash },
    update: { passwordHash },
  });
}
