import { withTenant } from "@/lib/db/with-tenant";
import type { Role } from "@/lib/db/generated/enums";
import { asDate } from "@/lib/school-year/day";
import { canSeeEverybody } from "./policy";
import { guestsApart } from "@/lib/viewers/guests-apart";
import type { CurrentRole, Viewer } from "@/lib/viewers/viewer";

export const PEOPLE_A_PAGE = 50;

export type PeopleFilter = { q?: string; schoolId?: string; role?: Role; only?: "without-role" | "suspended"; page?: number };
/** E-mail and suspension are null for a viewer who does not see everybody. */
export type ListedPerson = { id: string; name: string; email: string | null; suspended: boolean | null; roles: CurrentRole[] };
export type PeoplePage = { people: ListedPerson[]; total: number; pages: number };

const NO_ONE = "00000000-0000-0000-0000-000000000000";

/**
 * People by name with today's roles, a page at a time; those who do not see everybody get the staff of their own schools.
 * One statement whatever the size of the trust.
 * @throws NotFound for a guest
 */
export async function listPeople(viewer: Viewer, filter: PeopleFilter): Promise<PeoplePage> {
  guestsApart(viewer);
  const { trustId } = viewer;
  const everybody = canSeeEverybody(viewer);
  const own = viewer.roles.flatMap(({ schoolId }) => schoolId ?? []);
  const words = (filter.q ?? "").toLowerCase().split(/\s+/).filter(Boolean).map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
  const today = asDate(viewer.today);
  const only = everybody ? (filter.only ?? null) : null;
  const page = Math.max(1, filter.page ?? 1);
  const rows = await withTenant(viewer, (db) => db.$queryRaw<(ListedPerson & { total: number })[]>`
    WITH held AS (
      SELECT r."personId", r.role, r."schoolId", s.name AS "schoolName" FROM role_period r
      LEFT JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
      WHERE r."trustId" = ${trustId}::uuid AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date)),
    fitting AS (
      SELECT p.id, p.name, p.email, p."suspendedAt" IS NOT NULL AS suspended, count(*) OVER ()::int AS total FROM person p
      WHERE p."trustId" = ${trustId}::uuid
        AND (lower(p.name) LIKE ALL (${words}::text[]) OR (${everybody} AND p.email LIKE ALL (${words}::text[])))
        AND (${everybody} OR p.id = ${viewer.personId}::uuid OR p.id IN (SELECT h."personId" FROM held h WHERE h."schoolId" = ANY (${own}::uuid[])))
        AND (${filter.schoolId ?? null}::uuid IS NULL OR p.id IN (SELECT h."personId" FROM held h WHERE h."schoolId" = ${filter.schoolId ?? NO_ONE}::uuid))
        AND (${filter.role ?? null}::text IS NULL OR p.id IN (SELECT h."personId" FROM held h WHERE h.role::text = ${filter.role ?? ""}
          AND (${filter.schoolId ?? null}::uuid IS NULL OR h."schoolId" = ${filter.schoolId ?? NO_ONE}::uuid)))
        AND (${only}::text IS DISTINCT FROM 'without-role' OR p.id NOT IN (SELECT h."personId" FROM held h))
        AND (${only}::text IS DISTINCT FROM 'suspended' OR p."suspendedAt" IS NOT NULL)
      ORDER BY p.name, p.id LIMIT ${PEOPLE_A_PAGE} OFFSET ${(page - 1) * PEOPLE_A_PAGE})
    SELECT f.id, f.name, f.total, CASE WHEN ${everybody} THEN f.email END AS email, CASE WHEN ${everybody} THEN f.suspended END AS suspended,
      coalesce(jsonb_agg(jsonb_build_object('role', h.role, 'schoolId', h."schoolId", 'schoolName', h."schoolName") ORDER BY h.role, h."schoolName")
        FILTER (WHERE h.role IS NOT NULL), '[]') AS roles
    FROM fitting f LEFT JOIN held h ON h."personId" = f.id
    GROUP BY f.id, f.name, f.email, f.suspended, f.total ORDER BY f.name, f.id`);
  const total = rows[0]?.total ?? 0;
  return { people: rows.map(({ total: _total, ...person }) => person), total, pages: Math.ceil(total / PEOPLE_A_PAGE) };
}
