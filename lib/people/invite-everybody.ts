import { inviteWithin } from "@/lib/auth/invite-person";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import { canArrangePeople } from "./policy";
import type { Viewer } from "@/lib/viewers/viewer";

/** As many letters as one press sends; the next press sends the rest. */
const AT_ONCE = 500;

/** People with a role today who were never sent an invitation, by name. The log knows; it holds no text. */
function uninvited(db: TenantDb, viewer: Viewer) {
  const today = asDate(viewer.today);
  return db.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM person p
    WHERE p."trustId" = ${viewer.trustId}::uuid AND p."suspendedAt" IS NULL AND p.id <> ${viewer.personId}::uuid
      AND p.id IN (SELECT r."personId" FROM role_period r WHERE r."trustId" = ${viewer.trustId}::uuid
        AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date))
      AND p.id NOT IN (SELECT e."ownerId" FROM audit_event e WHERE e."trustId" = ${viewer.trustId}::uuid AND e.what = 'invitation.sent' AND e."ownerId" IS NOT NULL)
    ORDER BY p.name, p.id`;
}

/** How many people with a role were never sent an invitation. @throws NotFound when the viewer may not arrange people */
export function countUninvited(viewer: Viewer): Promise<number> {
  if (!canArrangePeople(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => (await uninvited(db, viewer)).length);
}

/**
 * Sends an invitation to everybody with a role who was never sent one. A second tap finds nobody left.
 * @returns how many letters are on their way
 * @throws NotFound when the viewer may not
 */
export function inviteEverybody(viewer: Viewer): Promise<{ invited: number }> {
  return withTenant(viewer, async (db) => {
    if (!canArrangePeople(viewer)) throw new NotFound();
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`invite ${viewer.trustId}`}, 0))`;
    const people = (await uninvited(db, viewer)).slice(0, AT_ONCE);
    for (const { id } of people) await inviteWithin(db, viewer, id);
    return { invited: people.length };
  });
}
