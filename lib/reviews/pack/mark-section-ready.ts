import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { findReview } from "../find-review";
import { canEditSection } from "../policy";
import type { sectionReadyInput } from "../schema";
import { mustBeOpenPack } from "../meeting/still-open";

/**
 * The school says that a section of its open pack is ready, or takes it back.
 * @throws NotFound for anybody outside the school's leadership team
 * @throws Refused before the pack opens and once it is locked
 */
export function markSectionReady(viewer: Viewer, input: z.infer<typeof sectionReadyInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, input.reviewId, canEditSection);
    mustBeOpenPack(review);
    await db.reviewSection.updateMany({
      where: { trustId: viewer.trustId, reviewId: review.id, key: input.key },
      data: input.ready ? { readyAt: viewer.at, readyById: viewer.personId } : { readyAt: null, readyById: null },
    });
    await recordEvent(db, viewer, input.ready ? "review.section-ready" : "review.section-not-ready", { subjectId: review.id, facts: { section: input.key } });
  });
}
