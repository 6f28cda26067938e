import { open, rename } from "node:fs/promises";
import { join } from "node:path";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { enqueue } from "@/lib/jobs/enqueue";
import type { Viewer } from "@/lib/viewers/viewer";
import { kindOfFilm } from "../files/kind-of-film";
import { filmFolder, madeFolder, takeAway, uploadPath } from "../files/paths";
import { findOpenVideo } from "../find-video";
import { stopUpload, type Upload } from "./find-upload";

async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/**
 * Makes a whole upload the film of its video, in place of the one before, and puts its processing on the queue.
 * @throws Refused when the file is no film, whatever it is called; the upload has then ended
 */
export async function takeFilm(viewer: Viewer, { id: fileId, videoId }: Pick<Upload, "id" | "videoId">): Promise<void> {
  const { trustId, personId } = viewer;
  const uploaded = uploadPath(trustId, fileId);
  const kind = kindOfFilm(await startOf(uploaded));
  if (!kind) {
    await stopUpload(viewer, videoId, fileId);
    throw new Refused("This is no film that Braid can play, whatever its name says. Phones make MP4 or MOV; WebM and AVI are fine too.", "film");
  }
  const folder = await madeFolder(filmFolder(trustId, videoId, fileId));
  const replaced = await withTenant(viewer, async (db) => {
    await findOpenVideo(db, viewer, videoId);
    const before = await db.videoFile.findUnique({ where: { trustId_videoId: { trustId, videoId } }, select: { fileId: true } });
    const film = { fileId, kind, state: "waiting", progress: 0, attempts: 0, problem: null, seconds: null, parts: [], addedAt: viewer.at };
    await db.videoFile.upsert({ where: { trustId_videoId: { trustId, videoId } }, create: { trustId, videoId, ...film }, update: film });
    await db.videoUpload.deleteMany({ where: { trustId, personId, videoId } });
    await recordEvent(db, viewer, "video.film-added", { subjectId: videoId, ownerId: personId });
    await rename(uploaded, join(folder, "original"));
    await enqueue(db, { kind: "film", trustId, personId, videoId });
    return before?.fileId;
  });
  if (replaced) await takeAway(filmFolder(trustId, videoId, replaced));
}
