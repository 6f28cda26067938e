import { schoolPart } from "./entry-now";
import { draftContent, type DraftContent } from "../schema";
import { threeS } from "@/lib/three-s/three-s";
import type { ActionAtHand } from "./week-at-hand";

/**
 * What a week starts with before a word is written: for each S the results of its actions that were done since last time.
 * Descriptors are not copied into the draft; the form shows last week's, and one tap says whether they still hold.
 */
export function carryForward(schools: readonly { id: string }[], doneSince: readonly ActionAtHand[]): DraftContent {
  const content = draftContent.parse({});
  for (const { id } of schools) {
    const part = schoolPart(content, id);
    for (const s of threeS)
      part[s].cameOfIt = doneSince
        .filter((action) => action.schoolId === id && action.s === s && action.outcome)
        .map((action) => `${action.title}: ${action.outcome}`)
        .join("\n");
    content.schools[id] = part;
  }
  return content;
}
