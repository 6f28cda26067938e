import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Stale } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { findOpenVideo } from "./find-video";
import { canOfferVideos } from "./policy";
import type { describeVideoInput, startVideoInput } from "./schema";

type Elements = { elementA: string | null; elementB: string | null; elementC: string | null };

async function linkElements(db: TenantDb, viewer: Viewer, videoId: string, { elementA, elementB, elementC }: Elements) {
  const elementIds = [...new Set([elementA, elementB, elementC])].filter((id) => id !== null);
  await db.videoElement.deleteMany({ where: { trustId: viewer.trustId, videoId } });
  await db.videoElement.createMany({ data: elementIds.map((elementId) => ({ trustId: viewer.trustId, videoId, elementId })) });
}

const textsOf = ({ title, notice }: { title: string; notice: string }) => [{ field: "title", text: title }, { field: "notice", text: notice }];

/**
 * Begins a practice video that nobody sees yet but its owner.
 * @returns its id; a double tap begins it once
 * @throws NotFound for those who do not work in the trust
 * @throws Refused when a text may name a child
 */
export async function startVideo(viewer: Viewer, input: z.infer<typeof startVideoInput>): Promise<{ id: string }> {
  if (!canOfferVideos(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    await askAboutNames(db, viewer.trustId, textsOf(input), input.noChildNamed);
    return once(db, viewer, input.requestId, async (id) => {
      const { title, notice } = input;
      await db.practiceVideo.create({ data: { trustId: viewer.trustId, id, ownerId: viewer.personId, title, notice, startedAt: viewer.at } });
      await linkElements(db, viewer, id, input);
      await recordEvent(db, viewer, "video.started", { subjectId: id, ownerId: viewer.personId });
    });
  });
}

/**
 * Says anew what a video is called, what to notice in it and which elements it shows.
 * @throws NotFound when it is not the viewer's own
 * @throws Stale when it changed since `version`
 * @throws Refused once it was sent, or when a text may name a child
 */
export function describeVideo(viewer: Viewer, input: z.infer<typeof describeVideoInput>): Promise<void> {
  const { videoId, version, title, notice } = input;
  return withTenant(viewer, async (db) => {
    const video = await findOpenVideo(db, viewer, videoId);
    if (video.version !== version) throw new Stale({ title: video.title, notice: video.notice }, video.version);
    await askAboutNames(db, viewer.trustId, textsOf(input), input.noChildNamed);
    await db.practiceVideo.update({ where: { trustId_id: { trustId: viewer.trustId, id: videoId } }, data: { title, notice, version: { increment: 1 } }, select: { id: true } });
    await linkElements(db, viewer, videoId, input);
    await recordEvent(db, viewer, "video.described", { subjectId: videoId, ownerId: viewer.personId });
  });
}
