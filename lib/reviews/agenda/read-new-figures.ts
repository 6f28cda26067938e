import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { findSchoolFigures } from "@/lib/school-data/series/read-school-figures";
import type { Viewer } from "@/lib/viewers/viewer";
import { findReview, type Review } from "../find-review";
import { canReadPack } from "../policy";
import { type NewFigure, newFigures } from "./new-figures";
import { agendaItems } from "./read-agenda";

/** What came in during a review's half term: each clear figure with whether an item has it already. */
export type ReviewFigures = { review: Review; clear: (NewFigure & { proposed: boolean })[]; others: string[] };

/** The figures that came in since a review's half term began, inside the caller's transaction. Three statements. */
export async function figuresOfReview(db: TenantDb, viewer: Viewer, review: Review): Promise<Omit<ReviewFigures, "review">> {
  if (!review.halfTerm) return { clear: [], others: [] };
  const { urn } = await db.school.findUniqueOrThrow({ where: { trustId_id: { trustId: viewer.trustId, id: review.schoolId } }, select: { urn: true } });
  const { clear, others } = newFigures(await findSchoolFigures(db, viewer, urn), review.halfTerm.startsOn);
  const titles = new Set((await agendaItems(db, viewer, review)).map(({ title }) => title));
  return { clear: clear.map((one) => ({ ...one, proposed: titles.has(one.title) })), others };
}

/**
 * The published figures of the school that came in since the review's half term began. Four statements.
 * @throws NotFound for anybody outside the school's leadership team and the executive team
 */
export function readNewFigures(viewer: Viewer, reviewId: string): Promise<ReviewFigures> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, reviewId, canReadPack);
    return { review, ...(await figuresOfReview(db, viewer, review)) };
  });
}
