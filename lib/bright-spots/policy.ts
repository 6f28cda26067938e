import { holdsAt, isExecutive, type Viewer, worksInTrust } from "@/lib/viewers/viewer";

const marks = ["reviewer", "network_lead"] as const;

/** Reviewers, leads of networks and the executives say what is worth going to see. */
export function canMarkBrightSpots(viewer: Viewer): boolean {
  return isExecutive(viewer) || viewer.duties.some(({ duty }) => marks.some((mark) => mark === duty));
}

type Spot = { hostId: string; markedById: string; schoolId: string; confirmedAt: Date | null };

/** Either of the two ends it; once it shows, the school's principal and the executives may too. */
export function canEndBrightSpot(viewer: Viewer, spot: Spot): boolean {
  if (viewer.personId === spot.hostId || viewer.personId === spot.markedById) return true;
  return spot.confirmedAt !== null && (isExecutive(viewer) || holdsAt(viewer, spot.schoolId, "principal"));
}

/** Whoever works in the trust, but not at that school. */
export function canAskToSee(viewer: Viewer, spot: Pick<Spot, "hostId" | "schoolId">): boolean {
  const elsewhere = viewer.personId !== spot.hostId && viewer.roles.every(({ schoolId }) => schoolId !== spot.schoolId);
  return elsewhere && worksInTrust(viewer);
}
