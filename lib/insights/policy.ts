import { holdsAt, isExecutive, type Viewer } from "@/lib/viewers/viewer";

/** Schools side by side are for the trust executives. */
export function canReadThreeSTable(viewer: Viewer): boolean {
  return isExecutive(viewer);
}

/** The trust's braid, strand by strand, is for the trust executives too. */
export function canReadHelix(viewer: Viewer): boolean {
  return isExecutive(viewer);
}

/** A school's own braid is for its principal and the trust executives. */
export function canReadHelixOf(viewer: Viewer, schoolId: string): boolean {
  return isExecutive(viewer) || holdsAt(viewer, schoolId, "principal");
}
