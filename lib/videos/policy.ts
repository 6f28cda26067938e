import { type Viewer, worksInTrust } from "@/lib/viewers/viewer";

/** Who may offer a practice video: everybody who works in the trust, teaching or not. */
export const canOfferVideos = (viewer: Viewer): boolean => worksInTrust(viewer);

/** Who answers for what is published: whoever has the duty of a reviewer today. */
export const canReviewVideos = (viewer: Viewer): boolean => viewer.duties.some((held) => held.duty === "reviewer");
