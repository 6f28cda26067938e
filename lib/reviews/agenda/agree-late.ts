import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findItem } from "./find-item";
import { findReview } from "../find-review";
import { canAgreeLate } from "../policy";
import type { itemInput } from "../schema";
import { mustNotBeSignedOff } from "../meeting/still-open";

/**
 * The principal gives their own word that an item may stand though no check-in raised it; it is shown as 'agreed late'.
 * @throws NotFound for anybody but a principal of the school
 * @throws Refused when it was sent already or the review was signed off
 */
export function agreeLate(viewer: Viewer, input: z.infer<typeof itemInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, input.reviewId, canAgreeLate);
    mustNotBeSignedOff(review);
    const item = await findItem(db, viewer, review, input.itemId);
    if (item.publishedAt) throw new Refused("This item is on the agenda already.");
    const { count } = await db.lateAgreement.createMany({
      data: [{ trustId: viewer.trustId, agendaItemId: item.id, schoolId: review.schoolId, agreedById: viewer.personId, agreedAt: viewer.at }],
      skipDuplicates: true,
    });
    if (count > 0) await recordEvent(db, viewer, "agenda-item.agreed-late", { subjectId: item.id });
  });
}
