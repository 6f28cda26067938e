import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Prisma } from "@/lib/db/generated/client";
import type { Role } from "@/lib/db/generated/enums";
import { NotFound } from "@/lib/errors";
import { allInspectionsFile, inspectionsOf, type SchoolInspections } from "@/lib/inspections/inspections-of";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate, type Day } from "@/lib/school-year/day";
import type { ClassStructure } from "./class-structure";

/** What is known of a school; null is 'not known'. `registerEdition` says where the register's facts come from. */
export type SchoolPage = {
  id: string;
  name: string;
  urn: string;
  phase: string | null;
  kind: string | null;
  localAuthority: string | null;
  roll: number | null;
  fsmPercent: number | null;
  capacity: number | null;
  lowAge: number | null;
  highAge: number | null;
  postcode: string | null;
  federation: string | null;
  formsOfEntry: number | null;
  classStructure: ClassStructure;
  joinedOn: Day | null;
  registerEdition: string | null;
  hubId: string | null;
  hub: string | null;
  leaders: { id: string; name: string; role: Role }[];
  ownDates: number;
  /** What inspectors said, as public facts. */
  inspections: SchoolInspections;
  version: number;
};

/**
 * One school with its leaders of today. One statement; every member of staff reads it.
 * @throws NotFound when it is not of the trust
 */
export async function findSchool(db: TenantDb, viewer: Viewer, schoolId: string): Promise<SchoolPage> {
  const today = asDate(viewer.today);
  const [school] = await db.$queryRaw<SchoolPage[]>`
    SELECT s.id, s.version, s.name, s.urn, s.phase, s.kind, s."localAuthority", s.roll, s."fsmPercent"::float AS "fsmPercent", s.capacity, s."lowAge", s."highAge", s.postcode,
      s.federation, s."formsOfEntry"::float AS "formsOfEntry", s."classStructure", to_char(s."joinedOn", 'YYYY-MM-DD') AS "joinedOn", s."registerEdition", s."hubId", h.name AS hub,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'role', r.role) ORDER BY r.role, p.name), '[]')
        FROM role_period r JOIN person p ON p."trustId" = r."trustId" AND p.id = r."personId"
        WHERE r."trustId" = s."trustId" AND r."schoolId" = s.id AND r.role IN ('principal', 'senior_leader')
          AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date)) AS leaders,
      (SELECT count(*)::int FROM school_half_term o WHERE o."trustId" = s."trustId" AND o."schoolId" = s.id) AS "ownDates",
      jsonb_build_object('found', ${inspectionsOf(Prisma.sql`s.urn`)}, 'all', ${allInspectionsFile}) AS inspections
    FROM school s LEFT JOIN hub h ON h."trustId" = s."trustId" AND h.id = s."hubId"
    WHERE s."trustId" = ${viewer.trustId}::uuid AND s.id = ${schoolId}::uuid`;
  if (!school) throw new NotFound();
  return school;
}

/** The same in a transaction of its own. @throws NotFound when it is not of the trust */
export const readSchool = (viewer: Viewer, schoolId: string): Promise<SchoolPage> => withTenant(viewer, (db) => findSchool(db, viewer, schoolId));
