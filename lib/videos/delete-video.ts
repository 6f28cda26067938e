import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { takeAway, uploadPath, videoFolder } from "./files/paths";
import { findOwnVideo, holdVideo } from "./find-video";

/**
 * Deletes a video for good: its films are off the disk, and its words, captions, consent, answers, shares and everybody's notes on it
 * are gone. That there was one, whose, and when it went stays. The files go first: were they to stay, nothing would tell.
 * @throws NotFound when it is not the viewer's own
 * @throws Refused while it is with its reviewers or published
 */
export async function deleteVideo(viewer: Viewer, videoId: string): Promise<void> {
  const { trustId, personId: ownerId } = viewer;
  return withTenant(viewer, async (db) => {
    await holdVideo(db, viewer, videoId);
    const video = await findOwnVideo(db, viewer, videoId);
    if (video.sentAt) throw new Refused("Withdraw this video first. Then it can be deleted.");
    const uploads = await db.videoUpload.findMany({ where: { trustId, videoId }, select: { id: true } });
    await db.practiceVideo.update({ where: { trustId_id: { trustId, id: videoId } }, data: { deletedAt: viewer.at, version: { increment: 1 } }, select: { id: true } });
    await recordEvent(db, viewer, "video.deleted", { subjectId: videoId, ownerId });
    await takeAway(videoFolder(trustId, videoId));
    for (const { id } of uploads) await takeAway(uploadPath(trustId, id));
  });
}
