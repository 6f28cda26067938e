import { recordEvent } from "@/lib/audit/record-event";
import type { TenantDb } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findOwnVideo } from "../find-video";
import { whyNotShown } from "./why-not-shown";

/**
 * Shows a video of the viewer's own to colleagues, by their ids, until either of the two ends it; in the caller's transaction, so that
 * whoever knows the people of a group can show it to all of them at once. Those who see it already are passed over.
 * @throws NotFound when it is not the viewer's own
 * @throws Refused before the consent was said, after it has ended, or once the video was withdrawn
 */
export async function shareWith(db: TenantDb, viewer: Viewer, videoId: string, colleagues: readonly string[]): Promise<void> {
  const { trustId, personId: ownerId, at: sharedAt } = viewer;
  const video = await findOwnVideo(db, viewer, videoId);
  const why = whyNotShown(video, viewer.today);
  if (why) throw new Refused(why, "colleague");
  const already = await db.videoShare.findMany({ where: { trustId, videoId, endedAt: null }, select: { personId: true } });
  const seeIt = new Set([ownerId, ...already.map(({ personId }) => personId)]);
  const fresh = [...new Set(colleagues)].filter((id) => !seeIt.has(id));
  await db.videoShare.createMany({ data: fresh.map((personId) => ({ trustId, videoId, ownerId, personId, sharedAt })) });
  for (const _colleague of fresh) await recordEvent(db, viewer, "video.shared", { subjectId: videoId, ownerId });
}
