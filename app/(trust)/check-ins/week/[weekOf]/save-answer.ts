import type { StaleView } from "@/lib/check-ins/draft/stale-view";

/** What the draft's route says to the page that saves by itself. */
export type SaveAnswer =
  | { kind: "saved"; version: number; at: string }
  | { kind: "stale"; stale: StaleView }
  | { kind: "refused"; message: string }
  | { kind: "signed-out" }
  | { kind: "gone" };
