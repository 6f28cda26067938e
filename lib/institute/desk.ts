import { Prisma } from "@/lib/db/generated/client";
import { asDate, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { certificateWaiting } from "./certificates/waiting";
import { type OnlineNext, onlineNext } from "./coaching/waiting";
import type { Part } from "./self-assessments/parts";
import { standingAsked } from "./self-assessments/standing";
import { strengthWaiting } from "./strengths/waiting";

export type Due = { id: string; title: string; dueOn: Day };
/** A task or a project whose facilitators have something to read or to answer; `at` is when the last of it came. */
export type Waits = { what: "task" | "project"; id: string; title: string; toRead: number; moreTime: number; at: string };
/** An answer to a task, or a project, to which a facilitator wrote back. */
export type CameBack = { what: "answer" | "project"; id: string; title: string; by: string; at: string };
/**
 * What of the institute is the viewer's today: a task to try, an answer or a project that came back, the next session, one that was called off, one's project,
 * an offer to answer; and what waits for a facilitator.
 */
export type InstituteDesk = {
  due: Due | null;
  begun: boolean;
  cameBack: CameBack | null;
  next: { id: string; theme: string; heldOn: Day; startsAt: string; place: string } | null;
  calledOff: { id: string; theme: string; heldOn: Day; line: string; at: string } | null;
  project: { cohortId: string; step: string | null; shared: boolean } | null;
  offerId: string | null;
  waits: Waits[];
  /** Where one is asked to see oneself, at the start or at the end. */
  standing: { cohortId: string; part: Part } | null;
  /** A cohort that one has completed, whose certificate waits to be taken. */
  completedId: string | null;
  /** A strength of one’s own to read first, or one that one noted and is asked to word anew. */
  strength: { id: string; mine: boolean } | null;
  /** One's next online session with an external coach, or that one is to be set. */
  online: OnlineNext | null;
};

/** For how many weeks an answer or a project that nobody wrote back to waits on a facilitator's home. */
const WAITS = 6;
/** How many rows of what waits for a facilitator stand on their home. */
const MOST_WAITING = 4;

/**
 * The viewer's own in the institute, for their home and their mail, as SQL beside others: one row with one column. A task stands there until the session
 * after it has been. A reply counts as come back until the other side answers it, or for two weeks.
 */
export function instituteDesk(viewer: Viewer): Prisma.Sql {
  const [trustId, me, today, at] = [Prisma.sql`${viewer.trustId}::uuid`, Prisma.sql`${viewer.personId}::uuid`, Prisma.sql`${asDate(viewer.today)}::date`, Prisma.sql`${viewer.at}::timestamptz`];
  return Prisma.sql`
    WITH mine AS (
      SELECT m."cohortId" FROM cohort_member m WHERE m."trustId" = ${trustId} AND m."personId" = ${me} AND (m."leftOn" IS NULL OR m."leftOn" >= ${today})
    ), runs AS (
      SELECT unnest(app_facilitated_cohorts()) AS "cohortId"
    ), ahead AS (
      SELECT s.* FROM cohort_session s
      WHERE s."trustId" = ${trustId} AND s."heldOn" >= ${today} AND s."cohortId" IN (SELECT "cohortId" FROM mine UNION SELECT "cohortId" FROM runs)
    ), open AS (
      SELECT t.id, t.title, greatest(t."dueOn", (SELECT max(e."givenUntil") FROM gap_task_extension e WHERE e."trustId" = t."trustId" AND e."taskId" = t.id AND e."personId" = ${me})) AS "dueOn"
      FROM gap_task t JOIN cohort_session set_at ON set_at."trustId" = t."trustId" AND set_at.id = t."sessionId" AND set_at."calledOffAt" IS NULL
      WHERE t."trustId" = ${trustId} AND t."cohortId" IN (SELECT "cohortId" FROM mine)
        AND NOT EXISTS (SELECT FROM cohort_session s WHERE s."trustId" = t."trustId" AND s."cohortId" = t."cohortId" AND s."heldOn" > set_at."heldOn" AND s."heldOn" < ${today} AND s."calledOffAt" IS NULL)
        AND NOT EXISTS (SELECT FROM gap_task_answer a WHERE a."trustId" = t."trustId" AND a."taskId" = t.id AND a."personId" = ${me})
    ), due AS (
      SELECT * FROM open o WHERE o."dueOn" >= ${today} - 21 ORDER BY o."dueOn" LIMIT 1
    ), to_read AS (
      SELECT a."taskId", coalesce(r."writtenAt", a."changedAt", a."sentAt") AS at FROM gap_task_answer a
      LEFT JOIN LATERAL (SELECT r."authorId", r."writtenAt" FROM gap_task_reply r WHERE r."trustId" = a."trustId" AND r."answerId" = a.id ORDER BY r."writtenAt" DESC LIMIT 1) r ON true
      WHERE a."trustId" = ${trustId} AND a."cohortId" IN (SELECT "cohortId" FROM runs)
        AND CASE WHEN r."authorId" IS NULL THEN a."sentAt" > ${at} - make_interval(weeks => ${WAITS}::int) ELSE r."authorId" = a."personId" AND r."writtenAt" > ${at} - interval '14 days' END
    ), more_time AS (
      SELECT e."taskId", e."askedAt" AS at FROM gap_task_extension e
      WHERE e."trustId" = ${trustId} AND e."cohortId" IN (SELECT "cohortId" FROM runs) AND e."answeredAt" IS NULL AND e."personId" <> ${me}
    ), last_on_project AS (
      SELECT c.id, c."cohortId", c."personId", c.content->>'question' AS title, coalesce(c."changedAt", c."sharedAt") AS "sharedAt", r."authorId", r."writtenAt" FROM cohort_project c
      LEFT JOIN LATERAL (SELECT r."authorId", r."writtenAt" FROM project_reply r WHERE r."trustId" = c."trustId" AND r."projectId" = c.id ORDER BY r."writtenAt" DESC LIMIT 1) r ON true
      WHERE c."trustId" = ${trustId} AND (c."personId" = ${me} OR c."cohortId" IN (SELECT "cohortId" FROM runs))
    ), came_back AS (
      SELECT 'answer' AS what, a.id, t.title, r."authorId", r."writtenAt" FROM gap_task_answer a JOIN gap_task t ON t."trustId" = a."trustId" AND t.id = a."taskId"
        CROSS JOIN LATERAL (SELECT r."authorId", r."writtenAt" FROM gap_task_reply r WHERE r."trustId" = a."trustId" AND r."answerId" = a.id ORDER BY r."writtenAt" DESC LIMIT 1) r
        WHERE a."trustId" = ${trustId} AND a."personId" = ${me}
      UNION ALL SELECT 'project', c.id, c.title, c."authorId", c."writtenAt" FROM last_on_project c WHERE c."personId" = ${me}
    ), waits AS (
      (SELECT 'task' AS what, t.id, t.title, count(*) FILTER (WHERE w.reads) AS "toRead", count(*) FILTER (WHERE NOT w.reads) AS "moreTime", max(w.at) AS at
      FROM (SELECT "taskId", at, true AS reads FROM to_read UNION ALL SELECT "taskId", at, false FROM more_time) w
      JOIN gap_task t ON t."trustId" = ${trustId} AND t.id = w."taskId"
      GROUP BY t.id, t.title)
      UNION ALL
      SELECT 'project', c.id, c.title, 1, 0, greatest(c."writtenAt", c."sharedAt") FROM last_on_project c
      WHERE c."personId" <> ${me}
        AND CASE WHEN c."authorId" IS NULL OR c."sharedAt" > c."writtenAt" THEN c."sharedAt" > ${at} - make_interval(weeks => ${WAITS}::int)
          ELSE c."authorId" = c."personId" AND c."writtenAt" > ${at} - interval '14 days' END
      ORDER BY at DESC LIMIT ${MOST_WAITING}::int
    )
    SELECT jsonb_build_object(
      'due', (SELECT jsonb_build_object('id', d.id, 'title', d.title, 'dueOn', d."dueOn") FROM due d),
      'begun', EXISTS (SELECT FROM gap_task_draft g JOIN due d ON d.id = g."taskId" WHERE g."trustId" = ${trustId} AND g."personId" = ${me} AND g.version IS DISTINCT FROM g."sentVersion"),
      'cameBack', (SELECT jsonb_build_object('what', b.what, 'id', b.id, 'title', b.title, 'by', p.name, 'at', b."writtenAt") FROM came_back b
        JOIN person p ON p."trustId" = ${trustId} AND p.id = b."authorId"
        WHERE b."authorId" <> ${me} AND b."writtenAt" > ${at} - interval '14 days' ORDER BY b."writtenAt" DESC LIMIT 1),
      'next', (SELECT jsonb_build_object('id', s.id, 'theme', s.theme, 'heldOn', s."heldOn", 'startsAt', s."startsAt", 'place', s.place) FROM ahead s WHERE s."calledOffAt" IS NULL ORDER BY s."heldOn", s."startsAt" LIMIT 1),
      'calledOff', (SELECT jsonb_build_object('id', s.id, 'theme', s.theme, 'heldOn', s."heldOn", 'line', s."calledOffLine", 'at', s."calledOffAt") FROM ahead s
        WHERE s."calledOffAt" IS NOT NULL AND s."calledOffById" <> ${me} ORDER BY s."calledOffAt" DESC LIMIT 1),
      'project', (SELECT jsonb_build_object('cohortId', c.id, 'step', d.next, 'shared', d."sharedVersion" IS NOT NULL AND d."sharedVersion" = d.version) FROM cohort c
        LEFT JOIN cohort_project_draft d ON d."trustId" = c."trustId" AND d."cohortId" = c.id AND d."personId" = ${me}
        WHERE c."trustId" = ${trustId} AND c.id IN (SELECT "cohortId" FROM mine) AND c."startsOn" <= ${today} AND c."endsOn" >= ${today} ORDER BY c."startsOn" DESC LIMIT 1),
      'offerId', (SELECT c."nominationId" FROM nomination_choice c WHERE c."trustId" = ${trustId} AND c."personId" = ${me} AND offer_waits(c) ORDER BY c."chosenAt" LIMIT 1),
      'waits', (SELECT coalesce(jsonb_agg(jsonb_build_object('what', w.what, 'id', w.id, 'title', w.title, 'toRead', w."toRead", 'moreTime', w."moreTime", 'at', w.at) ORDER BY w.at DESC), '[]') FROM waits w),
      'standing', ${standingAsked(viewer)},
      'completedId', ${certificateWaiting(viewer)},
      'strength', ${strengthWaiting(viewer)},
      'online', ${onlineNext(viewer)}
    ) AS desk`;
}
