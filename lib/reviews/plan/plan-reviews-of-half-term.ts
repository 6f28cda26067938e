import type { z } from "zod";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { readersDatesChanged } from "./readers-dates-changed";
import { planReviewIn } from "./plan-review";
import type { planHalfTermInput } from "../schema";

/**
 * Plans a half term's reviews for several schools at once: all of them, or none when one is refused.
 * @returns how many were planned
 * @throws NotFound, Refused as `planReview` does
 */
export function planReviewsOfHalfTerm(viewer: Viewer, input: z.infer<typeof planHalfTermInput>): Promise<number> {
  const { meetings, ...shared } = input;
  return withTenant(viewer, async (db) => {
    for (const meeting of meetings) await planReviewIn(db, viewer, { ...shared, ...meeting });
    await readersDatesChanged(db, viewer, meetings.map(({ schoolId }) => schoolId));
    return meetings.length;
  });
}
