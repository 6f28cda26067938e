import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { isExecutive, type Viewer } from "@/lib/viewers/viewer";
import { findReview } from "../find-review";
import { meetingDates } from "./plan-review";
import { readersDatesChanged } from "./readers-dates-changed";
import { canPlan } from "../policy";
import type { moveReviewInput } from "../schema";

/**
 * Moves a review's meeting; the days on which its pack opens and locks move with it.
 * Administrators do so until the pack opens, executives until the meeting starts.
 * @throws NotFound for anybody else
 * @throws Refused when it is too late to move
 */
export function moveReview(viewer: Viewer, input: z.infer<typeof moveReviewInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, input.reviewId, canPlan);
    if (review.startedAt) throw new Refused("The meeting has started, so it is no longer moved.");
    if (review.openedAt && !isExecutive(viewer)) throw new Refused("The pack is open. Ask an executive to move the meeting.");
    const dates = await meetingDates(db, viewer, { ...input, schoolId: review.schoolId });
    const { count } = await db.review.updateMany({
      where: { trustId: viewer.trustId, id: review.id },
      data: { ...dates, place: input.place, version: { increment: 1 } },
    });
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, "review.moved", { subjectId: review.id });
    await readersDatesChanged(db, viewer, [review.schoolId]);
  });
}
