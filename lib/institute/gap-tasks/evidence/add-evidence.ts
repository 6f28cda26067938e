import type { TenantDb } from "@/lib/db/with-tenant";
import { type Keep, withFiles } from "@/lib/files/with-files";
import { once } from "@/lib/submissions/once";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import type { TryDraftInput } from "../../schema";
import { ownTask } from "../task-of";
import { keepFile } from "./keep-file";
import { keepPhoto } from "./keep-photo";

export type Evidence = { photo?: { alt: string; bytes: Buffer } | undefined; file?: { name: string; bytes: Buffer } | undefined };
type Task = { id: string; cohortId: string };

/**
 * Adds a photograph, a file or both to the viewer's own try at a task. Theirs alone until they send.
 * @returns the photograph's id, or the file's when it comes alone
 * @throws NotFound for whoever is not of the cohort; Refused as `keepEvidence`
 */
export function addEvidence(viewer: Viewer, { taskId, requestId }: { taskId: string; requestId: string }, evidence: Evidence): Promise<{ id: string }> {
  return withFiles(viewer, async (db, keep) => keepEvidence(db, viewer, { task: await ownTask(db, viewer, taskId), requestId, evidence, keep }));
}

type Keeping = { task: Task; requestId: string; evidence: Evidence; keep: Keep };

/**
 * The same as a part of a transaction: both or neither, and a form that is sent twice adds them once.
 * @throws Refused beside the box when its bytes are of no kind that is taken, too many or damaged, or there are enough already
 */
export function keepEvidence(db: TenantDb, viewer: Viewer, { task, requestId, evidence: { photo, file }, keep }: Keeping): Promise<{ id: string }> {
  return once(db, viewer, requestId, async (id) => {
    if (photo) await keepPhoto(db, viewer, task, id, photo, keep);
    if (file) await keepFile(db, viewer, task, photo ? v7() : id, file, keep);
  });
}

/** What came along with the words; undefined for nothing. A box that was left empty sends a file of no bytes. */
export async function evidenceIn({ alt, photo, file }: Pick<TryDraftInput, "alt" | "photo" | "file">): Promise<Evidence | undefined> {
  const [shown, added] = [await bytesOf(photo), await bytesOf(file)];
  return shown || added ? { photo: shown && { alt, bytes: shown }, file: file && added && { name: file.name, bytes: added } } : undefined;
}

const bytesOf = async (file: File | undefined): Promise<Buffer | undefined> => (file && file.size > 0 ? Buffer.from(await file.arrayBuffer()) : undefined);
