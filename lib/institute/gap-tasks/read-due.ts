import type { TenantDb } from "@/lib/db/with-tenant";
import { asDate, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

export type Due = { id: string; title: string; dueOn: Day };
/** What of the institute is the viewer's today: a task to try, an answer that came back, the next session, one that was called off, one's project, an offer to answer. */
export type InstituteDesk = { due: Due | null; begun: boolean; cameBack: { id: string; title: string; by: string; at: string } | null; next: { id: string; theme: string; heldOn: Day; startsAt: string; place: string } | null; calledOff: { id: string; theme: string; heldOn: Day; line: string; at: string } | null; project: { cohortId: string; step: string | null; shared: boolean } | null; offerId: string | null };
type Row = { due: Due | null; begun: boolean; cameBack: InstituteDesk["cameBack"]; next: InstituteDesk["next"]; calledOff: InstituteDesk["calledOff"]; project: InstituteDesk["project"]; offerId: string | null };

/** The viewer's own in the institute, for their home and their mail. A task stands there until the session after it has been. A reply counts as come back until they answer it, or for two weeks. One statement. */
export async function readInstituteDesk(db: TenantDb, viewer: Viewer): Promise<InstituteDesk> {
  const [trustId, me, today] = [viewer.trustId, viewer.personId, asDate(viewer.today)];
  const [row] = await db.$queryRaw<Row[]>`
    WITH mine AS (
      SELECT m."cohortId" FROM cohort_member m WHERE m."trustId" = ${trustId}::uuid AND m."personId" = ${me}::uuid AND (m."leftOn" IS NULL OR m."leftOn" >= ${today}::date)
    ), open AS (
      SELECT t.id, t.title, coalesce((SELECT max(e."givenUntil") FROM gap_task_extension e WHERE e."trustId" = t."trustId" AND e."taskId" = t.id AND e."personId" = ${me}::uuid), t."dueOn") AS "dueOn"
      FROM gap_task t JOIN cohort_session set_at ON set_at."trustId" = t."trustId" AND set_at.id = t."sessionId" AND set_at."calledOffAt" IS NULL
      WHERE t."trustId" = ${trustId}::uuid AND t."cohortId" IN (SELECT "cohortId" FROM mine)
        AND NOT EXISTS (SELECT FROM cohort_session s WHERE s."trustId" = t."trustId" AND s."cohortId" = t."cohortId" AND s."heldOn" > set_at."heldOn" AND s."heldOn" < ${today}::date AND s."calledOffAt" IS NULL)
        AND NOT EXISTS (SELECT FROM gap_task_answer a WHERE a."trustId" = t."trustId" AND a."taskId" = t.id AND a."personId" = ${me}::uuid)
    ), due AS (
      SELECT * FROM open o WHERE o."dueOn" >= ${today}::date - 21 ORDER BY o."dueOn" LIMIT 1
    )
    SELECT (SELECT jsonb_build_object('id', d.id, 'title', d.title, 'dueOn', d."dueOn") FROM due d) AS due,
      EXISTS (SELECT FROM gap_task_draft g JOIN due d ON d.id = g."taskId" WHERE g."trustId" = ${trustId}::uuid AND g."personId" = ${me}::uuid) AS begun,
      (SELECT jsonb_build_object('id', a.id, 'title', t.title, 'by', p.name, 'at', r."writtenAt") FROM gap_task_answer a JOIN gap_task t ON t."trustId" = a."trustId" AND t.id = a."taskId"
        CROSS JOIN LATERAL (SELECT r."authorId", r."writtenAt" FROM gap_task_reply r WHERE r."trustId" = a."trustId" AND r."answerId" = a.id ORDER BY r."writtenAt" DESC LIMIT 1) r
        JOIN person p ON p."trustId" = a."trustId" AND p.id = r."authorId"
        WHERE a."trustId" = ${trustId}::uuid AND a."personId" = ${me}::uuid AND r."authorId" <> ${me}::uuid AND r."writtenAt" > ${viewer.at}::timestamptz - interval '14 days'
        ORDER BY r."writtenAt" DESC LIMIT 1) AS "cameBack",
      (SELECT jsonb_build_object('id', s.id, 'theme', s.theme, 'heldOn', s."heldOn", 'startsAt', s."startsAt", 'place', s.place) FROM cohort_session s
        WHERE s."trustId" = ${trustId}::uuid AND s."cohortId" IN (SELECT "cohortId" FROM mine) AND s."heldOn" >= ${today}::date AND s."calledOffAt" IS NULL ORDER BY s."heldOn" LIMIT 1) AS next,
      (SELECT jsonb_build_object('id', s.id, 'theme', s.theme, 'heldOn', s."heldOn", 'line', s."calledOffLine", 'at', s."calledOffAt") FROM cohort_session s
        WHERE s."trustId" = ${trustId}::uuid AND s."cohortId" IN (SELECT "cohortId" FROM mine) AND s."heldOn" >= ${today}::date AND s."calledOffAt" IS NOT NULL ORDER BY s."heldOn" LIMIT 1) AS "calledOff",
      (SELECT jsonb_build_object('cohortId', c.id, 'step', d.next, 'shared', d."sharedVersion" IS NOT NULL AND d."sharedVersion" = d.version) FROM cohort c
        LEFT JOIN cohort_project_draft d ON d."trustId" = c."trustId" AND d."cohortId" = c.id AND d."personId" = ${me}::uuid
        WHERE c."trustId" = ${trustId}::uuid AND c.id IN (SELECT "cohortId" FROM mine) AND c."startsOn" <= ${today}::date AND c."endsOn" >= ${today}::date ORDER BY c."startsOn" DESC LIMIT 1) AS project,
      (SELECT c."nominationId" FROM nomination_choice c JOIN nomination n ON n."trustId" = c."trustId" AND n.id = c."nominationId"
        WHERE c."trustId" = ${trustId}::uuid AND c."personId" = ${me}::uuid AND c.outcome = 'offered' AND c.answer IS NULL AND n."withdrawnAt" IS NULL AND is_the_last_choice(c) LIMIT 1) AS "offerId"`;
  return row ?? { due: null, begun: false, cameBack: null, next: null, calledOff: null, project: null, offerId: null };
}

/** Whether a task is worth a word: due within so many days, or overdue. */
export const isDueWithin = (due: Due | null, today: Day, days: number): boolean => due !== null && asDate(due.dueOn).getTime() - asDate(today).getTime() <= days * 86_400_000;
