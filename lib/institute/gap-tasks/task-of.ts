import type { GapTask } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** A task that is the viewer's to try today. @throws NotFound for anybody who is not of its cohort */
export async function ownTask(db: TenantDb, viewer: Viewer, taskId: string): Promise<GapTask> {
  const { trustId, personId } = viewer;
  const task = await db.gapTask.findUnique({ where: { trustId_id: { trustId, id: taskId } } });
  const here = task && (await db.cohortMember.findFirst({ where: { trustId, cohortId: task.cohortId, personId, OR: [{ leftOn: null }, { leftOn: { gte: asDate(viewer.today) } }] } }));
  if (!task || !here) throw new NotFound();
  return task;
}
