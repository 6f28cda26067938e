import { type Viewer, worksInTrust } from "@/lib/viewers/viewer";

/** Whether the viewer may be in an action-learning set: whoever works in the trust. */
export function canBeInSets(viewer: Viewer): boolean {
  return worksInTrust(viewer);
}

/** Whether the viewer forms sets, and sees who is in which and on which days they met; nothing of what is said. */
export function canCoordinateSets(viewer: Viewer): boolean {
  return viewer.duties.some(({ duty }) => duty === "set_coordinator");
}
