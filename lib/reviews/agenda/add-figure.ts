import type { z } from "zod";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { wasSent } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { findReview, takeTurns } from "../find-review";
import { canPropose } from "../policy";
import { findPackFigures } from "../data/find-pack-figures";
import { sortFigures } from "../data/pack-figures";
import type { figureInput } from "../schema";
import { proposeItemIn, USUAL_MINUTES } from "./propose-item";

/**
 * Puts a figure of the pack that came in forward for the agenda in one tap. No check-in raised it, so it waits under 'Not yet discussed'.
 * @returns the item's id; a double tap puts it forward once
 * @throws NotFound when no such figure came in, and as `proposeItem` does; Refused when an item has it already
 */
export function addFigure(viewer: Viewer, input: z.infer<typeof figureInput>): Promise<string> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, input.reviewId, canPropose);
    // Whoever taps at the same moment waits, and then sees it put forward.
    await takeTurns(db, viewer, review.id);
    const found = await findPackFigures(db, viewer, review.id);
    if (!found?.figures) throw new NotFound();
    const { waiting, onAgenda } = sortFigures(found.figures, found.carried);
    const figure = [...waiting, ...onAgenda].find(({ measure }) => measure === input.measure);
    if (!figure?.kind) throw new NotFound();
    if (found.carried.some(({ title }) => title === figure.title) && !(await wasSent(db, viewer, input.requestId))) throw new Refused("This figure has been put forward already.");
    const principal = review.principals[0];
    if (!principal) throw new Refused("This school has no principal on record, so put it forward yourself and choose who is accountable.");
    const { kind, title, detail } = figure;
    return proposeItemIn(db, viewer, review, { reviewId: review.id, requestId: input.requestId, kind, s: "standards", title, detail, relatesTo: "outcomes", accountableId: principal.id, minutes: USUAL_MINUTES });
  });
}
