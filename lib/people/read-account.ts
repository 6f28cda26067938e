import { type AboutMe, findWhatOthersDid } from "@/lib/audit/find-about-me";
import { findSecurity, type Security } from "@/lib/auth/account/find-security";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import type { Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** `manager` is the viewer's line manager of today, and since when; a guest, who knows nobody of the trust, is told of none. */
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
  const [manager] = await db.$queryRaw<{ name: string; since: Day }[]>`
    SELECT p.name, to_char(m."startsOn", 'YYYY-MM-DD') AS since FROM line_manager m JOIN person p ON p."trustId" = m."trustId" AND p.id = m."managerId"
    WHERE m."trustId" = ${trustId}::uuid AND m."personId" = ${personId}::uuid AND ${today}::date BETWEEN m."startsOn" AND coalesce(m."endsOn", 'infinity')`;
  return manager;
}
