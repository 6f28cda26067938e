import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { captionsOf } from "./captions/save-captions";
import { consentFor } from "./consent/save-consent";
import { type FoundVideo, findOwnVideo } from "./find-video";
import { elementsToLink } from "./lists/elements-to-link";
import { listReviewers } from "./review/list-reviewers";
import { listAnswers } from "./review/list-answers";
import { listShares } from "./sharing/share-video";
import { findUpload } from "./upload/find-upload";

/** The viewer's own video, with what belongs beside it, in one transaction. @throws NotFound */
export async function ownWith<T>(viewer: Viewer, videoId: string, rest: (db: TenantDb) => Promise<T>): Promise<T & { video: FoundVideo }> {
  if (!isId(videoId)) throw new NotFound();
  return withTenant(viewer, async (db) => ({ video: await findOwnVideo(db, viewer, videoId), ...(await rest(db)) }));
}

/** What an owner looks after beside the video: the consent, who may review it, what they said, to whom it is shown. Four statements. */
export const preparationOf = async (db: TenantDb, viewer: Viewer, videoId: string) => ({
  consent: await consentFor(db, viewer, videoId),
  reviewers: await listReviewers(db, viewer),
  answers: await listAnswers(db, viewer, videoId),
  shares: await listShares(db, viewer, videoId),
});

/** The viewer's own video, with the elements that it may be linked to. Two statements. @throws NotFound */
export const readOwnElements = (viewer: Viewer, videoId: string) => ownWith(viewer, videoId, async (db) => ({ elements: await elementsToLink(db, viewer) }));

/** The viewer's own video, with the upload that is under way. Two statements. @throws NotFound */
export const readOwnUpload = (viewer: Viewer, videoId: string) => ownWith(viewer, videoId, async (db) => ({ upload: await findUpload(db, viewer, videoId) }));

/** The viewer's own video, with what was said about the people in it. Two statements. @throws NotFound */
export const readOwnConsent = (viewer: Viewer, videoId: string) => ownWith(viewer, videoId, async (db) => ({ consent: await consentFor(db, viewer, videoId) }));

/** The viewer's own video, with its captions. Two statements. @throws NotFound */
export const readOwnCaptions = (viewer: Viewer, videoId: string) => ownWith(viewer, videoId, async (db) => ({ captions: await captionsOf(db, viewer, videoId) }));
