import { withTenant } from "@/lib/db/with-tenant";
import { asDate } from "@/lib/school-year/day";
import { canArrangePeople } from "./policy";
import type { Viewer } from "@/lib/viewers/viewer";

export type PersonName = { id: string; name: string; principal: boolean; lead: boolean; staff: boolean };

/** Everybody who holds a role today, by name, for the administrator to choose from: who leads a school, who may lead those, who works in the trust. */
export function listNames(viewer: Viewer): Promise<PersonName[]> {
  if (!canArrangePeople(viewer)) return Promise.resolve([]);
  const today = asDate(viewer.today);
  return withTenant(viewer, (db) => db.$queryRaw<PersonName[]>`
    SELECT p.id, p.name, coalesce(bool_or(r.role = 'principal'), false) AS principal,
      coalesce(bool_or(r.role IN ('trust_executive', 'trust_team', 'principal')), false) AS lead,
      coalesce(bool_or(r.role NOT IN ('governor', 'trustee', 'guest')), false) AS staff
    FROM person p JOIN role_period r ON r."trustId" = p."trustId" AND r."personId" = p.id
      AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date)
    WHERE p."trustId" = ${viewer.trustId}::uuid AND p."suspendedAt" IS NULL
    GROUP BY p.id, p.name ORDER BY p.name, p.id`);
}
