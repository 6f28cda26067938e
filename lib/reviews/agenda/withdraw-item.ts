import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findReview } from "../find-review";
import { canPropose, canPublish } from "../policy";
import type { withdrawItemInput } from "../schema";
import { mustNotBeSignedOff } from "../meeting/still-open";

/**
 * Takes an item off the agenda, or puts it back. Whoever reads the review may do so before the item was sent;
 * a sent one is withdrawn by those who send.
 * @throws NotFound for others
 * @throws Refused after sign-off, and when a decision stands on the item
 */
export function withdrawItem(viewer: Viewer, input: z.infer<typeof withdrawItemInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { trustId } = viewer;
    const review = await findReview(db, viewer, input.reviewId, canPropose);
    mustNotBeSignedOff(review);
    const item = await db.agendaItem.findFirst({ where: { trustId, reviewId: review.id, id: input.itemId }, include: { decisionAsAgendaItem: true } });
    if (!item || (item.publishedAt && !canPublish(viewer, review))) throw new NotFound();
    if (item.decisionAsAgendaItem) throw new Refused("A decision was written down for this item, so it stays.");
    await db.agendaItem.updateMany({ where: { trustId, id: item.id }, data: { withdrawnAt: input.withdrawn ? viewer.at : null, version: { increment: 1 } } });
    await recordEvent(db, viewer, input.withdrawn ? "agenda-item.withdrawn" : "agenda-item.restored", { subjectId: item.id });
  });
}
