import { stat } from "node:fs/promises";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { takeAway, uploadPath } from "../files/paths";

/** An upload that is under way, or, with as much received as it is long, the last one that has arrived. */
export type Upload = { id: string; videoId: string; bytes: number; received: number; fingerprint: string };

/** Whether all of it is there. */
export const hasArrived = ({ bytes, received }: Pick<Upload, "bytes" | "received">): boolean => received === bytes;

/** Whether the disk still holds what was received; it is cleared when nobody goes on for a week. */
export async function isOnDisk(trustId: string, { id, received }: Pick<Upload, "id" | "received">): Promise<boolean> {
  return received <= (await stat(uploadPath(trustId, id)).then(({ size }) => size, () => -1));
}

/** The upload for a video of the viewer's own, or the one with this id; undefined when there is none, or it was cleared from the disk. One statement. */
export async function findUpload(db: TenantDb, viewer: Viewer, videoId: string, uploadId?: string): Promise<Upload | undefined> {
  const { trustId, personId } = viewer;
  const row = await db.videoUpload.findFirst({ where: { trustId, personId, videoId, ...(uploadId === undefined ? {} : { id: uploadId }) } });
  if (!row) return undefined;
  const { id, fingerprint } = row;
  const upload = { id, videoId, fingerprint, bytes: Number(row.bytes), received: Number(row.received) };
  return hasArrived(upload) || (await isOnDisk(trustId, upload)) ? upload : undefined;
}

/** The same in a transaction of its own. */
export async function readUpload(viewer: Viewer, videoId: string, uploadId?: string): Promise<Upload | undefined> {
  if (!isId(videoId) || (uploadId !== undefined && !isId(uploadId))) return undefined;
  return withTenant(viewer, (db) => findUpload(db, viewer, videoId, uploadId));
}

/** Ends an upload that is under way and takes away what had arrived. @throws NotFound when it is not the viewer's own, or has arrived */
export async function stopUpload(viewer: Viewer, videoId: string, uploadId: string): Promise<void> {
  if (!isId(videoId) || !isId(uploadId)) throw new NotFound();
  const { trustId, personId } = viewer;
  await withTenant(viewer, async (db) => {
    const { count } = await db.videoUpload.deleteMany({ where: { trustId, personId, videoId, id: uploadId, received: { lt: db.videoUpload.fields.bytes } } });
    if (count === 0) throw new NotFound();
  });
  await takeAway(uploadPath(trustId, uploadId));
}
