import { withTenant } from "@/lib/db/with-tenant";
import type { Duty, Role } from "@/lib/db/generated/enums";
import { NotFound } from "@/lib/errors";
import type { Day } from "@/lib/school-year/day";
import { canSeeEverybody, canSeePerson } from "./policy";
import type { Viewer } from "@/lib/viewers/viewer";

type Period = { id: string; schoolId: string | null; schoolName: string | null; startsOn: Day; endsOn: Day | null };
export type PersonRole = Period & { role: Role };
export type PersonDuty = Period & { duty: Duty };
export type PersonOneToOne = { id: string; as: "leader" | "lead"; with: string; startsOn: Day; endsOn: Day | null };
export type PersonLine = { id: string; as: "managed" | "manages"; with: string; startsOn: Day; endsOn: Day | null };
export type PersonPage = {
  id: string;
  name: string;
  /** Null for a viewer who sees colleagues by name only. */
  email: string | null;
  suspended: boolean;
  roles: PersonRole[];
  duties: PersonDuty[];
  oneToOnes: PersonOneToOne[];
  /** Who is their line manager and whose they are, as far as the viewer is one of the two or arranges the trust. */
  lines: PersonLine[];
};

/**
 * A person with their roles, duties, one-to-ones and line management, past ones included, the latest first. One statement.
 * @throws NotFound for somebody whom the viewer may not see
 */
export async function readPerson(viewer: Viewer, personId: string): Promise<PersonPage> {
  const { trustId } = viewer;
  const [row] = await withTenant(viewer, (db) => db.$queryRaw<PersonPage[]>`
    SELECT p.id, p.name, p.email, p."suspendedAt" IS NOT NULL AS suspended,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'role', r.role, 'schoolId', r."schoolId", 'schoolName', s.name, 'startsOn', r."startsOn", 'endsOn', r."endsOn")
          ORDER BY r."endsOn" DESC NULLS FIRST, r."startsOn" DESC), '[]')
        FROM role_period r LEFT JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
        WHERE r."trustId" = p."trustId" AND r."personId" = p.id) AS roles,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'duty', a.duty, 'schoolId', a."schoolId", 'schoolName', s.name, 'startsOn', a."startsOn", 'endsOn', a."endsOn")
          ORDER BY a."endsOn" DESC NULLS FIRST, a."startsOn" DESC), '[]')
        FROM appointment a LEFT JOIN school s ON s."trustId" = a."trustId" AND s.id = a."schoolId"
        WHERE a."trustId" = p."trustId" AND a."personId" = p.id) AS duties,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'as', CASE WHEN o."leaderId" = p.id THEN 'leader' ELSE 'lead' END, 'with', other.name, 'startsOn', o."startsOn", 'endsOn', o."endsOn")
          ORDER BY o."endsOn" DESC NULLS FIRST, o."startsOn" DESC), '[]')
        FROM one_to_one o JOIN person other ON other."trustId" = o."trustId" AND other.id = CASE WHEN o."leaderId" = p.id THEN o."leadId" ELSE o."leaderId" END
        WHERE o."trustId" = p."trustId" AND p.id IN (o."leaderId", o."leadId")) AS "oneToOnes",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'as', CASE WHEN m."personId" = p.id THEN 'managed' ELSE 'manages' END, 'with', other.name, 'startsOn', m."startsOn", 'endsOn', m."endsOn")
          ORDER BY m."endsOn" DESC NULLS FIRST, m."personId" <> p.id, m."startsOn" DESC, other.name), '[]')
        FROM line_manager m JOIN person other ON other."trustId" = m."trustId" AND other.id = CASE WHEN m."personId" = p.id THEN m."managerId" ELSE m."personId" END
        WHERE m."trustId" = p."trustId" AND p.id IN (m."personId", m."managerId")) AS lines
    FROM person p WHERE p."trustId" = ${trustId}::uuid AND p.id = ${personId}::uuid`);
  const today = row?.roles.filter(({ startsOn, endsOn }) => startsOn <= viewer.today && (!endsOn || endsOn >= viewer.today)) ?? [];
  if (!row || !canSeePerson(viewer, { id: personId, schoolIds: today.map(({ schoolId }) => schoolId) })) throw new NotFound();
  if (canSeeEverybody(viewer) || row.id === viewer.personId) return row;
  return { ...row, email: null, suspended: false, roles: today, duties: [], oneToOnes: [] };
}
