import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { findOpenVideo } from "../find-video";
import type { consentInput } from "../schema";

/**
 * Keeps what the owner says about the people in a video: who is seen, how they agreed, what for and until when.
 * @throws NotFound when it is not the viewer's own
 * @throws Refused when the last day is past, or once it was sent
 */
export async function saveConsent(viewer: Viewer, input: z.infer<typeof consentInput>): Promise<void> {
  const { videoId, pupilsVisible, shownUntil, whoIsSeen, pupilsAsked, staffAsked, purpose } = input;
  if (shownUntil < viewer.today) throw new Refused("The last day of the consent is past", "shownUntil");
  const said = { whoIsSeen, pupilsAsked, staffAsked, purpose, saidAt: viewer.at };
  return withTenant(viewer, async (db) => {
    await findOpenVideo(db, viewer, videoId);
    const { trustId, personId: ownerId } = viewer;
    await db.practiceVideo.update({ where: { trustId_id: { trustId, id: videoId } }, data: { pupilsVisible, shownUntil: asDate(shownUntil) }, select: { id: true } });
    await db.videoConsent.upsert({ where: { trustId_videoId: { trustId, videoId } }, create: { trustId, videoId, ownerId, ...said }, update: said });
    await recordEvent(db, viewer, "video.consent-said", { subjectId: videoId, ownerId });
  });
}

export type Consent = { whoIsSeen: string; pupilsAsked: string; staffAsked: string; purpose: string; saidAt: Date };

/** What was said about the people in a video; null for everybody but the owner and its reviewers, and before anything was said. */
export function consentFor(db: TenantDb, viewer: Viewer, videoId: string): Promise<Consent | null> {
  return db.videoConsent.findUnique({
    where: { trustId_videoId: { trustId: viewer.trustId, videoId } },
    select: { whoIsSeen: true, pupilsAsked: true, staffAsked: true, purpose: true, saidAt: true },
  });
}
