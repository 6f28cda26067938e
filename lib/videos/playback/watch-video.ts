import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { type Consent, consentFor } from "../consent/save-consent";
import { type FoundVideo, findVideo } from "../find-video";
import { type OwnNote, ownNotes } from "./notes";

/** A video on somebody's screen. */
export type WatchedVideo = FoundVideo & {
  notes: OwnNote[];
  /** How many colleagues watched it, in fives and from five; for its owner alone. */
  reach: number | null;
};

/**
 * Opens a video to watch, and keeps for nobody but a count that the viewer did.
 * @throws NotFound when it is not theirs to see, or was withdrawn
 */
export async function watchVideo(viewer: Viewer, videoId: string): Promise<WatchedVideo> {
  if (!isId(videoId)) throw new NotFound();
  return withTenant(viewer, (db) => watch(db, viewer, videoId));
}

/** A video to review, with what was said about the people in it. @throws NotFound for everybody but its reviewers of this round */
export async function watchForReview(viewer: Viewer, videoId: string): Promise<{ video: WatchedVideo; consent: Consent | null }> {
  if (!isId(videoId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const video = await watch(db, viewer, videoId);
    if (!video.reviewing) throw new NotFound();
    return { video, consent: await consentFor(db, viewer, videoId) };
  });
}

async function watch(db: TenantDb, viewer: Viewer, videoId: string): Promise<WatchedVideo> {
  const video = await findVideo(db, viewer, videoId);
  if (video.publishedAt && !video.mine)
    await db.$executeRaw`
      INSERT INTO video_view ("trustId", "videoId", "personId", "firstOn")
      VALUES (${viewer.trustId}::uuid, ${videoId}::uuid, ${viewer.personId}::uuid, ${asDate(viewer.today)}::date) ON CONFLICT DO NOTHING`;
  const [reach] = video.mine ? await db.$queryRaw<{ people: number | null }[]>`SELECT video_reach(${videoId}::uuid) AS people` : [];
  return { ...video, notes: await ownNotes(db, viewer, videoId), reach: reach?.people ?? null };
}
