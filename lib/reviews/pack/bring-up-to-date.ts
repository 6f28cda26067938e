import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { collateInto } from "./collate";
import { type Review, takeTurns } from "../find-review";
import { findWaiting } from "./find-waiting";
import { openReviewIn } from "./open-review";
import { canCollate, canReadPack } from "../policy";

/** A pack whose day has come and that nobody has opened yet. */
export const isDue = (review: Pick<Review, "openedAt" | "opensOn">, today: string) => !review.openedAt && review.opensOn <= today;

/**
 * Opens a pack whose day has come and collates what an open one lacks, when the viewer reads the check-ins behind it.
 * Nothing to do for others: they see the pack as it was last brought up to date.
 * @throws NotFound as `findWaiting` does
 */
export function bringUpToDate(viewer: Viewer, reviewId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    const review = await findWaiting(db, viewer, reviewId, canReadPack);
    if (!canCollate(viewer, review)) return;
    if (isDue(review, viewer.today)) await openReviewIn(db, viewer, review);
    else if (review.waiting) {
      await takeTurns(db, viewer, review.id);
      const now = await findWaiting(db, viewer, review.id, canCollate);
      if (now.waiting) await collateInto(db, viewer, now);
    }
  });
}
