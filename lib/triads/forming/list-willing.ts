import type { TenantDb } from "@/lib/db/with-tenant";
import type { Role } from "@/lib/db/generated/enums";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Willing } from "./people";

const rankOf: Partial<Record<Role, number>> = { trust_executive: 4, principal: 3, senior_leader: 2, middle_leader: 1, teacher: 0, support_staff: 0, trust_team: 0, trust_administrator: 0 };
const byRank: readonly Role[] = ["trust_executive", "principal", "senior_leader", "middle_leader", "trust_team", "trust_administrator", "teacher", "support_staff"];

type Held = { role: Role; schoolId: string | null; school: string | null; phase: string | null };
type Row = { id: string; name: string; across: boolean; held: Held[]; leads: string[]; before: string[] };

/**
 * Everybody who would like to be in a triad today and is in none, asked or running, with what forming asks of them: schools, phases, job, whom
 * they lead, with whom they were. For coordinators; others see nothing of it. One statement.
 */
export async function listWilling(db: TenantDb, viewer: Viewer): Promise<Willing[]> {
  const today = asDate(viewer.today);
  const rows = await db.$queryRaw<Row[]>`
    SELECT p.id, p.name, w.across, held.roles AS held,
      coalesce((SELECT array_agg(o."leaderId"::text) FROM one_to_one o WHERE o."trustId" = w."trustId" AND o."leadId" = p.id
        AND o."startsOn" <= ${today}::date AND (o."endsOn" IS NULL OR o."endsOn" >= ${today}::date)), '{}') AS leads,
      coalesce((SELECT array_agg(DISTINCT other."personId"::text) FROM triad_member mine JOIN triad_member other ON other."trustId" = mine."trustId" AND other."triadId" = mine."triadId"
        AND other."personId" <> mine."personId" AND other."joinedAt" IS NOT NULL
        WHERE mine."trustId" = w."trustId" AND mine."personId" = p.id AND mine."joinedAt" IS NOT NULL), '{}') AS before
    FROM triad_wish w
    JOIN person p ON p."trustId" = w."trustId" AND p.id = w."personId" AND p."suspendedAt" IS NULL
    JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('role', r.role, 'schoolId', r."schoolId", 'school', s.name, 'phase', s.phase)) AS roles
      FROM role_period r LEFT JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
      WHERE r."trustId" = w."trustId" AND r."personId" = p.id AND r.role NOT IN ('governor', 'trustee', 'guest')
        AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date)
    ) held ON held.roles IS NOT NULL
    WHERE w."trustId" = ${viewer.trustId}::uuid AND w."withdrawnAt" IS NULL AND w."startsOn" <= ${today}::date AND (w."endsOn" IS NULL OR w."endsOn" >= ${today}::date)
      AND NOT EXISTS (SELECT FROM triad_member m WHERE m."trustId" = w."trustId" AND m."personId" = p.id AND m."declinedAt" IS NULL AND m."leftAt" IS NULL)
    ORDER BY p.name, p.id`;
  return rows.map(asWilling);
}

function asWilling({ held, ...person }: Row): Willing {
  const roles = held.toSorted((a, b) => byRank.indexOf(a.role) - byRank.indexOf(b.role));
  const only = (values: (string | null)[]) => [...new Set(values.filter((value) => value !== null))];
  return {
    ...person,
    schoolIds: only(roles.map(({ schoolId }) => schoolId)),
    schools: only(roles.map(({ school }) => school)),
    phases: only(roles.map(({ phase }) => phase)),
    job: roles[0]?.role ?? "teacher",
    ranks: roles.map(({ role, schoolId }) => ({ at: schoolId ?? "trust", rank: rankOf[role] ?? 0 })),
  };
}
