import type { TenantDb } from "@/lib/db/with-tenant";
import { asDay, type Day } from "@/lib/school-year/day";

/** The tasks that a session would open with: those set at the last one before it that was not called off. One statement. */
export async function tasksBefore(db: TenantDb, trustId: string, session: { cohortId: string; heldOn: Date }): Promise<{ id: string; title: string; dueOn: Day }[]> {
  const { cohortId, heldOn } = session;
  const tasks = await db.$queryRaw<{ id: string; title: string; dueOn: Date }[]>`
    SELECT t.id, t.title, t."dueOn" FROM gap_task t
    WHERE t."trustId" = ${trustId}::uuid AND t."sessionId" = (SELECT s.id FROM cohort_session s
      WHERE s."trustId" = ${trustId}::uuid AND s."cohortId" = ${cohortId}::uuid AND s."heldOn" < ${heldOn}::date AND s."calledOffAt" IS NULL ORDER BY s."heldOn" DESC LIMIT 1)
    ORDER BY t."setAt"`;
  return tasks.map((task) => ({ ...task, dueOn: asDay(task.dueOn) }));
}
