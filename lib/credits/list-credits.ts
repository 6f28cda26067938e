import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { canReadRubric } from "@/lib/rubric/policy";
import type { Validation } from "@/lib/rubric/modules/validation";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** A module that somebody finished, with what it was worth that day. */
export type Credit = { studyId: string; title: string; halfHours: number; validation: Validation | null; finishedOn: Day };
export type InProgress = { studyId: string; title: string; savedAt: Date };
/** What universities recognise in all, by university and level. */
export type ByUniversity = { university: string; level: number; credits: number };
export type Credits = { inProgress: InProgress[]; credits: Credit[]; halfHours: number; byUniversity: ByUniversity[] };

/** The viewer's finished modules, the latest first. One statement; nobody else reads it. */
export async function findCredits(db: TenantDb, { trustId, personId }: Viewer): Promise<Credit[]> {
  const rows = await db.$queryRaw<(Omit<Credit, "finishedOn"> & { finishedOn: Date })[]>`
    SELECT c."studyId", c.title, c."halfHours", c.validation, c."finishedOn" FROM study_credit c
    WHERE c."trustId" = ${trustId}::uuid AND c."personId" = ${personId}::uuid ORDER BY c."finishedOn" DESC, c."studyId" DESC`;
  return rows.map((row) => ({ ...row, finishedOn: asDay(row.finishedOn) }));
}

/** What the viewer studies and has finished, with its totals. Three statements; nobody else reads it. @throws NotFound for a guest */
export async function listCredits(viewer: Viewer): Promise<Credits> {
  if (!canReadRubric(viewer)) throw new NotFound();
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const inProgress = await db.$queryRaw<InProgress[]>`
      SELECT s.id AS "studyId", v.title, s."savedAt"
      FROM module_study s JOIN module_version v ON v."trustId" = s."trustId" AND v."moduleId" = s."moduleId" AND v.number = s.number
      WHERE s."trustId" = ${trustId}::uuid AND s."personId" = ${personId}::uuid AND s."finishedOn" IS NULL ORDER BY s."savedAt" DESC`;
    const [totals] = await db.$queryRaw<{ halfHours: number; byUniversity: ByUniversity[] }[]>`
      WITH mine AS (
        SELECT c."halfHours", c.validation, s."moduleId", c."finishedOn" FROM study_credit c
        JOIN module_study s ON s."trustId" = c."trustId" AND s.id = c."studyId"
        WHERE c."trustId" = ${trustId}::uuid AND c."personId" = ${personId}::uuid),
      -- A module that was studied again in a newer wording is recognised once.
      once AS (SELECT DISTINCT ON ("moduleId") validation FROM mine WHERE validation IS NOT NULL ORDER BY "moduleId", "finishedOn" DESC),
      recognised AS (
        SELECT validation ->> 'university' AS university, (validation ->> 'level')::int AS level, sum((validation ->> 'credits')::numeric)::float8 AS credits
        FROM once GROUP BY 1, 2)
      SELECT (SELECT coalesce(sum("halfHours"), 0)::int FROM mine) AS "halfHours",
        (SELECT coalesce(jsonb_agg(to_jsonb(r) ORDER BY r.university, r.level), '[]') FROM recognised r) AS "byUniversity"`;
    return { inProgress, credits: await findCredits(db, viewer), ...(totals ?? { halfHours: 0, byUniversity: [] }) };
  });
}
