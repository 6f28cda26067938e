import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findItem } from "./find-item";
import { findReview } from "../find-review";
import { canPropose } from "../policy";
import type { itemInput } from "../schema";
import { mustNotBeSignedOff } from "../meeting/still-open";

/**
 * Sets an item down to be raised at the next one-to-one; the check-in form shows it there.
 * @throws NotFound for anybody outside the school's leadership team and the executive team
 * @throws Refused when it was sent already
 */
export function raiseItem(viewer: Viewer, input: z.infer<typeof itemInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, input.reviewId, canPropose);
    mustNotBeSignedOff(review);
    const item = await findItem(db, viewer, review, input.itemId);
    if (item.publishedAt) throw new Refused("This item is on the agenda already.");
    await db.agendaItem.updateMany({ where: { trustId: viewer.trustId, id: item.id }, data: { raiseAtNext: true, version: { increment: 1 } } });
    await recordEvent(db, viewer, "agenda-item.to-be-raised", { subjectId: item.id });
  });
}
