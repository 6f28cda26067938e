import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { besidePupils, phaseOf } from "./beside-pupils";
import { figuresThatCount } from "../imports/known-figures";
import { ENGLAND } from "../reading/figure";
import type { SchoolFigure } from "./read-school-figures";

/** A figure of one of the trust's schools. */
export type TrustSchoolFigure = SchoolFigure & { schoolId: string };

/**
 * Published figures of all the trust's schools in some measures, of all pupils, each school's history included as on its own page:
 * what it published under an earlier number counts for the years before it went on, what was merged into it does not. Where a school
 * and one that it became stand in the trust side by side, a year stands with the later one if that has a figure of it, so that whoever
 * adds schools up counts nobody twice. One statement.
 */
export function findTrustFigures(db: TenantDb, { trustId }: Viewer, measures: readonly string[]): Promise<TrustSchoolFigure[]> {
  const numbers = Prisma.sql`
    SELECT s.id AS "schoolId", s.urn AS place, 0 AS step, NULL::date AS until, ${phaseOf} AS phase FROM school s WHERE s."trustId" = ${trustId}::uuid AND s."leftOn" IS NULL
    UNION ALL
    SELECT s.id, p."pastUrn", p.step, p."joinedOn", ${phaseOf} FROM school s JOIN register_past p ON p.urn = s.urn AND p."goesOn" WHERE s."trustId" = ${trustId}::uuid AND s."leftOn" IS NULL
    UNION ALL SELECT NULL, ${ENGLAND}, -1, NULL, NULL`;
  return db.$queryRaw<TrustSchoolFigure[]>`
    WITH numbers AS MATERIALIZED (${numbers}),
    seen AS (
      SELECT DISTINCT ON (n."schoolId", f.measure, f.pupils, f."academicYear") f.*, n.step, n."schoolId", n.phase
      FROM (${figuresThatCount(trustId, Prisma.sql`SELECT place FROM numbers`, measures)}) AS f JOIN numbers n USING (place)
      WHERE (f.pupils = 'all' OR n.step < 0) AND f.measure = ANY (${measures}::text[]) AND (n.until IS NULL OR make_date(left(f."academicYear", 4)::int, 9, 1) < n.until)
      ORDER BY n."schoolId", f.measure, f.pupils, f."academicYear", f.status IN ('not-available', 'not-applicable'), n.step),
    became AS MATERIALIZED (
      SELECT was.id AS was, now.id AS now FROM school now JOIN register_past p ON p.urn = now.urn JOIN school was ON was."trustId" = now."trustId" AND was.urn = p."pastUrn"
      WHERE now."trustId" = ${trustId}::uuid AND now."leftOn" IS NULL AND was."leftOn" IS NULL)
    SELECT s."schoolId", s.measure, s.pupils, s."academicYear", s.number::float AS number, s.status, s.cohort, s.lower::float AS lower, s.upper::float AS upper, s.source,
      to_char(s."publishedOn", 'YYYY-MM-DD') AS "publishedOn", CASE WHEN s.step > 0 THEN s.place END AS past, e.number::float AS england, s."knownSince" AS "recordedAt"
    FROM seen s LEFT JOIN seen e ON e.step < 0 AND e.measure = s.measure AND e.pupils = ${besidePupils(Prisma.sql`s.measure`, Prisma.sql`s.pupils`, Prisma.sql`s.phase`)} AND e."academicYear" = s."academicYear"
    WHERE s.step >= 0 AND NOT EXISTS (
      SELECT FROM became b JOIN seen t ON t."schoolId" = b.now
      WHERE b.was = s."schoolId" AND t.measure = s.measure AND t.pupils = s.pupils AND t."academicYear" = s."academicYear" AND t.status NOT IN ('not-available', 'not-applicable'))
    ORDER BY s."schoolId", s.measure, s."academicYear" DESC`;
}
