import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { onlineInCohort, type OnlineInCohort } from "../coaching/in-cohort";
import { canTakePart } from "../policy";
import { answeredBy } from "../self-assessments/find-mine";
import type { Part } from "../self-assessments/parts";
import { findCohort, type FoundCohort } from "./find-cohort";

export type ListedSession = { id: string; theme: string; heldOn: Day; startsAt: string; place: string; calledOff: boolean };
export type ListedTask = { id: string; title: string; dueOn: Day; sent: number; mine: "none" | "sent" | "brought"; waits: boolean };
/** A project that the viewer reads: their own, all to the facilitators, to the cohort those that are opened to it. */
export type ListedProject = { id: string; personId: string; person: string; question: string; measured: boolean; at: Date };
export type CohortYear = { cohort: FoundCohort; sessions: ListedSession[]; tasks: ListedTask[]; projects: ListedProject[]; answered: Part[]; online: OnlineInCohort };

/**
 * A cohort with its sessions in their order, and its tasks with how the viewer's own stands, the projects that they read, and which parts of their before and after they have answered, and what of online coaching is theirs to see; all of it is empty for whoever is
 * not of it. Six statements. @throws NotFound for whoever does not work in the trust
 */
export async function readYear(viewer: Viewer, cohortId: string): Promise<CohortYear> {
  if (!canTakePart(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => ({ cohort: await findCohort(db, viewer, cohortId), sessions: await sessionsOf(db, viewer, cohortId), tasks: await tasksOf(db, viewer, cohortId), projects: await projectsOf(db, viewer, cohortId), answered: await answeredBy(db, viewer, cohortId), online: await onlineInCohort(db, viewer, cohortId) }));
}

async function sessionsOf(db: TenantDb, { trustId }: Viewer, cohortId: string): Promise<ListedSession[]> {
  const sessions = await db.cohortSession.findMany({ where: { trustId, cohortId }, select: { id: true, theme: true, heldOn: true, startsAt: true, place: true, calledOffAt: true }, orderBy: [{ heldOn: "asc" }, { startsAt: "asc" }] });
  return sessions.map(({ calledOffAt, ...one }) => ({ ...one, heldOn: asDay(one.heldOn), calledOff: calledOffAt !== null }));
}

async function tasksOf(db: TenantDb, { trustId, personId: me }: Viewer, cohortId: string): Promise<ListedTask[]> {
  const tasks = await db.$queryRaw<(Omit<ListedTask, "dueOn"> & { dueOn: Date })[]>`
    SELECT t.id, t.title, t."dueOn", (SELECT count(*)::int FROM sent_in_cohort(t."cohortId") a WHERE a."taskId" = t.id) AS sent,
      coalesce((SELECT CASE WHEN a."broughtAt" IS NULL THEN 'sent' ELSE 'brought' END FROM gap_task_answer a WHERE a."trustId" = t."trustId" AND a."taskId" = t.id AND a."personId" = ${me}::uuid), 'none') AS mine,
      EXISTS (SELECT FROM cohort_session s WHERE s."trustId" = t."trustId" AND s.id = t."sessionId" AND s."calledOffAt" IS NULL) AS waits
    FROM gap_task t WHERE t."trustId" = ${trustId}::uuid AND t."cohortId" = ${cohortId}::uuid ORDER BY t."dueOn" DESC`;
  return tasks.map((one) => ({ ...one, dueOn: asDay(one.dueOn) }));
}

const projectsOf = (db: TenantDb, { trustId }: Viewer, cohortId: string): Promise<ListedProject[]> => db.$queryRaw<ListedProject[]>`
    SELECT c.id, c."personId", p.name AS person, c.content->>'question' AS question, c.measured, coalesce(c."changedAt", c."sharedAt") AS at
    FROM cohort_project c JOIN person p ON p."trustId" = c."trustId" AND p.id = c."personId"
    WHERE c."trustId" = ${trustId}::uuid AND c."cohortId" = ${cohortId}::uuid ORDER BY p.name`;
