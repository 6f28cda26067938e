import { type Viewer, worksInTrust } from "@/lib/viewers/viewer";

/** Whether the viewer may be in a coaching triad: whoever works in the trust. */
export function canBeInTriads(viewer: Viewer): boolean {
  return worksInTrust(viewer);
}

/** Whether the viewer forms triads, and sees who is in which and on which days they met; nothing of what is said. */
export function canCoordinateTriads(viewer: Viewer): boolean {
  return viewer.duties.some(({ duty }) => duty === "triad_coordinator");
}
