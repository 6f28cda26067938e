import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { academicYearOf } from "@/lib/school-year/half-term";
import type { Viewer } from "@/lib/viewers/viewer";
import { canDesignIndicators } from "../policy";
import type { Side } from "./sides";

/** A school with its self-evaluation of this year, if it is begun, and which sides have shared. */
export type ListedEvaluation = { schoolId: string; school: string; evaluationId: string | null; side: Side | null; schoolShared: boolean; trustShared: boolean; earlier: { id: string; academicYear: number }[] };
export type Evaluations = { hasFramework: boolean; schools: ListedEvaluation[] };

/** The schools whose reviews the viewer reads, by name. @throws NotFound for whoever reads none and designs no indicators */
export function listEvaluations(viewer: Viewer): Promise<Evaluations> {
  const { trustId, today } = viewer;
  return withTenant(viewer, async (db) => {
    const schools = await db.$queryRaw<ListedEvaluation[]>`
      SELECT s.id AS "schoolId", s.name AS school, e.id AS "evaluationId",
        CASE WHEN s.id = ANY ((SELECT app_leadership_schools())::uuid[]) THEN 'school' WHEN s.id = ANY ((SELECT app_trust_side_schools())::uuid[]) THEN 'trust' END AS side,
        coalesce(bool_or(v.side = 'school'), false) AS "schoolShared", coalesce(bool_or(v.side = 'trust'), false) AS "trustShared",
        coalesce((SELECT jsonb_agg(jsonb_build_object('id', o.id, 'academicYear', o."academicYear") ORDER BY o."academicYear" DESC) FROM evaluation o
          WHERE o."trustId" = s."trustId" AND o."schoolId" = s.id AND o."academicYear" < ${academicYearOf(today)}::int), '[]') AS earlier
      FROM school s
      LEFT JOIN evaluation e ON e."trustId" = s."trustId" AND e."schoolId" = s.id AND e."academicYear" = ${academicYearOf(today)}::int
      LEFT JOIN evaluation_sharing v ON v."trustId" = s."trustId" AND v."evaluationId" = e.id
      WHERE s."trustId" = ${trustId}::uuid AND s.id = ANY ((SELECT app_review_schools())::uuid[]) AND s."leftOn" IS NULL
      GROUP BY s."trustId", s.id, e.id ORDER BY s.name`;
    if (schools.length === 0 && !canDesignIndicators(viewer)) throw new NotFound();
    return { hasFramework: (await db.evaluationFramework.count({ where: { trustId } })) > 0, schools };
  });
}
