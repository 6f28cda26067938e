import type { TenantDb } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { asDate, asDay, type Day, inWords } from "@/lib/school-year/day";

/** A gap task fills the time between two sessions. @throws Refused for the day of the session after `heldOn`, or a later one; there may be none yet */
export async function mustBeBeforeNext(db: TenantDb, { trustId, cohortId, heldOn }: { trustId: string; cohortId: string; heldOn: Date }, dueOn: Day): Promise<void> {
  const next = await db.cohortSession.findFirst({ where: { trustId, cohortId, heldOn: { gt: heldOn }, calledOffAt: null }, select: { heldOn: true }, orderBy: { heldOn: "asc" } });
  if (next && dueOn >= asDay(next.heldOn)) throw new Refused(`The next session is on ${inWords(asDay(next.heldOn))} and opens with it: choose a day before`, "dueOn");
}

/**
 * The other way round, for a session that is planned, moved or held after all: whether a task would no longer lie between its session and the next.
 * One statement. @returns what stands in the way, in words that name the task and its day
 */
export async function taskInTheWay(db: TenantDb, { trustId, cohortId, id = null }: { trustId: string; cohortId: string; id?: string | null }, heldOn: Day): Promise<string | undefined> {
  const [task] = await db.$queryRaw<{ title: string; dueOn: Date; own: boolean; nextOn: Date | null }[]>`
    WITH other AS (
      SELECT s.id, s."heldOn" FROM cohort_session s
      WHERE s."trustId" = ${trustId}::uuid AND s."cohortId" = ${cohortId}::uuid AND s."calledOffAt" IS NULL AND s.id IS DISTINCT FROM ${id}::uuid
    ), around AS (
      SELECT max(o."heldOn") FILTER (WHERE o."heldOn" < ${asDate(heldOn)}::date) AS before, min(o."heldOn") FILTER (WHERE o."heldOn" > ${asDate(heldOn)}::date) AS "nextOn" FROM other o
    )
    SELECT t.title, t."dueOn", o.id IS NULL AS own, a."nextOn" FROM gap_task t CROSS JOIN around a LEFT JOIN other o ON o.id = t."sessionId"
    WHERE t."trustId" = ${trustId}::uuid AND t."cohortId" = ${cohortId}::uuid
      AND CASE WHEN o.id IS NULL THEN t."sessionId" = ${id}::uuid AND (t."dueOn" < ${asDate(heldOn)}::date OR t."dueOn" >= a."nextOn")
        ELSE o."heldOn" = a.before AND t."dueOn" >= ${asDate(heldOn)}::date END
    ORDER BY t."dueOn", t.id LIMIT 1`;
  if (!task) return undefined;
  const due = `is due on ${inWords(asDay(task.dueOn))}`;
  if (!task.own) return `“${task.title}” ${due}, and the session after it opens with it`;
  return asDay(task.dueOn) < heldOn ? `“${task.title}” was set here and ${due}` : `“${task.title}” was set here and ${due}, not before the next session${task.nextOn ? ` on ${inWords(asDay(task.nextOn))}` : ""}`;
}
