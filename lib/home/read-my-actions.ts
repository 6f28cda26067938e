import type { TenantDb } from "@/lib/db/with-tenant";
import type { Progress } from "@/lib/db/generated/enums";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate, asDay, type Day } from "@/lib/school-year/day";

export type MyAction = { id: string; title: string; school: string; dueOn: Day; overdue: boolean; progress: Progress | null };

const SHOWN = 6;

/** The viewer's own open actions, the next due first, and how many there are in all. One statement. */
export async function readMyActions(db: TenantDb, viewer: Viewer): Promise<{ shown: MyAction[]; open: number; overdue: number }> {
  const rows = await db.$queryRaw<{ id: string; title: string; school: string; dueOn: Date; progress: Progress | null; open: bigint; overdue: bigint }[]>`
    SELECT a.id, a.title, s.name AS school, a."dueOn", latest.progress,
           count(*) OVER () AS open, count(*) FILTER (WHERE a."dueOn" < ${asDate(viewer.today)}::date) OVER () AS overdue
    FROM action a
    JOIN school s ON s."trustId" = a."trustId" AND s.id = a."schoolId"
    LEFT JOIN LATERAL (
      SELECT u.progress FROM action_update u WHERE u."trustId" = a."trustId" AND u."actionId" = a.id ORDER BY u.at DESC LIMIT 1
    ) latest ON true
    WHERE a."trustId" = ${viewer.trustId}::uuid AND a."ownerId" = ${viewer.personId}::uuid AND a."doneAt" IS NULL
    ORDER BY a."dueOn", a.id LIMIT ${SHOWN}`;
  return {
    shown: rows.map((row) => {
      const dueOn = asDay(row.dueOn);
      return { id: row.id, title: row.title, school: row.school, dueOn, overdue: dueOn < viewer.today, progress: row.progress };
    }),
    open: Number(rows[0]?.open ?? 0),
    overdue: Number(rows[0]?.overdue ?? 0),
  };
}
