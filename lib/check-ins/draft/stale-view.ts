import type { Viewer } from "@/lib/viewers/viewer";
import { type Day, timeOfDay } from "@/lib/school-year/day";
import { type Difference, differencesBetween } from "./compare-drafts";
import type { DraftContent } from "../schema";
import { startCheckIn } from "./start-check-in";

/** Two drafts of one week side by side: what is in front of the writer, and what was saved elsewhere. */
export type StaleView = { version: number; savedAt: string; differences: Difference[]; mine: DraftContent };

/** What to show when a save was stale: every box that differs, with both texts. */
export async function compareWithSaved(viewer: Viewer, weekOf: Day, mine: DraftContent): Promise<StaleView> {
  const saved = await startCheckIn(viewer, weekOf);
  const names = { ...saved, descriptors: viewer.trust.descriptors };
  return {
    version: saved.version,
    savedAt: saved.savedAt ? timeOfDay(saved.savedAt) : "",
    differences: differencesBetween(mine, saved.content, names),
    mine,
  };
}
