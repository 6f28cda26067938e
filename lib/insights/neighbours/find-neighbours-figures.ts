import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { AcademicYear } from "@/lib/school-data/academic-year";
import { figuresThatCount } from "@/lib/school-data/imports/known-figures";
import type { Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** What is asked: a measure in the year in which the school itself was last given one. */
export type Asked = { measure: string; academicYear: AcademicYear };

/** A similar school's published figure, of all pupils, with the limits that its publisher gave. */
export type NeighbourFigure = Asked & { urn: string; number: number; cohort: number | null; lower: number | null; upper: number | null; source: string; publishedOn: Day | null };

/** The figures of some schools in some measures, each in its asked year; what is hidden or missing is left out. One statement. */
export async function findNeighboursFigures(db: TenantDb, { trustId }: Viewer, urns: readonly string[], asked: readonly Asked[]): Promise<NeighbourFigure[]> {
  if (urns.length === 0 || asked.length === 0) return [];
  const places = Prisma.sql`SELECT unnest(${urns}::text[])`;
  return db.$queryRaw<NeighbourFigure[]>`
    SELECT f.place AS urn, f.measure, f."academicYear", f.number::float AS number, f.cohort, f.lower::float AS lower, f.upper::float AS upper, f.source, to_char(f."publishedOn", 'YYYY-MM-DD') AS "publishedOn"
    FROM (${figuresThatCount(trustId, places, asked.map(({ measure }) => measure))}) f
    JOIN unnest(${asked.map(({ measure }) => measure)}::text[], ${asked.map(({ academicYear }) => academicYear)}::text[]) AS a (measure, "academicYear") USING (measure, "academicYear")
    WHERE f.pupils = 'all' AND f.number IS NOT NULL ORDER BY f.place, f.measure`;
}
