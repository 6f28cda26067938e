import { type AboutMe, findWhatOthersDid } from "@/lib/audit/find-about-me";
import { findSecurity, type Security } from "@/lib/auth/account/find-security";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { asDate, asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** `manager` is the viewer's line manager of today, and since when. */
export type Account = { security: Security; others: AboutMe[]; manager: { name: string; since: Day } | undefined };

/** The viewer's own account: how they sign in, what others did with what is theirs, and who manages them. One transaction, at most six statements. */
export function readAccount(viewer: Viewer): Promise<Account> {
  return withTenant(viewer, async (db) => {
    const security = await findSecurity(db, viewer);
    const others = await findWhatOthersDid(db, viewer);
    return { security, others, manager: await findManager(db, viewer) };
  });
}

async function findManager(db: TenantDb, { trustId, personId, today }: Viewer): Promise<Account["manager"]> {
  const on = asDate(today);
  const line = await db.lineManager.findFirst({ where: { trustId, personId, startsOn: { lte: on }, OR: [{ endsOn: null }, { endsOn: { gte: on } }] }, select: { startsOn: true, manager: { select: { name: true } } } });
  return line ? { name: line.manager.name, since: asDay(line.startsOn) } : undefined;
}
