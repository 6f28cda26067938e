import type { TenantDb } from "@/lib/db/with-tenant";
import { Prisma } from "@/lib/db/generated/client";
import { NotFound } from "@/lib/errors";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { AcademicYear } from "../academic-year";
import { besidePupils, phaseOf } from "./beside-pupils";
import { figuresThatCount } from "../imports/known-figures";
import { hideThirds } from "./hide-thirds";
import type { PupilGroup } from "../pupils";
import { ENGLAND } from "../reading/figure";
import type { Value } from "../value";

/** A figure of a school in a year with its source; `past` is the number it had then, where it was another; England's beside it, or its phase's there. */
export type SchoolFigure = Value & {
  measure: string;
  pupils: PupilGroup;
  academicYear: AcademicYear;
  lower: number | null;
  upper: number | null;
  past: string | null;
  source: string;
  publishedOn: Day | null;
  england: number | null;
  /** Since when it is known here. */
  recordedAt: Date;
};

/** A school that this one goes back to, or that was merged into it, with the day. */
export type SchoolPast = { urn: string; name: string | null; joinedOn: Day | null; goesOn: boolean };

export type SchoolFigures = { name: string; urn: string; joinedOn: Day | null; figures: SchoolFigure[]; pasts: SchoolPast[] };

/**
 * A school's published figures, its history included: in each year those under its own number, else those of the number from which it
 * goes on, for years that began before it did. A school that was merged into it stays apart. What would give a hidden figure away is
 * hidden with it. One statement.
 */
export async function findSchoolFigures(db: TenantDb, { trustId }: Viewer, urn: string): Promise<SchoolFigure[]> {
  const numbers = Prisma.sql`
    SELECT ${urn} AS place, 0 AS step, NULL::date AS until UNION ALL
    SELECT p."pastUrn", p.step, p."joinedOn" FROM register_past p WHERE p.urn = ${urn} AND p."goesOn" UNION ALL SELECT ${ENGLAND}, -1, NULL`;
  const found = await db.$queryRaw<SchoolFigure[]>`
    WITH own AS (SELECT ${phaseOf} AS phase FROM school s WHERE s."trustId" = ${trustId}::uuid AND s.urn = ${urn}),
    numbers AS (${numbers}),
    seen AS (
      SELECT DISTINCT ON (n.step < 0, f.measure, f.pupils, f."academicYear") f.*, n.step
      FROM (${figuresThatCount(trustId, Prisma.sql`SELECT place FROM numbers`)}) AS f JOIN numbers n USING (place)
      WHERE n.until IS NULL OR make_date(left(f."academicYear", 4)::int, 9, 1) < n.until
      ORDER BY n.step < 0, f.measure, f.pupils, f."academicYear", f.status IN ('not-available', 'not-applicable'), n.step)
    SELECT s.measure, s.pupils, s."academicYear", s.number::float AS number, s.status, s.cohort, s.lower::float AS lower, s.upper::float AS upper, s.source,
      to_char(s."publishedOn", 'YYYY-MM-DD') AS "publishedOn", CASE WHEN s.step > 0 THEN s.place END AS past, e.number::float AS england, s."knownSince" AS "recordedAt"
    FROM seen s LEFT JOIN seen e ON e.step < 0 AND e.measure = s.measure AND e.pupils = ${besidePupils(Prisma.sql`s.measure`, Prisma.sql`s.pupils`, Prisma.sql`(SELECT phase FROM own)`)} AND e."academicYear" = s."academicYear"
    WHERE s.step >= 0 ORDER BY s.measure, s.pupils, s."academicYear" DESC`;
  return hideThirds(found);
}

const findPasts = (db: TenantDb, urn: string): Promise<SchoolPast[]> => db.$queryRaw<SchoolPast[]>`
    SELECT p."pastUrn" AS urn, r.name, to_char(p."joinedOn", 'YYYY-MM-DD') AS "joinedOn", p."goesOn" FROM register_past p LEFT JOIN register_school r ON r.urn = p."pastUrn"
    WHERE p.urn = ${urn} ORDER BY p.step, p."pastUrn"`;

/**
 * A school of the trust with its published figures. Three statements; every member of staff reads it.
 * @throws NotFound when it is not of the trust
 */
export async function gatherSchoolFigures(db: TenantDb, viewer: Viewer, schoolId: string): Promise<SchoolFigures> {
  const school = await db.school.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: schoolId } }, select: { name: true, urn: true, joinedOn: true } });
  if (!school) throw new NotFound();
  return { ...school, joinedOn: school.joinedOn && asDay(school.joinedOn), figures: await findSchoolFigures(db, viewer, school.urn), pasts: await findPasts(db, school.urn) };
}
