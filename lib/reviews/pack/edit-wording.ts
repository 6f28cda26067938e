import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findReview } from "../find-review";
import { canEditWording } from "../policy";
import type { wordingInput } from "../schema";
import { mustBeOpenPack } from "../meeting/still-open";

/**
 * The principal agrees how the pack words a week's S; the check-in behind it stays as it was shared.
 * @throws NotFound for anybody but a principal of the school
 * @throws Refused before the pack opens and once it is locked, and when the text may name a child
 * @throws Stale with the saved text when it was changed since `version`
 */
export function editWording(viewer: Viewer, input: z.infer<typeof wordingInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, input.reviewId, canEditWording);
    mustBeOpenPack(review);
    await askAboutNames(db, viewer.trustId, [{ field: "wording", text: input.wording }], input.noChildNamed);
    const where = { trustId: viewer.trustId, reviewId: review.id, id: input.lineId };
    const { count } = await db.collationLine.updateMany({
      where: { ...where, version: input.version },
      data: { wording: input.wording, version: { increment: 1 } },
    });
    if (count === 0) {
      const saved = await db.collationLine.findFirst({ where });
      if (!saved) throw new NotFound();
      if (saved.wording === input.wording) return;
      throw new Stale(saved.wording, saved.version);
    }
    await recordEvent(db, viewer, "review.wording-edited", { subjectId: review.id });
  });
}
