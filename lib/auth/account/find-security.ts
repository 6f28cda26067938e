import type { TenantDb } from "@/lib/db/with-tenant";
import { type Way, wayOf } from "@/lib/calendar/way";
import type { DigestTime } from "@/lib/digest/digest-times";
import type { Viewer } from "@/lib/viewers/viewer";

export type SignInEvent = { id: string; at: Date; what: string; by: string | null };
export type Security = {
  email: string;
  /** When the day's one mail comes: a time, or 'never'. */
  digestAt: DigestTime;
  /** How dates come into their calendar. */
  datesBy: Way;
  hasPassword: boolean;
  codesSince: Date | null;
  /** Hosts of the providers that the account is linked to. */
  linkedTo: string[];
  signIns: SignInEvent[];
};

const LATEST = 20;

/** How the viewer's own account is kept. Three statements, whatever its age. */
export async function findSecurity(db: TenantDb, { trustId, personId }: Viewer): Promise<Security> {
  const [person] = await db.$queryRaw<Omit<Security, "linkedTo" | "signIns">[]>`
    SELECT p.email, p."digestAt", ${wayOf} AS "datesBy", c."passwordHash" IS NOT NULL AS "hasPassword", c."codeConfirmedAt" AS "codesSince"
    FROM person p LEFT JOIN credential c ON c."trustId" = p."trustId" AND c."personId" = p.id
    WHERE p."trustId" = ${trustId}::uuid AND p.id = ${personId}::uuid`;
  const linked = await db.federatedIdentity.findMany({ where: { trustId, personId }, select: { issuer: true } });
  const signIns = await db.$queryRaw<SignInEvent[]>`
    SELECT id, at, what, facts->>'by' AS by FROM audit_event
    WHERE "trustId" = ${trustId}::uuid AND "ownerId" = ${personId}::uuid
      AND what IN ('sign-in.made', 'sign-in.failed', 'sign-out.made', 'sessions.ended', 'password.changed', 'password.reset',
        'password-reset.asked', 'codes.set-up', 'codes.reset', 'identity.linked', 'invitation.accepted')
    ORDER BY at DESC LIMIT ${LATEST}`;
  if (!person) throw new Error("A viewer without a person");
  return { ...person, linkedTo: linked.map(({ issuer }) => new URL(issuer).host), signIns };
}
