import { open } from "node:fs/promises";
import { dirname } from "node:path";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { madeFolder, takeAway, uploadPath } from "../files/paths";
import { findOpenVideo } from "../find-video";
import { LARGEST_FILM } from "../limits";

/**
 * Begins to take a film for the viewer's own video, or goes on with the upload of the same file; another file replaces it.
 * @param fingerprint says which file it is on the owner's device
 * @returns the upload's id
 * @throws NotFound when the video is not the viewer's own
 * @throws Refused when it is too large or empty, or once the video was sent
 */
export async function beginUpload(viewer: Viewer, about: { videoId: string; bytes: number; fingerprint: string }): Promise<string> {
  const { videoId, bytes, fingerprint } = about;
  const { trustId, personId } = viewer;
  const { id, replaced } = await withTenant(viewer, async (db) => {
    await findOpenVideo(db, viewer, videoId);
    if (bytes < 1) throw new Refused("This file is empty", "film");
    if (bytes > LARGEST_FILM) throw new Refused("This film is larger than 2 GB. Film in a lower quality, or cut it shorter.", "film");
    const before = await db.videoUpload.findUnique({ where: { trustId_videoId: { trustId, videoId } } });
    if (before && fingerprint !== "" && before.fingerprint === fingerprint && Number(before.bytes) === bytes) return { id: before.id, replaced: undefined };
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
