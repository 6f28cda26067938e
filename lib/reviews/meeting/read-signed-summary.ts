import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findReview, type Review } from "../find-review";
import { canReadSummary } from "../policy";

export type SignedSummary = { review: Pick<Review, "id" | "schoolName" | "academicYear" | "ordinal" | "meetingAt">; summary: string; signedAt: Date; signedBy: string };

/**
 * What trustees read of a review, once it is signed off. Two statements.
 * @throws NotFound before, and for anybody but trustees and the review's own readers
 */
export function readSignedSummary(viewer: Viewer, reviewId: string): Promise<SignedSummary> {
  return withTenant(viewer, async (db) => {
    const { id, schoolName, academicYear, ordinal, meetingAt } = await findReview(db, viewer, reviewId, canReadSummary);
    const signed = await db.signOff.findFirst({
      where: { trustId: viewer.trustId, reviewId },
      select: { summary: true, signedAt: true, signedBy: { select: { name: true } } },
      relationLoadStrategy: "join",
    });
    if (!signed) throw new NotFound();
    return { review: { id, schoolName, academicYear, ordinal, meetingAt }, summary: signed.summary, signedAt: signed.signedAt, signedBy: signed.signedBy.name };
  });
}
