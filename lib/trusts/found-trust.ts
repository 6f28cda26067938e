import { inviteWithin } from "@/lib/auth/invite-person";
import { recordEvent } from "@/lib/audit/record-event";
import { londonDay } from "@/lib/clock";
import { makeTrustKey } from "@/lib/confidentiality/trust-key";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { type KnownTrust, readRegisterTrust } from "@/lib/register/read-register-trust";
import { asDate } from "@/lib/school-year/day";
import { academicYearOf } from "@/lib/school-year/half-term";
import { proposeHalfTerms } from "@/lib/school-year/propose-half-terms";
import type { FoundTrustInput } from "./schema";
import { trustIdFor } from "./trust-id";

export const ALREADY_SET_UP = "This trust is on Braid already. Its administrator can invite you.";

export type Founded = { trustId: string; administratorId: string; repeated: boolean };

/**
 * Founds a trust: its key, its schools as the register knows them, this year's half terms as proposed, and its first administrator,
 * who is sent an invitation.
 * The form's `requestId` becomes the administrator's id, so that a second tap finds what the first one did.
 * @throws NotFound when the register has no such open trust
 * @throws Refused when the trust is on Braid already; it does not say who set it up
 */
export async function foundTrust(at: Date, input: FoundTrustInput): Promise<Founded> {
  const known = input.groupUid ? await readRegisterTrust(input.groupUid) : undefined;
  if (input.groupUid && !known) throw new NotFound();
  const trustId = input.groupUid ? trustIdFor(input.groupUid) : input.requestId;
  const founded = { trustId, administratorId: input.requestId, repeated: false };
  return withTenant({ trustId, personId: input.requestId, today: londonDay(at) }, async (db) => {
    // Two founders at the same moment wait for each other here; the second then sees the first one's trust.
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${trustId}, 0))`;
    if ((await db.trust.count({ where: { trustId } })) > 0) {
      if ((await db.person.count({ where: { trustId, id: input.requestId } })) > 0) return { ...founded, repeated: true };
      throw new Refused(ALREADY_SET_UP);
    }
    await db.trust.create({ data: { trustId, name: input.trustName, groupUid: input.groupUid ?? null, companiesHouseNumber: known?.companiesHouseNumber ?? null, foundedAt: at } });
    await makeTrustKey(db, trustId);
    if (known) await takeSchools(db, trustId, known);
    await arrangeFirstYear(db, trustId, londonDay(at));
    await db.person.create({ data: { trustId, id: input.requestId, name: input.name, email: input.email } });
    await db.rolePeriod.create({ data: { trustId, personId: input.requestId, role: "trust_administrator", startsOn: asDate(londonDay(at)) } });
    await recordEvent(db, { trustId, at, personId: input.requestId }, "trust.founded", { subjectId: trustId, facts: { schools: known?.schools.length ?? 0 } });
    await inviteWithin(db, firstAdministrator(at, founded, input), input.requestId);
    return founded;
  });
}

async function takeSchools(db: TenantDb, trustId: string, { schools, source }: KnownTrust) {
  await db.school.createMany({
    data: schools.map(({ joinedOn, ...school }) => ({ ...school, trustId, joinedOn: joinedOn ? asDate(joinedOn) : null, registerEdition: source || null })),
  });
}

async function arrangeFirstYear(db: TenantDb, trustId: string, today: string) {
  const { halfTerms } = proposeHalfTerms(academicYearOf(today));
  await db.halfTerm.createMany({ data: halfTerms.map((term) => ({ ...term, trustId, startsOn: asDate(term.startsOn), endsOn: asDate(term.endsOn) })) });
}

/** The founder as the one who invites: themselves. */
function firstAdministrator(at: Date, { trustId, administratorId }: Founded, { name, trustName }: FoundTrustInput): Viewer {
  return {
    trustId, personId: administratorId, name, at, today: londonDay(at), trust: { id: trustId, name: trustName, descriptors: [], words: {}, accent: null },
    roles: [{ role: "trust_administrator", schoolId: null, schoolName: null }], duties: [], leads: [], leadIds: [], guest: false,
  };
}
