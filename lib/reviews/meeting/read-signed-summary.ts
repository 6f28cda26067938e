import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findReview, type Review } from "../find-review";
import { canReadPack, canReadSummary } from "../policy";

/** `readsPack`: whether the viewer reads the rest of the review too. */
export type SignedSummary = { review: Review; readsPack: boolean; summary: string; signedAt: Date; signedBy: string };

/**
 * What trustees read of a review, once it is signed off. Two statements.
 * @throws NotFound before, and for anybody but trustees and the review's own readers
 */
export function readSignedSummary(viewer: Viewer, reviewId: string): Promise<SignedSummary> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, reviewId, canReadSummary);
    const signed = await db.signOff.findFirst({
      where: { trustId: viewer.trustId, reviewId },
      select: { summary: true, signedAt: true, signedBy: { select: { name: true } } },
      relationLoadStrategy: "join",
    });
    if (!signed) throw new NotFound();
    return { review, readsPack: canReadPack(viewer, review), summary: signed.summary, signedAt: signed.signedAt, signedBy: signed.signedBy.name };
  });
}
