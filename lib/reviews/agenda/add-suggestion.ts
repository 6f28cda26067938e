import type { z } from "zod";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findReview } from "../find-review";
import { canPropose } from "../policy";
import { proposeItemIn, USUAL_MINUTES } from "./propose-item";
import type { suggestionInput } from "../schema";
import { restOf, titleOf } from "./suggest-items";

/**
 * Takes a suggestion of the collation onto the agenda in one tap, with the week that raised it; the principal is accountable
 * until somebody else is named.
 * @returns the item's id
 * @throws NotFound, Refused as `proposeItem` does
 */
export function addSuggestion(viewer: Viewer, input: z.infer<typeof suggestionInput>): Promise<string> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, input.reviewId, canPropose);
    const line = await db.collationLine.findFirst({ where: { trustId: viewer.trustId, reviewId: review.id, id: input.lineId } });
    if (!line) throw new NotFound();
    const principal = review.principals[0];
    if (!principal) throw new Refused("This school has no principal on record, so choose who is accountable yourself.");
    return proposeItemIn(db, viewer, review, {
      reviewId: review.id, requestId: input.requestId, lineId: line.id, kind: input.kind, s: line.s,
      title: titleOf(line), detail: restOf(line), relatesTo: line.s === "safeguarding" ? "safeguarding" : "outcomes",
      accountableId: principal.id, minutes: USUAL_MINUTES,
    });
  });
}
