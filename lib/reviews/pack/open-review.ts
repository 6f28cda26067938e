import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { inWords } from "@/lib/school-year/day";
import { collateInto } from "./collate";
import { findReview, type Review, takeTurns } from "../find-review";
import { canCollate } from "../policy";
import { collationReaders, recordReaders, reviewReaders } from "../review-readers";
import { sections } from "./sections";

/**
 * Opens a pack on or after its day: its sections appear, the half term's check-ins are collated, and the collation goes to
 * the chief executive, the finance director and the principal. Opening it again does nothing.
 * @throws NotFound for anybody who does not read the school's check-ins
 * @throws Refused before its day
 */
export function openReview(viewer: Viewer, reviewId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, reviewId, canCollate);
    if (viewer.today < review.opensOn) throw new Refused(`This pack opens on ${inWords(review.opensOn)}.`);
    await openReviewIn(db, viewer, review);
  });
}

/** Opens a pack inside the caller's transaction, once: its sections are made and the check-ins brought in. */
export async function openReviewIn(db: TenantDb, viewer: Viewer, found: Review): Promise<void> {
  await takeTurns(db, viewer, found.id);
  const { trustId } = viewer;
  const { count } = await db.review.updateMany({ where: { trustId, id: found.id, openedAt: null }, data: { openedAt: viewer.at } });
  if (count === 0) return;
  await db.reviewSection.createMany({ data: sections.map(({ key }) => ({ trustId, reviewId: found.id, schoolId: found.schoolId, key })) });
  await collateInto(db, viewer, found);
  const readers = collationReaders(await reviewReaders(db, viewer, found.schoolId));
  await recordReaders(db, viewer, found, readers, "collation");
  await recordEvent(db, viewer, "review.opened", { subjectId: found.id, facts: { readers: readers.length } });
}
