import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Role } from "@/lib/db/generated/enums";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Willing } from "./people";

const rankOf: Partial<Record<Role, number>> = { trust_executive: 4, principal: 3, senior_leader: 2, middle_leader: 1, teacher: 0, support_staff: 0, trust_team: 0, trust_administrator: 0 };
const byRank: readonly Role[] = ["trust_executive", "principal", "senior_leader", "middle_leader", "trust_team", "trust_administrator", "teacher", "support_staff"];

type Held = { role: Role; schoolId: string | null; school: string | null; phase: string | null };
type Row = { id: string; name: string; across: boolean; held: Held[]; leads: string[]; before: string[] };

/** People of the trust with what forming asks of them. @param from who, as SQL with "personId" and `across`; whoever has no job today is left out */
async function select(db: TenantDb, viewer: Viewer, from: Prisma.Sql): Promise<Willing[]> {
  const [trustId, today] = [viewer.trustId, asDate(viewer.today)];
  const rows = await db.$queryRaw<Row[]>`
    WITH w AS (${from}), managed AS (
      SELECT x."managerId", array_agg(x."personId"::text) AS ids FROM who_manages_whom((SELECT array_agg(w."personId") FROM w)) x GROUP BY x."managerId")
    SELECT p.id, p.name, w.across, held.roles AS held,
      coalesce(managed.ids, '{}') || coalesce((SELECT array_agg(o."leaderId"::text) FROM one_to_one o WHERE o."trustId" = ${trustId}::uuid AND o."leadId" = p.id
        AND o."startsOn" <= ${today}::date AND (o."endsOn" IS NULL OR o."endsOn" >= ${today}::date)), '{}') AS leads,
      coalesce((SELECT array_agg(DISTINCT other."personId"::text) FROM triad_member mine JOIN triad_member other ON other."trustId" = mine."trustId" AND other."triadId" = mine."triadId"
        AND other."personId" <> mine."personId" AND other."joinedAt" IS NOT NULL
        WHERE mine."trustId" = ${trustId}::uuid AND mine."personId" = p.id AND mine."joinedAt" IS NOT NULL), '{}') AS before
    FROM w
    JOIN person p ON p."trustId" = ${trustId}::uuid AND p.id = w."personId" AND p."suspendedAt" IS NULL
    JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('role', r.role, 'schoolId', r."schoolId", 'school', s.name, 'phase', s.phase)) AS roles
      FROM role_period r LEFT JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
      WHERE r."trustId" = ${trustId}::uuid AND r."personId" = p.id AND r.role NOT IN ('governor', 'trustee', 'guest')
        AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date)
    ) held ON held.roles IS NOT NULL
    LEFT JOIN managed ON managed."managerId" = p.id
    ORDER BY p.name, p.id`;
  return rows.map(asWilling);
}

/**
 * Everybody who would like to be in a triad today and is in none, asked or running, with what forming asks of them: schools, phases, job, whom
 * they lead or manage, with whom they were. For coordinators; others see nothing of it. One statement.
 */
export function listWilling(db: TenantDb, viewer: Viewer): Promise<Willing[]> {
  const today = asDate(viewer.today);
  return select(db, viewer, Prisma.sql`
    SELECT w."personId", w.across FROM triad_wish w
    WHERE w."trustId" = ${viewer.trustId}::uuid AND w."withdrawnAt" IS NULL AND w."startsOn" <= ${today}::date AND (w."endsOn" IS NULL OR w."endsOn" >= ${today}::date)
      AND NOT EXISTS (SELECT FROM triad_member m WHERE m."trustId" = w."trustId" AND m."personId" = w."personId" AND m."declinedAt" IS NULL AND m."leftAt" IS NULL)`);
}

/** Everybody who is asked into a triad that has not ended, or in it, as forming sees them. For coordinators. One statement. */
export function listMembers(db: TenantDb, viewer: Viewer): Promise<Willing[]> {
  return select(db, viewer, Prisma.sql`
    SELECT DISTINCT m."personId", true AS across FROM triad_member m JOIN triad t ON t."trustId" = m."trustId" AND t.id = m."triadId" AND t."endedAt" IS NULL
    WHERE m."trustId" = ${viewer.trustId}::uuid AND m."declinedAt" IS NULL AND m."leftAt" IS NULL`);
}

/** Somebody and those who are asked into a triad or in it, as forming sees them. One statement. */
export function withMembersOf(db: TenantDb, viewer: Viewer, triadId: string, personId: string): Promise<Willing[]> {
  return select(db, viewer, Prisma.sql`
    SELECT m."personId", true AS across FROM triad_member m
    WHERE m."trustId" = ${viewer.trustId}::uuid AND m."triadId" = ${triadId}::uuid AND m."declinedAt" IS NULL AND m."leftAt" IS NULL
    UNION SELECT ${personId}::uuid, true`);
}

/** People of the trust as forming sees them, by their ids; whoever has no job today is left out. One statement. */
export function knownOf(db: TenantDb, viewer: Viewer, personIds: readonly string[]): Promise<Willing[]> {
  return select(db, viewer, Prisma.sql`SELECT unnest(${[...personIds]}::uuid[]) AS "personId", true AS across`);
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
