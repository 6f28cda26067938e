import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import type { NamedText } from "@/lib/confidentiality/query-names";
import { withFiles } from "@/lib/files/with-files";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import type { TrySendInput } from "../schema";
import { saveTried } from "./draft";
import { type Evidence, evidenceIn, keepEvidence } from "./evidence/add-evidence";
import { type EvidenceShown, evidenceOf } from "./evidence/evidence-of";
import { wordsAreSaved } from "./evidence/words-are-saved";
import { ownTask } from "./task-of";

/**
 * Sends what one tried to the facilitators: what I did, evidence, what changed, what I learned. Sent again, it replaces the words.
 * The words are saved as a draft first, so that whatever then stands in the way loses none of them; a photograph and a file are kept when all is sent.
 * @returns the answer's id
 * @throws NotFound for whoever is not of the cohort; Stale when something else was saved or sent elsewhere meanwhile; Refused when a text, what a photograph shows or a file's name may name a child, or a photograph or file is not taken
 */
export async function sendAnswer(viewer: Viewer, { requestId, alt, photo, file, noChildNamed, ...said }: TrySendInput): Promise<{ id: string }> {
  const { trustId, personId, at } = viewer;
  const { taskId, did, evidence, changed, learned } = said;
  const texts = { did, evidence, changed, learned };
  const { version: sentVersion } = await saveTried(viewer, said);
  const along = await evidenceIn({ alt, photo, file });
  return withFiles(viewer, async (db, keep) => {
    const task = await ownTask(db, viewer, taskId);
    const about = namesIn(await evidenceOf(db, { trustId, taskId, personId }), along);
    await askAboutNames(db, trustId, [...Object.entries(texts).map(([field, text]) => ({ field, text })), ...about], noChildNamed);
    if (along) await keepEvidence(db, viewer, { task, requestId, evidence: along, keep });
    const before = await db.gapTaskAnswer.findUnique({ where: { trustId_taskId_personId: { trustId, taskId, personId } }, select: { id: true } });
    const id = before?.id ?? v7();
    if (before) await db.gapTaskAnswer.updateMany({ where: { trustId, id }, data: { ...texts, changedAt: at } });
    else await db.gapTaskAnswer.createMany({ data: [{ trustId, id, taskId, cohortId: task.cohortId, personId, ...texts, sentAt: at }] });
    await db.gapTaskDraft.updateMany({ where: { trustId, taskId, personId }, data: { sentVersion } });
    await recordEvent(db, viewer, before ? "gap-task.answer-changed" : "gap-task.answer-sent", { subjectId: id, ownerId: personId });
    return { id };
  }).catch(wordsAreSaved(along));
}

/** What photographs show and how files are called, of those that are there and those that come along. */
const namesIn = ({ pictures, files }: EvidenceShown, { photo, file }: Evidence = {}): NamedText[] => [
  ...[...pictures, ...(photo ? [photo] : [])].map(({ alt }) => ({ field: "alt", text: alt })),
  ...[...files, ...(file ? [file] : [])].map(({ name }) => ({ field: "file", text: name.replaceAll(/[._-]+/g, " ") })),
];
