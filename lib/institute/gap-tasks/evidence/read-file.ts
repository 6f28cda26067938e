import { recordEvent } from "@/lib/audit/record-event";
import { unsealerOfBytes } from "@/lib/confidentiality/seal";
import { withTenant } from "@/lib/db/with-tenant";
import { type DocumentKind, documentKinds } from "@/lib/documents/kinds";
import { NotFound } from "@/lib/errors";
import { onDisk, removeFromDisk } from "@/lib/files/on-disk";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { bytesOf, openName } from "./sealed-file";

const room = "gap-task-files" as const;

/** A file as it was added, for whoever reads the answer that it belongs to; that somebody else than its author took it is written into the log. Two statements at the most. @throws NotFound for anybody else */
export async function readFile(viewer: Viewer, id: string): Promise<{ bytes: Buffer; name: string; type: string }> {
  if (!isId(id)) throw new NotFound();
  const { trustId, personId } = viewer;
  const found = await withTenant(viewer, async (db) => {
    const row = await db.gapTaskFile.findUnique({ where: { trustId_id: { trustId, id } } });
    if (!row) throw new NotFound();
    if (row.personId !== personId) await recordEvent(db, viewer, "gap-task.file-opened", { subjectId: id, ownerId: row.personId });
    return { name: await openName(db, trustId, row), type: documentKinds[row.kind as DocumentKind].type, unsealed: await unsealerOfBytes(db, trustId, bytesOf(id)) };
  });
  const sealed = await onDisk({ trustId, id, room });
  if (!sealed) throw new NotFound();
  return { bytes: found.unsealed(sealed), name: found.name, type: found.type };
}

/** Takes one's own file away, its bytes too. @throws NotFound for anybody else's */
export async function removeFile(viewer: Viewer, id: string): Promise<{ taskId: string }> {
  const { trustId, personId } = viewer;
  const taskId = await withTenant(viewer, async (db) => {
    const row = await db.gapTaskFile.findUnique({ where: { trustId_id: { trustId, id } }, select: { personId: true, taskId: true } });
    if (row?.personId !== personId) throw new NotFound();
    await db.gapTaskFile.deleteMany({ where: { trustId, id } });
    await recordEvent(db, viewer, "gap-task.file-removed", { subjectId: id, ownerId: personId });
    return row.taskId;
  });
  await removeFromDisk({ trustId, id, room });
  return { taskId };
}
