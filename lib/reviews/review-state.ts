import type { Review } from "./find-review";

export type ReviewState = "planned" | "preparing" | "locked" | "meeting" | "signed-off";

/** How far a review has come; each step is a moment on its record. */
export function reviewState(review: Pick<Review, "openedAt" | "lockedAt" | "startedAt" | "signedAt">): ReviewState {
  if (review.signedAt) return "signed-off";
  if (review.startedAt) return "meeting";
  if (review.lockedAt) return "locked";
  return review.openedAt ? "preparing" : "planned";
}

export const reviewStateWords: Record<ReviewState, string> = {
  planned: "Planned",
  preparing: "Being prepared",
  locked: "Agenda sent",
  meeting: "In the meeting",
  "signed-off": "Signed off",
};
