import { recordEvent } from "@/lib/audit/record-event";
import { londonDay } from "@/lib/clock";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { type Account, findAccounts } from "../sign-in-address";
import type { Identity } from "./claims";

export const UNKNOWN_HERE = "We could not match that account to anybody here.";

/**
 * The accounts of somebody a provider vouches for: people whom an administrator entered with that address. From the
 * first time on an account belongs to one subject of that provider; another one with the same address is refused.
 * @throws Refused when no account is theirs, in one wording for every reason
 */
export async function signInWithProvider(identity: Identity, at: Date): Promise<Account[]> {
  const opened: Account[] = [];
  for (const account of await findAccounts(identity.email)) {
    const { trustId, personId } = account;
    const theirs = await withTenant({ trustId, personId, today: londonDay(at) }, (db) => belongsTo(db, account, identity, at));
    if (theirs) opened.push(account);
  }
  if (opened.length === 0) throw new Refused(UNKNOWN_HERE);
  return opened;
}

async function belongsTo(db: TenantDb, { trustId, personId }: Account, { issuer, subject }: Identity, at: Date): Promise<boolean> {
  // Locked, so that of two first sign-ins at the same moment the second sees what the first linked.
  const [person] = await db.$queryRaw<{ suspended: boolean }[]>`
    SELECT "suspendedAt" IS NOT NULL AS suspended FROM person WHERE "trustId" = ${trustId}::uuid AND id = ${personId}::uuid FOR UPDATE`;
  if (!person || person.suspended) return false;
  const about = { subjectId: personId, ownerId: personId };
  const linked = await db.federatedIdentity.findMany({ where: { trustId, personId, issuer }, select: { subject: true } });
  if (linked.some((one) => one.subject === subject)) return true;
  const free = linked.length === 0;
  // A subject that is linked to somebody else in this trust stays theirs: the unique key says so.
  const made = free && (await db.federatedIdentity.createMany({ data: { trustId, personId, issuer, subject, linkedAt: at }, skipDuplicates: true })).count === 1;
  if (made) await recordEvent(db, { trustId, personId, at }, "identity.linked", about);
  else await recordEvent(db, { trustId, personId: null, at }, "sign-in.failed", { ...about, facts: { by: "provider" } });
  return made;
}
