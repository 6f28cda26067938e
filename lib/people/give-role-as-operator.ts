import { recordEvent } from "@/lib/audit/record-event";
import { findAccounts } from "@/lib/auth/sign-in-address";
import { londonDay } from "@/lib/clock";
import type { Role } from "@/lib/db/generated/enums";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import { ownWords } from "@/lib/trusts/words";
import { raiseSessionVersion } from "@/lib/viewers/raise-session-version";
import { placeProblem } from "./role-place";

/** `trustId` only where the address is known in several trusts; `urn` for a role at a school. */
export type OperatorsGift = { email: string; role: Role; trustId?: string; urn?: string };

/**
 * Gives somebody a role from today on, in the stead of a second administrator where a trust has none: nobody gives themselves one.
 * Needs the login that owns the database. The log says that the operator did it, and the person finds it there.
 * Whatever the role is, their sessions end, so that they come back knowing.
 * @returns the person's and the trust's name
 * @throws Refused when nobody has the address, several trusts know it, the role does not belong there or is held already
 */
export async function giveRoleAsOperator(at: Date, { email, role, trustId: chosen, urn }: OperatorsGift): Promise<{ person: string; trust: string }> {
  const accounts = (await findAccounts(email)).filter(({ trustId }) => !chosen || trustId === chosen);
  const [account, another] = accounts;
  if (!account) throw new Refused(`Nobody signs in with ${email}${chosen ? " in that trust" : ""}.`);
  if (another) throw new Refused(`${email} is known in several trusts. Say which: ${accounts.map(({ trustId }) => `--trust ${trustId}`).join(" or ")}`);
  const { trustId, personId } = account;
  const today = londonDay(at);
  return withTenant({ trustId, personId: null, today }, async (db) => {
    const schoolId = urn ? await schoolOf(db, trustId, urn) : null;
    const misplaced = placeProblem(role, schoolId, ownWords[role]);
    if (misplaced) throw new Refused(`${misplaced}.`);
    const held = await db.rolePeriod.count({ where: { trustId, personId, role, schoolId, OR: [{ endsOn: null }, { endsOn: { gte: asDate(today) } }] } });
    if (held > 0) throw new Refused("They hold this role there already.");
    const { id } = await db.rolePeriod.create({ data: { trustId, personId, role, schoolId, startsOn: asDate(today) } });
    await raiseSessionVersion(db, { trustId }, personId);
    await recordEvent(db, { trustId, at, personId: null }, "role.given-by-operator", { subjectId: id, ownerId: personId, facts: { role, schoolId } });
    const [person, trust] = [await db.person.findUniqueOrThrow({ where: { trustId_id: { trustId, id: personId } } }), await db.trust.findUniqueOrThrow({ where: { trustId } })];
    return { person: person.name, trust: trust.name };
  });
}

async function schoolOf(db: TenantDb, trustId: string, urn: string): Promise<string> {
  const school = await db.school.findFirst({ where: { trustId, urn, leftOn: null }, select: { id: true } });
  if (!school) throw new Refused(`The trust has no school with the URN ${urn}.`);
  return school.id;
}
