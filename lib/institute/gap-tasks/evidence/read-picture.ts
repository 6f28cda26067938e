import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { onDisk, removeFromDisk } from "@/lib/files/on-disk";
import type { Viewer } from "@/lib/viewers/viewer";

const room = "gap-task-pictures" as const;

/** A photograph's bytes and their type, for whoever reads the answer that it belongs to. One statement. @throws NotFound for anybody else */
export async function readPicture(viewer: Viewer, id: string): Promise<{ bytes: Buffer; type: string }> {
  if (!isId(id)) throw new NotFound();
  const { trustId } = viewer;
  const row = await withTenant(viewer, (db) => db.gapTaskPicture.findUnique({ where: { trustId_id: { trustId, id } }, select: { kind: true } }));
  const bytes = row && (await onDisk({ trustId, id, room }));
  if (!bytes) throw new NotFound();
  return { bytes, type: `image/${row.kind}` };
}

/** Takes one's own photograph away, its bytes too. @throws NotFound for anybody else's */
export async function removePicture(viewer: Viewer, id: string): Promise<{ taskId: string }> {
  const { trustId, personId } = viewer;
  const taskId = await withTenant(viewer, async (db) => {
    const row = await db.gapTaskPicture.findUnique({ where: { trustId_id: { trustId, id } } });
    if (row?.personId !== personId) throw new NotFound();
    await db.gapTaskPicture.deleteMany({ where: { trustId, id } });
    await recordEvent(db, viewer, "gap-task.picture-removed", { subjectId: id, ownerId: personId });
    return row.taskId;
  });
  await removeFromDisk({ trustId, id, room });
  return { taskId };
}
