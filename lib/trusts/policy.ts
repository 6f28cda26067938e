import { holds, type Viewer } from "@/lib/viewers/viewer";

/** Whether the viewer arranges the trust: its schools, hubs, dates, words, trust leads and people. */
export function canArrangeTrust(viewer: Viewer): boolean {
  return holds(viewer, "trust_administrator");
}
