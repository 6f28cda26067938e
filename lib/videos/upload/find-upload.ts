import { stat } from "node:fs/promises";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { takeAway, uploadPath } from "../files/paths";

export type Upload = { id: string; videoId: string; bytes: number; received: number };

/** An upload of the viewer's own. @throws NotFound when it is somebody else's, ended, or cleared from the disk meanwhile */
export async function findUpload(db: TenantDb, viewer: Viewer, videoId: string, uploadId?: string): Promise<Upload> {
  const { trustId, personId } = viewer;
  const row = await db.videoUpload.findFirst({ where: { trustId, personId, videoId, ...(uploadId === undefined ? {} : { id: uploadId }) } });
  if (!row) throw new NotFound();
  const onDisk = await stat(uploadPath(trustId, row.id)).then(({ size }) => size, () => -1);
  if (onDisk < Number(row.received)) throw new NotFound();
  return { id: row.id, videoId, bytes: Number(row.bytes), received: Number(row.received) };
}

/** How far the upload for a video is; undefined when none is under way. One statement. */
export async function readUpload(viewer: Viewer, videoId: string, uploadId?: string): Promise<Upload | undefined> {
  if (!isId(videoId) || (uploadId !== undefined && !isId(uploadId))) return undefined;
  return withTenant(viewer, (db) => findUpload(db, viewer, videoId, uploadId)).catch((error: unknown) => {
    if (error instanceof NotFound) return undefined;
    throw error;
  });
}

/** Ends an upload and takes away what had arrived. @throws NotFound when it is not the viewer's own */
export async function stopUpload(viewer: Viewer, videoId: string, uploadId: string): Promise<void> {
  if (!isId(videoId) || !isId(uploadId)) throw new NotFound();
  await withTenant(viewer, async (db) => {
    const { count } = await db.videoUpload.deleteMany({ where: { trustId: viewer.trustId, personId: viewer.personId, videoId, id: uploadId } });
    if (count === 0) throw new NotFound();
  });
  await takeAway(uploadPath(viewer.trustId, uploadId));
}
