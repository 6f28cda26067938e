import { open } from "node:fs/promises";
import { dirname } from "node:path";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { madeFolder, takeAway, uploadPath } from "../files/paths";
import { findOpenVideo } from "../find-video";
import { LARGEST_FILM } from "../limits";
import { hasArrived, isOnDisk } from "./find-upload";

type About = { videoId: string; bytes: number; fingerprint: string };

/** Whether what is there of the same file serves: it is on the disk, or it is the film by now and was not found wanting. */
async function serves(db: TenantDb, trustId: string, videoId: string, before: { id: string; bytes: number; received: number }): Promise<boolean> {
  if (!hasArrived(before)) return isOnDisk(trustId, before);
  const film = await db.videoFile.findUnique({ where: { trustId_videoId: { trustId, videoId } }, select: { fileId: true, state: true } });
  return film?.fileId === before.id && film.state !== "failed";
}

/**
 * Begins to take a film for the viewer's own video, or goes on with the upload of the same file; another file replaces it.
 * One that has arrived is not sent again, so an answer that got lost costs nothing.
 * @param fingerprint says which file it is on the owner's device
 * @returns the upload's id
 * @throws NotFound when the video is not the viewer's own
 * @throws Refused when it is too large or empty, or once the video was sent
 */
export async function beginUpload(viewer: Viewer, { videoId, bytes, fingerprint }: About): Promise<string> {
  const { trustId, personId } = viewer;
  const { id, replaced } = await withTenant(viewer, async (db) => {
    await findOpenVideo(db, viewer, videoId);
    if (bytes < 1) throw new Refused("This file is empty", "film");
    if (bytes > LARGEST_FILM) throw new Refused("This film is larger than 2 GB. Film in a lower quality, or cut it shorter.", "film");
    const before = await db.videoUpload.findUnique({ where: { trustId_videoId: { trustId, videoId } } });
    const isSame = before && fingerprint !== "" && before.fingerprint === fingerprint && Number(before.bytes) === bytes;
    if (isSame && (await serves(db, trustId, videoId, { id: before.id, bytes, received: Number(before.received) }))) return { id: before.id, replaced: undefined };
    const fresh = v7();
    await db.videoUpload.deleteMany({ where: { trustId, videoId } });
    await db.videoUpload.create({ data: { trustId, id: fresh, videoId, personId, bytes, fingerprint, startedAt: viewer.at } });
    return { id: fresh, replaced: before?.id };
  });
  if (replaced) await takeAway(uploadPath(trustId, replaced));
  const path = uploadPath(trustId, id);
  await madeFolder(dirname(path));
  await (await open(path, "a", 0o600)).close();
  return id;
}
