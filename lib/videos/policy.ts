import { holds, type Viewer } from "@/lib/viewers/viewer";

/** Who may offer a practice video: everybody who works in the trust, teaching or not. */
export const canOfferVideos = (viewer: Viewer): boolean =>
  holds(viewer, "trust_executive", "trust_team", "trust_administrator", "principal", "senior_leader", "middle_leader", "teacher", "support_staff");

/** Who answers for what is published: whoever has the duty of a reviewer today. */
export const canReviewVideos = (viewer: Viewer): boolean => viewer.duties.some((held) => held.duty === "reviewer");
