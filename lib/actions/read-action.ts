import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDay, type Day } from "@/lib/school-year/day";
import type { S } from "@/lib/three-s/three-s";
import { findOwners, type Owner } from "./find-owners";

export type ActionInFull = {
  id: string; title: string; schoolId: string; schoolName: string; ownerId: string; ownerName: string; givenById: string; givenByName: string; dueOn: Day; overdue: boolean;
  origin: "check_in" | "review" | "priority"; s: S | null; checkInId: string | null; createdAt: Date; doneAt: Date | null; outcome: string | null; version: number;
  kept: boolean;
  history: { at: string; authorName: string; progress: "done" | "on_track" | "stuck"; note: string }[];
  /** To whom it can be handed on; empty when the viewer may not. */
  owners: Owner[];
};

/** One action with its history, latest first. At most two statements. @throws NotFound for anybody who may not see it */
export function readAction(viewer: Viewer, actionId: string): Promise<ActionInFull> {
  return withTenant(viewer, async (db) => {
    const [row] = await db.$queryRaw<(Omit<ActionInFull, "dueOn" | "owners"> & { dueOn: Date })[]>`
      SELECT a.id, a.title, a."schoolId", s.name AS "schoolName", a."ownerId", owner.name AS "ownerName", a."createdById" AS "givenById", giver.name AS "givenByName", a."dueOn",
             a."doneAt" IS NULL AND a."dueOn" < ${viewer.today}::date AS overdue, a.origin::text AS origin, a.s::text AS s, a."createdAt", a."doneAt",
             a.outcome, a.version,
             (SELECT c.id FROM check_in c WHERE c."trustId" = a."trustId" AND c.id = a."checkInId") AS "checkInId",
             (a."schoolId" = ANY ((SELECT app_line_schools())::uuid[])
               OR (a.origin <> 'check_in' AND a."schoolId" = ANY ((SELECT app_review_schools())::uuid[]))) AS kept,
             coalesce((SELECT jsonb_agg(jsonb_build_object('at', u.at, 'authorName', p.name, 'progress', u.progress, 'note', u.note) ORDER BY u.at DESC, u.id DESC)
               FROM action_update u JOIN person p ON p."trustId" = u."trustId" AND p.id = u."authorId"
               WHERE u."trustId" = a."trustId" AND u."actionId" = a.id), '[]') AS history
      FROM action a
      JOIN school s ON s."trustId" = a."trustId" AND s.id = a."schoolId"
      JOIN person owner ON owner."trustId" = a."trustId" AND owner.id = a."ownerId"
      JOIN person giver ON giver."trustId" = a."trustId" AND giver.id = a."createdById"
      WHERE a."trustId" = ${viewer.trustId}::uuid AND a.id = ${actionId}::uuid`;
    if (!row) throw new NotFound();
    const owners = row.kept && !row.doneAt ? await findOwners(db, viewer, [row.schoolId]) : [];
    return { ...row, dueOn: asDay(row.dueOn), owners };
  });
}
