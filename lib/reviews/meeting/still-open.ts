import { Refused } from "@/lib/errors";
import type { Review } from "../find-review";

/** @throws Refused when the pack is not open yet, or settled already */
export function mustBeOpenPack(review: Review): void {
  if (!review.openedAt) throw new Refused("This pack is not open yet.");
  if (review.lockedAt) throw new Refused("This pack is locked, so its text no longer changes.");
}

/** @throws Refused once the review was signed off */
export function mustNotBeSignedOff(review: Review): void {
  if (review.signedAt) throw new Refused("This review was signed off, so it no longer changes.");
}
