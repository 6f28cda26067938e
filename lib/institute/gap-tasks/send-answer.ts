import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import type { TrySendInput } from "../schema";
import { saveDraft } from "./draft";
import { evidenceOf } from "./evidence/evidence-of";
import { ownTask } from "./task-of";

/**
 * Sends what one tried to the facilitators: what I did, evidence, what changed, what I learned. Sent again, it replaces the words.
 * It is saved as a draft first, so that whatever then stands in the way loses nothing.
 * @returns the answer's id
 * @throws NotFound for whoever is not of the cohort; Stale when something else was saved or sent elsewhere meanwhile; Refused when a text or a file's name may name a child, or a photograph or file is not taken
 */
export async function sendAnswer(viewer: Viewer, input: TrySendInput): Promise<{ id: string }> {
  const { trustId, personId, at } = viewer;
  const { taskId, did, evidence, changed, learned, noChildNamed } = input;
  const { version: sentVersion } = await saveDraft(viewer, input);
  return withTenant(viewer, async (db) => {
    const { cohortId } = await ownTask(db, viewer, taskId);
    const texts = { did, evidence, changed, learned };
    const { files } = await evidenceOf(db, { trustId, taskId, personId });
    const named = files.map(({ name }) => ({ field: "file", text: name.replaceAll(/[._-]+/g, " ") }));
    await askAboutNames(db, trustId, [...Object.entries(texts).map(([field, text]) => ({ field, text })), ...named], noChildNamed);
    const before = await db.gapTaskAnswer.findUnique({ where: { trustId_taskId_personId: { trustId, taskId, personId } }, select: { id: true } });
    const id = before?.id ?? v7();
    if (before) await db.gapTaskAnswer.updateMany({ where: { trustId, id }, data: { ...texts, changedAt: at } });
    else await db.gapTaskAnswer.createMany({ data: [{ trustId, id, taskId, cohortId, personId, ...texts, sentAt: at }] });
    await db.gapTaskDraft.updateMany({ where: { trustId, taskId, personId }, data: { sentVersion } });
    await recordEvent(db, viewer, before ? "gap-task.answer-changed" : "gap-task.answer-sent", { subjectId: id, ownerId: personId });
    return { id };
  });
}
