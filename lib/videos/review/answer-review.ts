import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { asDate, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { findVideo } from "../find-video";
import { canReviewVideos } from "../policy";
import type { Answer } from "./schema";

/** The same day so many months on; the last of a shorter month. */
export function monthsOn(day: Day, months: number): Day {
  const from = asDate(day);
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(from.getUTCDate(), last));
  return first.toISOString().slice(0, 10);
}

/**
 * A reviewer's answer, to what was sent or when it is looked at again. The database publishes with the last answer that is needed
 * (two where pupils are seen) and takes back what is returned.
 * @throws NotFound when the viewer is not one of its reviewers
 * @throws Refused when it is not with its reviewers any more
 */
export async function answerReview(viewer: Viewer, { videoId, verdict, reasons, words, again }: Answer): Promise<void> {
  if (!canReviewVideos(viewer)) throw new NotFound();
  const { trustId, personId: reviewerId } = viewer;
  return withTenant(viewer, async (db) => {
    const video = await findVideo(db, viewer, videoId);
    if (!video.reviewing) throw new NotFound();
    const publish = verdict === "publish";
    await db.videoReview.updateMany({
      where: { trustId, videoId, round: video.round, reviewerId },
      data: { answeredAt: viewer.at, verdict, reasons: publish ? [] : reasons, words, reviewOn: publish ? asDate(monthsOn(viewer.today, Number(again))) : null },
    });
    await recordEvent(db, viewer, publish ? "video.approved" : "video.returned", { subjectId: videoId, ownerId: video.ownerId });
  });
}
