import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findOwnVideo } from "../find-video";
import type { endShareInput, shareInput } from "../schema";
import { whyNotShown } from "./why-not-shown";

async function findColleague(db: TenantDb, viewer: Viewer, said: string): Promise<{ id: string; name: string }> {
  const found = await db.$queryRaw<{ id: string; name: string }[]>`
    SELECT p.id, p.name FROM person p
    WHERE p."trustId" = ${viewer.trustId}::uuid AND p.id <> ${viewer.personId}::uuid AND p."suspendedAt" IS NULL
      AND lower(${said}) IN (lower(p.email), lower(p.name)) AND EXISTS (
        SELECT FROM role_period r WHERE r."trustId" = p."trustId" AND r."personId" = p.id AND r.role NOT IN ('governor', 'trustee', 'guest')
          AND r."startsOn" <= ${viewer.today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${viewer.today}::date)) LIMIT 2`;
  const [one, other] = found;
  if (!one) throw new Refused("Nobody else who works in the trust has this name or address", "colleague");
  if (other) throw new Refused("Several people have this name. Give the work address instead.", "colleague");
  return one;
}

/**
 * Shows a video to one colleague without publishing it, until either of the two ends it.
 * @throws NotFound when it is not the viewer's own
 * @throws Refused before the consent was said, after it has ended or the video was withdrawn, and for somebody who does not work here
 */
export function shareVideo(viewer: Viewer, { videoId, colleague }: z.infer<typeof shareInput>): Promise<void> {
  const { trustId, personId: ownerId } = viewer;
  return withTenant(viewer, async (db) => {
    const video = await findOwnVideo(db, viewer, videoId);
    const why = whyNotShown(video, viewer.today);
    if (why) throw new Refused(why, "colleague");
    const { id: personId } = await findColleague(db, viewer, colleague);
    if ((await db.videoShare.count({ where: { trustId, videoId, personId, endedAt: null } })) > 0) return;
    await db.videoShare.create({ data: { trustId, videoId, ownerId, personId, sharedAt: viewer.at } });
    await recordEvent(db, viewer, "video.shared", { subjectId: videoId, ownerId });
  });
}

/** Ends a share, by either of the two. @throws NotFound for everybody else */
export function endShare(viewer: Viewer, { videoId, shareId }: z.infer<typeof endShareInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    const ended = await db.videoShare.updateMany({ where: { trustId: viewer.trustId, videoId, id: shareId, endedAt: null }, data: { endedAt: viewer.at } });
    if (ended.count === 0) throw new NotFound();
    await recordEvent(db, viewer, "video.share-ended", { subjectId: videoId });
  });
}

export type Share = { id: string; name: string; sharedAt: Date };

/** The colleagues to whom the viewer shows their video now. One statement. */
export function listShares(db: TenantDb, viewer: Viewer, videoId: string): Promise<Share[]> {
  return db.$queryRaw<Share[]>`
    SELECT s.id, p.name, s."sharedAt" FROM video_share s JOIN person p ON p."trustId" = s."trustId" AND p.id = s."personId"
    WHERE s."trustId" = ${viewer.trustId}::uuid AND s."videoId" = ${videoId}::uuid AND s."ownerId" = ${viewer.personId}::uuid AND s."endedAt" IS NULL ORDER BY p.name`;
}
