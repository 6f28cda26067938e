import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { findItem } from "./find-item";
import { findReview, takeTurns } from "../find-review";
import { canPropose } from "../policy";
import type { moveItemInput } from "../schema";
import { mustNotBeSignedOff } from "../meeting/still-open";

/**
 * Moves an item one place up or down; at the end it stays.
 * @throws NotFound for anybody outside the school's leadership team and the executive team
 */
export function moveItem(viewer: Viewer, input: z.infer<typeof moveItemInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { trustId } = viewer;
    const review = await findReview(db, viewer, input.reviewId, canPropose);
    mustNotBeSignedOff(review);
    await takeTurns(db, viewer, review.id);
    const item = await findItem(db, viewer, review, input.itemId);
    const neighbour = await db.agendaItem.findFirst({
      where: { trustId, reviewId: review.id, withdrawnAt: null, position: input.by === "up" ? { lt: item.position } : { gt: item.position } },
      orderBy: { position: input.by === "up" ? "desc" : "asc" },
    });
    if (!neighbour) return;
    await db.agendaItem.updateMany({ where: { trustId, id: item.id }, data: { position: neighbour.position } });
    await db.agendaItem.updateMany({ where: { trustId, id: neighbour.id }, data: { position: item.position } });
    await recordEvent(db, viewer, "agenda-item.moved", { subjectId: item.id });
  });
}
