import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";

/** The author brings an answer to the next session, where the cohort reads it; or takes that back from the cohort, and from none of the facilitators. Nobody else decides it. @throws NotFound for anybody else */
export function bringAnswer(viewer: Viewer, answerId: string, brings: boolean): Promise<void> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const count = brings
      ? (await db.gapTaskAnswer.updateMany({ where: { trustId, id: answerId, personId }, data: { broughtAt: viewer.at } })).count
      : await db.$executeRaw`UPDATE gap_task_answer SET "shownAt" = greatest("shownAt", "broughtAt"), "broughtAt" = NULL WHERE "trustId" = ${trustId}::uuid AND id = ${answerId}::uuid AND "personId" = ${personId}::uuid`;
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, brings ? "gap-task.answer-brought" : "gap-task.answer-kept-back", { subjectId: answerId, ownerId: personId });
  });
}

/** The author shows an answer to those who run the cohort today, whoever came after it was sent. Nobody else decides it. @throws NotFound for anybody else */
export function showAnswerToo(viewer: Viewer, answerId: string): Promise<void> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const { count } = await db.gapTaskAnswer.updateMany({ where: { trustId, id: answerId, personId }, data: { shownAt: viewer.at } });
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, "gap-task.answer-shown", { subjectId: answerId, ownerId: personId });
  });
}
