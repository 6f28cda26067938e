import { z } from "zod";
import { seal, unseal } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import type { TryDraftInput } from "../schema";
import { addEvidence } from "./evidence/add-evidence";
import { ownTask } from "./task-of";

const content = z.object({ did: z.string(), evidence: z.string(), changed: z.string(), learned: z.string() });
export type Tried = z.infer<typeof content>;

const placeOf = (viewer: Viewer, taskId: string) => ({ table: "gap_task_draft", row: `${viewer.personId}:${taskId}` }) as const;

/**
 * Saves what the viewer has written so far on a task, sealed, for themselves alone, with the photograph and the file that came along.
 * @throws NotFound for whoever is not of the cohort; Refused for a photograph or a file that is not taken, the text being saved all the same
 */
export async function saveDraft(viewer: Viewer, { taskId, requestId, did, evidence, changed, learned, alt, photo, file }: TryDraftInput): Promise<void> {
  const { trustId, personId, at: savedAt } = viewer;
  await withTenant(viewer, async (db) => {
    await ownTask(db, viewer, taskId);
    const sealed = await seal(db, trustId, placeOf(viewer, taskId), { did, evidence, changed, learned });
    const { count } = await db.gapTaskDraft.updateMany({ where: { trustId, taskId, personId }, data: { sealed, savedAt } });
    if (count === 0) await db.gapTaskDraft.createMany({ data: [{ trustId, taskId, personId, sealed, savedAt }] });
  });
  const [taken, added] = [await bytesOf(photo), await bytesOf(file)];
  const along = { photo: taken && { alt, bytes: taken }, file: file && added && { name: file.name, bytes: added } };
  if (taken || added) await addEvidence(viewer, { taskId, requestId }, along).catch(theWordsAreSaved);
}

/** A box that was left empty sends a file of no bytes. */
const bytesOf = async (file: File | undefined): Promise<Buffer | undefined> => (file && file.size > 0 ? Buffer.from(await file.arrayBuffer()) : undefined);

function theWordsAreSaved(error: unknown): never {
  throw error instanceof Refused ? new Refused(`Your words are saved. ${error.message}`, error.field) : error;
}

/** What the viewer has begun to write on a task, and when; undefined where they have not. One statement. */
export async function readDraft(db: TenantDb, viewer: Viewer, taskId: string): Promise<(Tried & { savedAt: Date }) | undefined> {
  const { trustId, personId } = viewer;
  const draft = await db.gapTaskDraft.findUnique({ where: { trustId_personId_taskId: { trustId, personId, taskId } } });
  if (!draft) return undefined;
  return { ...content.parse(await unseal(db, trustId, placeOf(viewer, taskId), draft.sealed)), savedAt: draft.savedAt };
}
