/** A moment, as it is read or as JSON has it: only whether there is one counts here. */
type Moment = Date | string | null;

/** Raised in a discussed check-in, agreed late by the principal, or not yet discussed. */
export type ItemStanding = "raised" | "agreed-late" | "not-yet";

/**
 * No surprises: what an item stands on. Before the pack locks, a discussed check-in is enough; an item that came after it
 * was sent is late, whatever raised it, and stands on the principal's own word.
 * Source: case study 000: nothing is raised that was not covered in the one-to-ones.
 */
export function itemStanding(
  review: { lockedAt: Moment },
  item: { publishedAt: Moment; discussed: boolean; agreedLate: boolean },
): ItemStanding {
  if (item.agreedLate) return "agreed-late";
  const late = review.lockedAt !== null && item.publishedAt === null;
  return item.discussed && !late ? "raised" : "not-yet";
}
