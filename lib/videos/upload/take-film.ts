import { rename } from "node:fs/promises";
import { join } from "node:path";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Stale } from "@/lib/errors";
import { enqueue } from "@/lib/jobs/enqueue";
import type { Viewer } from "@/lib/viewers/viewer";
import { filmFolder, madeFolder, takeAway, uploadPath } from "../files/paths";
import { findOpenVideo, holdVideo } from "../find-video";
import { filmKindOfUpload } from "./film-kind-of-upload";
import type { Upload } from "./find-upload";

/**
 * Makes an upload whose last piece is written the film of its video, in place of the one before, and puts its processing on the queue.
 * That it has arrived and that it is the film become true in one transaction: it happens once, or not at all and the last piece comes again.
 * @param upload as it was before its last piece
 * @throws Refused when the file is no film, whatever it is called; the upload has then ended
 * @throws Stale when another last piece was quicker
 */
export async function takeFilm(viewer: Viewer, upload: Upload): Promise<void> {
  const { trustId, personId } = viewer;
  const { id: fileId, videoId, bytes, received } = upload;
  const kind = await filmKindOfUpload(viewer, upload);
  const folder = await madeFolder(filmFolder(trustId, videoId, fileId));
  const replaced = await withTenant(viewer, async (db) => {
    await holdVideo(db, viewer, videoId);
    await findOpenVideo(db, viewer, videoId);
    const { count } = await db.videoUpload.updateMany({ where: { trustId, personId, id: fileId, received }, data: { received: bytes } });
    if (count === 0) throw new Stale(undefined, bytes);
    const before = await db.videoFile.findUnique({ where: { trustId_videoId: { trustId, videoId } }, select: { fileId: true } });
    const film = { fileId, kind, state: "waiting", progress: 0, attempts: 0, problem: null, seconds: null, parts: [], addedAt: viewer.at };
    await db.videoFile.upsert({ where: { trustId_videoId: { trustId, videoId } }, create: { trustId, videoId, ...film }, update: film });
    await recordEvent(db, viewer, "video.film-added", { subjectId: videoId, ownerId: personId });
    await enqueue(db, { kind: "film", trustId, personId, videoId });
    await rename(uploadPath(trustId, fileId), join(folder, "original"));
    return before?.fileId;
  });
  if (replaced) await takeAway(filmFolder(trustId, videoId, replaced));
}
