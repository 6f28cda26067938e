import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";

/** The author lets the cohort read their project, or takes that back from the cohort, and from none of the facilitators. Nobody else decides it. @throws NotFound for anybody else */
export function openToCohort(viewer: Viewer, projectId: string, opens: boolean): Promise<void> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const count = opens
      ? (await db.cohortProject.updateMany({ where: { trustId, id: projectId, personId }, data: { openedAt: viewer.at } })).count
      : await db.$executeRaw`UPDATE cohort_project SET "shownAt" = greatest("shownAt", "openedAt"), "openedAt" = NULL WHERE "trustId" = ${trustId}::uuid AND id = ${projectId}::uuid AND "personId" = ${personId}::uuid`;
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, opens ? "project.opened-to-cohort" : "project.closed-to-cohort", { subjectId: projectId, ownerId: personId });
  });
}

/** The author shows a project to those who run the cohort today, whoever came after it was shared. Nobody else decides it. @throws NotFound for anybody else */
export function showProjectToo(viewer: Viewer, projectId: string): Promise<void> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const { count } = await db.cohortProject.updateMany({ where: { trustId, id: projectId, personId }, data: { shownAt: viewer.at } });
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, "project.shown", { subjectId: projectId, ownerId: personId });
  });
}
