import { z } from "zod";
import { seal, unseal } from "@/lib/confidentiality/seal";
import type { GapTaskDraft } from "@/lib/db/generated/client";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { keepDraft, type Saved } from "@/lib/forms/keep-draft";
import type { Viewer } from "@/lib/viewers/viewer";
import type { TriedInput, TryDraftInput } from "../schema";
import { addEvidence, evidenceIn } from "./evidence/add-evidence";
import { wordsAreSaved } from "./evidence/words-are-saved";
import { ownTask } from "./task-of";

const content = z.object({ did: z.string(), evidence: z.string(), changed: z.string(), learned: z.string() });
export type Tried = z.infer<typeof content>;
/** What one has written; `newer` when it is not what was sent. */
export type TriedDraft = Tried & Saved & { newer: boolean };

const placeOf = (viewer: Viewer, taskId: string) => ({ table: "gap_task_draft", row: `${viewer.personId}:${taskId}` }) as const;

/**
 * Saves what the viewer has written so far on a task, sealed, for themselves alone, while they write it. What they sent stays as it was.
 * @throws NotFound for whoever is not of the cohort; Stale with the other text when it was saved elsewhere since `version`, and something of it would be lost
 */
export function saveTried(viewer: Viewer, { taskId, version: seen, ...said }: TriedInput): Promise<Saved> {
  const { trustId, personId, at: savedAt } = viewer;
  const now = content.parse(said);
  return withTenant(viewer, async (db) => {
    await ownTask(db, viewer, taskId);
    const find = async () => {
      const kept = await readDraft(db, viewer, taskId);
      return kept && { version: kept.version, savedAt: kept.savedAt, content: content.parse(kept) };
    };
    const sealed = await seal(db, trustId, placeOf(viewer, taskId), now);
    return keepDraft({
      find, content: now, seen, at: savedAt,
      add: () => db.gapTaskDraft.createMany({ data: [{ trustId, taskId, personId, sealed, savedAt }], skipDuplicates: true }),
      change: (from, version) => db.gapTaskDraft.updateMany({ where: { trustId, taskId, personId, version: from }, data: { sealed, version, savedAt } }),
    });
  });
}

/** The same, with the photograph and the file that came along. @throws as saveTried; Refused for a photograph or a file that is not taken, the text being saved all the same */
export async function saveDraft(viewer: Viewer, { requestId, alt, photo, file, ...said }: TryDraftInput): Promise<Saved> {
  const saved = await saveTried(viewer, said);
  const along = await evidenceIn({ alt, photo, file });
  if (along) await addEvidence(viewer, { taskId: said.taskId, requestId }, along).catch(wordsAreSaved(along));
  return saved;
}

/** What the viewer has begun to write on a task, and when; undefined where they have not. One statement. */
async function readDraft(db: TenantDb, viewer: Viewer, taskId: string): Promise<TriedDraft | undefined> {
  const { trustId, personId } = viewer;
  const draft = await db.gapTaskDraft.findUnique({ where: { trustId_personId_taskId: { trustId, personId, taskId } } });
  return draft ? openDraft(db, viewer, draft) : undefined;
}

/** What the viewer has begun to write, as the database holds it, opened. */
export async function openDraft(db: TenantDb, viewer: Viewer, { taskId, sealed, version, sentVersion, savedAt }: GapTaskDraft): Promise<TriedDraft> {
  return { ...content.parse(await unseal(db, viewer.trustId, placeOf(viewer, taskId), sealed)), version, savedAt, newer: version !== sentVersion };
}
