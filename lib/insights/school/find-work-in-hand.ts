import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Day } from "@/lib/school-year/day";
import { academicYearOf } from "@/lib/school-year/half-term";
import type { S } from "@/lib/three-s/three-s";
import type { Viewer } from "@/lib/viewers/viewer";

export type RunningPriority = { id: string; title: string; baseline: string; successCriterion: string; s: S | null };
export type OpenAction = { id: string; title: string; owner: string; dueOn: Day; overdue: boolean };
export type AskedSupport = { id: string; checkInId: string; kind: string; note: string; askedOn: Day; answeredOn: Day | null; answer: string | null };
export type WorkInHand = {
  priorities: RunningPriority[];
  actions: OpenAction[];
  openActions: number;
  /** What was asked for this academic year, and what still waits from before, unanswered first; undefined for those who do not read its check-ins. */
  support: { shown: AskedSupport[]; asked: number; answered: number } | undefined;
};

/** As many actions as a page of paper has room for; the rest are counted. */
const SHOWN = 6;
const SUPPORT_SHOWN = 4;

type Row = Omit<WorkInHand, "support"> & { reads: boolean; readsTheLine: boolean; shown: AskedSupport[]; asked: number; answered: number };

const dayOf = (at: Prisma.Sql) => Prisma.sql`to_char(${at} AT TIME ZONE 'Europe/London', 'YYYY-MM-DD')`;

/**
 * A school's running priorities, its open actions, the earliest due first, and the support it asked for and what it was answered, as far as the viewer
 * reads them. One statement.
 * @returns undefined for those who do not read the school's reviews
 */
export async function findWorkInHand(db: TenantDb, { trustId, today }: Viewer, schoolId: string): Promise<WorkInHand | undefined> {
  const [found] = await db.$queryRaw<Row[]>`
    WITH open AS MATERIALIZED (
      SELECT a.id, a.title, p.name AS owner, a."dueOn" FROM action a JOIN person p ON p."trustId" = a."trustId" AND p.id = a."ownerId"
      WHERE a."trustId" = ${trustId}::uuid AND a."schoolId" = ${schoolId}::uuid AND a."doneAt" IS NULL),
    wanted AS MATERIALIZED (
      SELECT q.id, q."checkInId", q.kind, q.note, q."askedAt", q."answeredAt", q.answer FROM support_request q
      WHERE q."trustId" = ${trustId}::uuid AND q."schoolId" = ${schoolId}::uuid AND (q."answeredAt" IS NULL OR q."askedAt" >= make_date(${academicYearOf(today)}, 8, 1)))
    SELECT ${schoolId}::uuid = ANY ((SELECT app_review_schools())::uuid[]) AS reads, ${schoolId}::uuid = ANY ((SELECT app_line_schools())::uuid[]) AS "readsTheLine",
      (SELECT count(*)::int FROM wanted) AS asked, (SELECT count(*)::int FROM wanted WHERE "answeredAt" IS NOT NULL) AS answered,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'checkInId', w."checkInId", 'kind', w.kind, 'note', w.note, 'answer', w.answer, 'askedOn', ${dayOf(Prisma.sql`w."askedAt"`)},
          'answeredOn', ${dayOf(Prisma.sql`w."answeredAt"`)}) ORDER BY w."answeredAt" IS NOT NULL, w."askedAt" DESC, w.id), '[]')
        FROM (SELECT * FROM wanted ORDER BY "answeredAt" IS NOT NULL, "askedAt" DESC, id LIMIT ${SUPPORT_SHOWN}) w) AS shown,
      (SELECT count(*)::int FROM open) AS "openActions",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'title', f.title, 'owner', f.owner, 'dueOn', to_char(f."dueOn", 'YYYY-MM-DD'), 'overdue', f."dueOn" < ${today}::date) ORDER BY f."dueOn", f.id), '[]')
        FROM (SELECT * FROM open ORDER BY "dueOn", id LIMIT ${SHOWN}) f) AS actions,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'baseline', p.baseline, 'successCriterion', p."successCriterion", 's', p.s) ORDER BY p."startsOn", p.title), '[]')
        FROM priority p WHERE p."trustId" = ${trustId}::uuid AND p."schoolId" = ${schoolId}::uuid AND (p."endsOn" IS NULL OR p."endsOn" >= ${today}::date)) AS priorities`;
  if (!found?.reads) return undefined;
  const { reads: _, readsTheLine, shown, asked, answered, ...work } = found;
  return { ...work, support: readsTheLine ? { shown, asked, answered } : undefined };
}
