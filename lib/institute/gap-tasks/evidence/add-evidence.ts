import { withTenant } from "@/lib/db/with-tenant";
import { once } from "@/lib/submissions/once";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { ownTask } from "../task-of";
import { keepFile } from "./keep-file";
import { keepPhoto } from "./keep-photo";

export type Evidence = { photo?: { alt: string; bytes: Buffer } | undefined; file?: { name: string; bytes: Buffer } | undefined };

/**
 * Adds a photograph, a file or both to the viewer's own try at a task: both or neither, and a form that is sent twice adds them once. Theirs alone until they send.
 * @returns the photograph's id, or the file's when it comes alone
 * @throws NotFound for whoever is not of the cohort
 * @throws Refused beside the box when its bytes are of no kind that is taken, too many or damaged, or there are enough already
 */
export function addEvidence(viewer: Viewer, { taskId, requestId }: { taskId: string; requestId: string }, { photo, file }: Evidence): Promise<{ id: string }> {
  return withTenant(viewer, async (db) => {
    const task = await ownTask(db, viewer, taskId);
    return once(db, viewer, requestId, async (id) => {
      if (photo) await keepPhoto(db, viewer, task, id, photo);
      if (file) await keepFile(db, viewer, task, photo ? v7() : id, file);
    });
  });
}
