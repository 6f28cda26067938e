import { withTenant } from "@/lib/db/with-tenant";
import { guestsApart } from "@/lib/viewers/guests-apart";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDay, type Day } from "@/lib/school-year/day";
import type { S } from "@/lib/three-s/three-s";

export const shows = ["mine", "schools", "overdue", "done"] as const;
export type Show = (typeof shows)[number];
export const PER_PAGE = 25;

export type ListedAction = {
  id: string; title: string; schoolId: string; schoolName: string; ownerId: string; ownerName: string; dueOn: Day; overdue: boolean;
  origin: "check_in" | "review" | "priority"; s: S | null; checkInId: string | null; doneAt: Date | null; outcome: string | null;
  version: number; progress: "done" | "on_track" | "stuck" | null; note: string | null; kept: boolean;
};
export type ActionPage = { actions: ListedAction[]; total: number; open: { mine: number; overdue: number; schools: number } };

/**
 * The register as the viewer may see it: open actions that are theirs, their schools', or overdue; or what was done, latest first.
 * @param filter `page` counts from 1; a school narrows every view. Two statements, whatever the size of the trust.
 * @throws NotFound for a guest
 */
export async function listActions(viewer: Viewer, filter: { show: Show; schoolId?: string; page?: number }): Promise<ActionPage> {
  guestsApart(viewer);
  const { show, schoolId = null, page = 1 } = filter;
  return withTenant(viewer, async (db) => {
    const actions = await db.$queryRaw<(Omit<ListedAction, "dueOn"> & { dueOn: Date })[]>`
      SELECT a.id, a.title, a."schoolId", s.name AS "schoolName", a."ownerId", owner.name AS "ownerName", a."dueOn",
             a."doneAt" IS NULL AND a."dueOn" < ${viewer.today}::date AS overdue, a.origin::text AS origin, a.s::text AS s,
             a."checkInId", a."doneAt", a.outcome, a.version, u.progress::text AS progress, u.note,
             (a."schoolId" = ANY ((SELECT app_line_schools())::uuid[])
               OR (a.origin <> 'check_in' AND a."schoolId" = ANY ((SELECT app_review_schools())::uuid[]))) AS kept
      FROM action a
      JOIN school s ON s."trustId" = a."trustId" AND s.id = a."schoolId"
      JOIN person owner ON owner."trustId" = a."trustId" AND owner.id = a."ownerId"
      LEFT JOIN LATERAL (
        SELECT x.progress, x.note FROM action_update x WHERE x."trustId" = a."trustId" AND x."actionId" = a.id ORDER BY x.at DESC, x.id DESC LIMIT 1) u ON true
      WHERE a."trustId" = ${viewer.trustId}::uuid AND (a."doneAt" IS NOT NULL) = ${show === "done"}
        AND (${show !== "mine"} OR a."ownerId" = ${viewer.personId}::uuid)
        AND (${show !== "overdue"} OR a."dueOn" < ${viewer.today}::date)
        AND (${schoolId}::uuid IS NULL OR a."schoolId" = ${schoolId}::uuid)
      ORDER BY a."doneAt" DESC, a."dueOn", a.id
      LIMIT ${PER_PAGE} OFFSET ${(page - 1) * PER_PAGE}`;
    const [counts] = await db.$queryRaw<{ mine: number; overdue: number; schools: number; done: number }[]>`
      SELECT count(*) FILTER (WHERE a."doneAt" IS NULL AND a."ownerId" = ${viewer.personId}::uuid)::int AS mine,
             count(*) FILTER (WHERE a."doneAt" IS NULL AND a."dueOn" < ${viewer.today}::date)::int AS overdue,
             count(*) FILTER (WHERE a."doneAt" IS NULL)::int AS schools, count(*) FILTER (WHERE a."doneAt" IS NOT NULL)::int AS done
      FROM action a WHERE a."trustId" = ${viewer.trustId}::uuid AND (${schoolId}::uuid IS NULL OR a."schoolId" = ${schoolId}::uuid)`;
    const { done = 0, ...open } = counts ?? { mine: 0, overdue: 0, schools: 0 };
    return {
      actions: actions.map((action) => ({ ...action, dueOn: asDay(action.dueOn) })),
      total: show === "done" ? done : open[show],
      open,
    };
  });
}
