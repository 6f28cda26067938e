import { isExecutive, type Viewer } from "@/lib/viewers/viewer";

/** Schools side by side are for the trust executives. */
export function canReadThreeSTable(viewer: Viewer): boolean {
  return isExecutive(viewer);
}

/** The trust's braid, strand by strand, is for the trust executives too. */
export function canReadHelix(viewer: Viewer): boolean {
  return isExecutive(viewer);
}
