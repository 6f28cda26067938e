import { z } from "zod";
import { seal, unseal } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import type { TryDraftInput } from "../schema";
import { addPicture } from "./pictures/add-picture";
import { ownTask } from "./task-of";

const content = z.object({ did: z.string(), evidence: z.string(), changed: z.string(), learned: z.string() });
export type Tried = z.infer<typeof content>;

const placeOf = (viewer: Viewer, taskId: string) => ({ table: "gap_task_draft", row: `${viewer.personId}:${taskId}` }) as const;

/**
 * Saves what the viewer has written so far on a task, sealed, for themselves alone, with the photograph that came along.
 * @throws NotFound for whoever is not of the cohort; Refused for a file that is no picture, the text being saved all the same
 */
export async function saveDraft(viewer: Viewer, { taskId, requestId, did, evidence, changed, learned, alt, photo }: TryDraftInput): Promise<void> {
  const { trustId, personId, at: savedAt } = viewer;
  const cohortId = await withTenant(viewer, async (db) => {
    const task = await ownTask(db, viewer, taskId);
    const sealed = await seal(db, trustId, placeOf(viewer, taskId), { did, evidence, changed, learned });
    const { count } = await db.gapTaskDraft.updateMany({ where: { trustId, taskId, personId }, data: { sealed, savedAt } });
    if (count === 0) await db.gapTaskDraft.createMany({ data: [{ trustId, taskId, personId, sealed, savedAt }] });
    return task.cohortId;
  });
  if (photo && photo.size > 0) await addPicture(viewer, { taskId, cohortId, requestId, alt }, Buffer.from(await photo.arrayBuffer())).catch(theWordsAreSaved);
}

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
