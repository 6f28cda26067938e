import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findOpenVideo, findOwnVideo, holdVideo } from "../find-video";
import type { sendInput } from "../schema";

/**
 * Sends a video to the reviewers whom its owner names; until they answer it stays as it is.
 * @throws NotFound when it is not the viewer's own
 * @throws Refused where pupils are seen and only one reviewer is named, or something is still missing
 */
export function sendForReview(viewer: Viewer, { videoId, reviewerA, reviewerB }: z.infer<typeof sendInput>): Promise<void> {
  const { trustId, personId: ownerId } = viewer;
  return withTenant(viewer, async (db) => {
    await holdVideo(db, viewer, videoId);
    const video = await findOpenVideo(db, viewer, videoId);
    const reviewers = [...new Set([reviewerA, reviewerB])].filter((id) => id !== null);
    if (video.pupilsVisible && reviewers.length < 2) throw new Refused("Where pupils can be seen or heard, two different reviewers look at it. Choose a second one.", "reviewerB");
    const round = video.round + 1;
    await db.practiceVideo.update({ where: { trustId_id: { trustId, id: videoId } }, data: { sentAt: viewer.at, withdrawnAt: null, round, version: { increment: 1 } }, select: { id: true } });
    await db.videoReview.createMany({ data: reviewers.map((reviewerId) => ({ trustId, videoId, ownerId, round, reviewerId, askedAt: viewer.at })) });
    await recordEvent(db, viewer, "video.sent", { subjectId: videoId, ownerId, facts: { reviewers: reviewers.length } });
  });
}

/** Takes a video back from its reviewers, or from everybody once it is published, to change it. @throws NotFound when it is not the viewer's own */
export function takeBack(viewer: Viewer, videoId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    await findOwnVideo(db, viewer, videoId);
    await db.practiceVideo.update({ where: { trustId_id: { trustId: viewer.trustId, id: videoId } }, data: { sentAt: null, version: { increment: 1 } }, select: { id: true } });
    await recordEvent(db, viewer, "video.taken-back", { subjectId: videoId, ownerId: viewer.personId });
  });
}

/**
 * Withdraws a video: from this moment on nobody but its owner sees it, opens its page or gets another byte of it.
 * @throws NotFound when it is not the viewer's own
 */
export function withdrawVideo(viewer: Viewer, videoId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    await findOwnVideo(db, viewer, videoId);
    await db.practiceVideo.update({ where: { trustId_id: { trustId: viewer.trustId, id: videoId } }, data: { withdrawnAt: viewer.at, version: { increment: 1 } }, select: { id: true } });
    await db.videoShare.updateMany({ where: { trustId: viewer.trustId, videoId, endedAt: null }, data: { endedAt: viewer.at } });
    await recordEvent(db, viewer, "video.withdrawn", { subjectId: videoId, ownerId: viewer.personId });
  });
}
