import type { TenantDb } from "@/lib/db/with-tenant";
import type { Day } from "@/lib/school-year/day";
import type { S } from "@/lib/three-s/three-s";
import type { Viewer } from "@/lib/viewers/viewer";

export type RunningPriority = { id: string; title: string; baseline: string; successCriterion: string; s: S | null };
export type OpenAction = { id: string; title: string; owner: string; dueOn: Day; overdue: boolean };
export type WorkInHand = { priorities: RunningPriority[]; actions: OpenAction[]; openActions: number };

/** As many actions as a page of paper has room for; the rest are counted. */
const SHOWN = 6;

/**
 * A school's running priorities and its open actions, the earliest due first, as far as the viewer reads them. One statement.
 * @returns undefined for those who do not read the school's reviews
 */
export async function findWorkInHand(db: TenantDb, { trustId, today }: Viewer, schoolId: string): Promise<WorkInHand | undefined> {
  const [found] = await db.$queryRaw<(WorkInHand & { reads: boolean })[]>`
    WITH open AS MATERIALIZED (
      SELECT a.id, a.title, p.name AS owner, a."dueOn" FROM action a JOIN person p ON p."trustId" = a."trustId" AND p.id = a."ownerId"
      WHERE a."trustId" = ${trustId}::uuid AND a."schoolId" = ${schoolId}::uuid AND a."doneAt" IS NULL)
    SELECT ${schoolId}::uuid = ANY ((SELECT app_review_schools())::uuid[]) AS reads, (SELECT count(*)::int FROM open) AS "openActions",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'title', f.title, 'owner', f.owner, 'dueOn', to_char(f."dueOn", 'YYYY-MM-DD'), 'overdue', f."dueOn" < ${today}::date) ORDER BY f."dueOn", f.id), '[]')
        FROM (SELECT * FROM open ORDER BY "dueOn", id LIMIT ${SHOWN}) f) AS actions,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'baseline', p.baseline, 'successCriterion', p."successCriterion", 's', p.s) ORDER BY p."startsOn", p.title), '[]')
        FROM priority p WHERE p."trustId" = ${trustId}::uuid AND p."schoolId" = ${schoolId}::uuid AND (p."endsOn" IS NULL OR p."endsOn" >= ${today}::date)) AS priorities`;
  if (!found?.reads) return undefined;
  const { reads: _, ...work } = found;
  return work;
}
