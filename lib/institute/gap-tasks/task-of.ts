import type { GapTask } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { isMemberOf } from "../cohorts/member-of";

/** A task that is the viewer's to try today. @throws NotFound for anybody who is not of its cohort */
export async function ownTask(db: TenantDb, viewer: Viewer, taskId: string): Promise<GapTask> {
  const task = await db.gapTask.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: taskId } } });
  if (!task || !(await isMemberOf(db, viewer, task.cohortId))) throw new NotFound();
  return task;
}
