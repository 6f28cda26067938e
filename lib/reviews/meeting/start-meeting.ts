import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { isBefore } from "@/lib/calendar/held-on";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findReview } from "../find-review";
import { canDecide } from "../policy";
import { readersDatesChanged } from "../plan/readers-dates-changed";
import type { reviewInput } from "../schema";
import { mustNotBeSignedOff } from "./still-open";

/**
 * Starts the meeting's clock. Starting it again does nothing. On an earlier day than planned its date is another one, and its readers' calendars are told.
 * @throws NotFound for anybody outside the executive team
 * @throws Refused before the agenda was sent and after sign-off
 */
export function startMeeting(viewer: Viewer, input: z.infer<typeof reviewInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, input.reviewId, canDecide);
    mustNotBeSignedOff(review);
    if (!review.lockedAt) throw new Refused("Send the agenda before the meeting starts.");
    const early = isBefore({ beginsAt: review.meetingAt }, viewer.at);
    const { count } = await db.review.updateMany({ where: { trustId: viewer.trustId, id: review.id, startedAt: null }, data: { startedAt: viewer.at, ...(early && { version: { increment: 1 } }) } });
    if (count === 0) return;
    await recordEvent(db, viewer, "review.meeting-started", { subjectId: review.id });
    if (early) await readersDatesChanged(db, viewer, [review.schoolId]);
  });
}
