import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";

/** Whoever answered shows it to the facilitators of their cohort, or keeps it to themselves again. Nobody else decides it, and an answer written before it does not undo it. @throws NotFound for anybody else */
export function showToFacilitators(viewer: Viewer, id: string, shows: boolean): Promise<{ cohortId: string }> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const found = await db.selfAssessment.findUnique({ where: { trustId_id: { trustId, id } } });
    if (!found || found.personId !== personId) throw new NotFound();
    await db.selfAssessment.updateMany({ where: { trustId, id, personId }, data: { openedAt: shows ? viewer.at : null, version: { increment: 1 } } });
    await recordEvent(db, viewer, shows ? "self-assessment.shown" : "self-assessment.kept-back", { subjectId: id, ownerId: personId });
    return { cohortId: found.cohortId };
  });
}

/** Deletes what the viewer answered; it is gone, and counts nowhere any more. @throws NotFound when it is not theirs */
export function deleteAnswer(viewer: Viewer, id: string): Promise<{ cohortId: string }> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const found = await db.selfAssessment.findUnique({ where: { trustId_id: { trustId, id } } });
    if (!found || found.personId !== personId) throw new NotFound();
    await db.selfAssessment.deleteMany({ where: { trustId, id, personId } });
    await recordEvent(db, viewer, "self-assessment.deleted", { subjectId: id, ownerId: personId });
    return { cohortId: found.cohortId };
  });
}
