import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findReview } from "../find-review";
import { canDecide } from "../policy";
import type { reviewInput } from "../schema";
import { mustNotBeSignedOff } from "./still-open";

/**
 * Starts the meeting's clock. Starting it again does nothing.
 * @throws NotFound for anybody outside the executive team
 * @throws Refused before the agenda was sent and after sign-off
 */
export function startMeeting(viewer: Viewer, input: z.infer<typeof reviewInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, input.reviewId, canDecide);
    mustNotBeSignedOff(review);
    if (!review.lockedAt) throw new Refused("Send the agenda before the meeting starts.");
    const { count } = await db.review.updateMany({ where: { trustId: viewer.trustId, id: review.id, startedAt: null }, data: { startedAt: viewer.at } });
    if (count > 0) await recordEvent(db, viewer, "review.meeting-started", { subjectId: review.id });
  });
}
