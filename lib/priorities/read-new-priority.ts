import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { type AreaForPriority, areaForPriority } from "@/lib/self-evaluation/views/area-for-priority";
import type { Viewer } from "@/lib/viewers/viewer";

export type NewPriority = { schoolId: string; schoolName: string; from: AreaForPriority | undefined };

/**
 * The school that a new priority is for, and the area of its self-evaluation that it comes from, if it comes from one.
 * @throws NotFound for whoever does not keep that school's priorities, and for an area that none may come from
 */
export function readNewPriority(viewer: Viewer, schoolId: string, from?: { evaluationId: string; area: string }): Promise<NewPriority> {
  return withTenant(viewer, async (db) => {
    const [school] = await db.$queryRaw<{ name: string }[]>`
      SELECT name FROM school WHERE "trustId" = ${viewer.trustId}::uuid AND id = ${schoolId}::uuid AND "leftOn" IS NULL AND id = ANY ((SELECT app_line_schools())::uuid[])`;
    if (!school) throw new NotFound();
    return { schoolId, schoolName: school.name, from: from && (await areaForPriority(db, viewer, { schoolId, ...from })) };
  });
}
