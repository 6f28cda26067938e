import type { TenantDb } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { addDays, asDate, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * Somebody who can sign in must be able to arrange the trust the day after `lastDay`. Call it after the change, in its transaction.
 * @throws Refused when nobody would be left
 */
export async function mustKeepAnAdministrator(db: TenantDb, { trustId, today }: Pick<Viewer, "trustId" | "today">, lastDay: Day = today): Promise<void> {
  const next = asDate(addDays(lastDay < today ? today : lastDay, 1));
  const left = await db.rolePeriod.count({
    where: { trustId, role: "trust_administrator", person: { suspendedAt: null }, startsOn: { lte: next }, OR: [{ endsOn: null }, { endsOn: { gte: next } }] },
  });
  if (left === 0) throw new Refused("Then nobody could arrange the trust. Give somebody else the administrator’s role first.");
}
