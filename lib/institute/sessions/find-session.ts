import { Prisma } from "@/lib/db/generated/client";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCohort, type FoundCohort } from "../cohorts/find-cohort";
import { type EvidenceShown, evidenceColumns, opened, type SealedEvidence } from "../gap-tasks/evidence/evidence-of";
import { type Material, materials } from "./materials";

export type Brought = { id: string; person: string; school: string | null; task: string; did: string; evidence: string; changed: string; learned: string } & EvidenceShown;
export type FoundSession = {
  id: string; theme: string; heldOn: Day; startsAt: string; minutes: number; place: string; plan: string; materials: Material[]; version: number; rehearses: boolean;
  /** Whether the groups of its rehearsal are made. */
  formed: boolean;
  cohort: FoundCohort;
  /** The task or tasks set here, due before the next session. */
  tasks: { id: string; title: string; about: string; dueOn: Day }[];
  /** What was agreed to be brought to this session: from tasks set at the one before. */
  brought: Brought[];
  /** Everybody to a facilitator, themselves to a member. */
  attendance: { memberId: string; state: string }[];
  nextOn: Day | null;
  calledOff: { at: Date; line: string; by: string } | null;
};

/** A session for its cohort and facilitators, opening with what was agreed to be brought. Five statements at the most. @throws NotFound for anybody else */
export async function findSession(viewer: Viewer, id: string): Promise<FoundSession> {
  if (!isId(id)) throw new NotFound();
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const found = await db.cohortSession.findUnique({
      where: { trustId_id: { trustId, id } },
      include: { gapTaskAsSession: { orderBy: { setAt: "asc" } }, sessionAttendanceAsSession: { select: { memberId: true, state: true } }, calledOffBy: { select: { name: true } }, rehearsalAsSession: { select: { sessionId: true } } },
      relationLoadStrategy: "join",
    });
    if (!found) throw new NotFound();
    const [around] = await db.$queryRaw<{ before: string | null; nextOn: Date | null }[]>`
      SELECT (SELECT s.id FROM cohort_session s WHERE s."trustId" = ${trustId}::uuid AND s."cohortId" = ${found.cohortId}::uuid AND s."heldOn" < ${found.heldOn}::date AND s."calledOffAt" IS NULL ORDER BY s."heldOn" DESC LIMIT 1) AS before,
        (SELECT min(s."heldOn") FROM cohort_session s WHERE s."trustId" = ${trustId}::uuid AND s."cohortId" = ${found.cohortId}::uuid AND s."heldOn" > ${found.heldOn}::date AND s."calledOffAt" IS NULL) AS "nextOn"`;
    const cohort = await findCohort(db, viewer, found.cohortId);
    return {
      id, theme: found.theme, heldOn: asDay(found.heldOn), startsAt: found.startsAt, minutes: found.minutes, place: found.place, plan: found.plan, materials: materials.parse(found.materials), version: found.version, rehearses: found.rehearses, formed: found.rehearsalAsSession !== null,
      cohort,
      tasks: found.gapTaskAsSession.map(({ id: taskId, title, about, dueOn }) => ({ id: taskId, title, about, dueOn: asDay(dueOn) })),
      brought: around?.before && !found.calledOffAt ? await broughtFrom(db, trustId, around.before) : [],
      attendance: found.sessionAttendanceAsSession,
      nextOn: around?.nextOn ? asDay(around.nextOn) : null,
      calledOff: found.calledOffAt ? { at: found.calledOffAt, line: found.calledOffLine, by: found.calledOffBy?.name ?? "" } : null,
    };
  });
}

/** What those who tried a session's tasks bring to the next, with their photographs and files. One statement. */
async function broughtFrom(db: TenantDb, trustId: string, sessionId: string): Promise<Brought[]> {
  const of = { trustId: Prisma.sql`a."trustId"`, taskId: Prisma.sql`a."taskId"`, personId: Prisma.sql`a."personId"`, until: Prisma.sql`greatest(a."sentAt", a."changedAt")` };
  const found = await db.$queryRaw<(Omit<Brought, keyof EvidenceShown> & SealedEvidence)[]>`
    SELECT a.id, p.name AS person, (SELECT s.name FROM cohort_member m JOIN school s ON s."trustId" = m."trustId" AND s.id = m."schoolId"
        WHERE m."trustId" = a."trustId" AND m."cohortId" = a."cohortId" AND m."personId" = a."personId" ORDER BY m."joinedOn" DESC LIMIT 1) AS school,
      t.title AS task, a.did, a.evidence, a.changed, a.learned, ${evidenceColumns(of)}
    FROM gap_task t JOIN gap_task_answer a ON a."trustId" = t."trustId" AND a."taskId" = t.id JOIN person p ON p."trustId" = a."trustId" AND p.id = a."personId"
    WHERE t."trustId" = ${trustId}::uuid AND t."sessionId" = ${sessionId}::uuid AND a."broughtAt" IS NOT NULL
    ORDER BY t."setAt", p.name`;
  const brought: Brought[] = [];
  for (const { pictures, files, ...one } of found) brought.push({ ...one, ...(await opened(db, trustId, { pictures, files })) });
  return brought;
}
