import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findReview, type Review } from "../find-review";
import { canReadPack, canReadSummary } from "../policy";

/** Which rooms of a review have something in them: moments and a number, no words of anybody's. */
export type Rooms = Pick<Review, "id" | "openedAt" | "lockedAt" | "signedAt" | "latestVersion">;

/** What a trustee reads; `rooms` are there for those alone who read the rest of the review too. */
export type SignedSummary = Pick<Review, "schoolName" | "academicYear" | "ordinal" | "meetingAt"> & {
  rooms: Rooms | undefined;
  summary: string;
  signedAt: Date;
  signedBy: string;
};

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
    const { schoolName, academicYear, ordinal, meetingAt, id, openedAt, lockedAt, signedAt, latestVersion } = review;
    const rooms = canReadPack(viewer, review) ? { id, openedAt, lockedAt, signedAt, latestVersion } : undefined;
    return { schoolName, academicYear, ordinal, meetingAt, rooms, summary: signed.summary, signedAt: signed.signedAt, signedBy: signed.signedBy.name };
  });
}
