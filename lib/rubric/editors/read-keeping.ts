import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { type FrameworkHead, findHead } from "../drafts/find-head";
import { mustKeep } from "../policy";
import { staffToday, type PersonNamed } from "../staff-today";

/** Somebody's writing of a framework, from when to when. */
export type Editor = { personId: string; name: string; startsOn: Day; endsOn: Day | null; current: boolean };

/** What those who keep a framework settle about it. */
export type Keeping = { head: FrameworkHead; editors: Editor[]; others: PersonNamed[] };

/**
 * A framework, who writes or wrote it, and who else could. Five statements.
 * @throws NotFound for anybody but its editors, the executives and the trust's team
 */
export async function readKeeping(viewer: Viewer, frameworkId: string): Promise<Keeping> {
  if (!isId(frameworkId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    await mustKeep(db, viewer, frameworkId);
    const head = await findHead(db, viewer, frameworkId);
    const editors = await db.$queryRaw<Editor[]>`
      SELECT e."personId", p.name, to_char(e."startsOn", 'YYYY-MM-DD') AS "startsOn", to_char(e."endsOn", 'YYYY-MM-DD') AS "endsOn",
        e."startsOn" <= ${viewer.today}::date AND (e."endsOn" IS NULL OR e."endsOn" >= ${viewer.today}::date) AS current
      FROM framework_editor e JOIN person p ON p."trustId" = e."trustId" AND p.id = e."personId"
      WHERE e."trustId" = ${viewer.trustId}::uuid AND e."frameworkId" = ${frameworkId}::uuid AND (e."endsOn" IS NULL OR e."endsOn" >= e."startsOn")
      ORDER BY e."endsOn" DESC NULLS FIRST, e."startsOn", p.name`;
    const people = await staffToday(db, viewer);
    return { head, editors, others: people.filter(({ id }) => !editors.some(({ personId, current }) => current && personId === id)) };
  });
}
