import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findReview } from "../find-review";
import { canEditSection } from "../policy";
import type { sectionInput } from "../schema";
import { mustBeOpenPack } from "../meeting/still-open";

/**
 * Saves what the school writes in a section of its open pack.
 * @throws NotFound for anybody outside the school's leadership team
 * @throws Refused before the pack opens and once it is locked, and when the text may name a child
 * @throws Stale with the saved text when somebody else wrote since `version`
 */
export function editSection(viewer: Viewer, input: z.infer<typeof sectionInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, input.reviewId, canEditSection);
    mustBeOpenPack(review);
    await askAboutNames(db, viewer.trustId, [{ field: "narrative", text: input.narrative }], input.noChildNamed);
    const where = { trustId: viewer.trustId, reviewId: review.id, key: input.key };
    const { count } = await db.reviewSection.updateMany({
      where: { ...where, version: input.version },
      data: { narrative: input.narrative, version: { increment: 1 } },
    });
    if (count === 0) {
      const saved = await db.reviewSection.findFirst({ where });
      if (!saved) throw new NotFound();
      if (saved.narrative === input.narrative) return;
      throw new Stale(saved.narrative, saved.version);
    }
    await recordEvent(db, viewer, "review.section-edited", { subjectId: review.id, facts: { section: input.key } });
  });
}
