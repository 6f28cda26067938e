import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { isId } from "@/lib/is-id";

export type OwnItem = {
  id: string;
  reviewId: string;
  kind: "going_well" | "support" | "challenge";
  s: "safeguarding" | "standards" | "stakeholders";
  title: string;
  detail: string;
  minutes: number;
  schoolName: string;
  meetingAt: Date;
  place: string;
};

/**
 * An item that the viewer presents, with when and where; nothing else of the review. One statement.
 * @throws NotFound for anybody but its presenter, and before it is sent
 */
export function readOwnItem(viewer: Viewer, reviewId: string, itemId: string): Promise<OwnItem> {
  if (!isId(reviewId) || !isId(itemId)) return Promise.reject(new NotFound());
  return withTenant(viewer, async (db) => {
    const [item] = await db.$queryRaw<OwnItem[]>`
      SELECT i.id, i."reviewId", i.kind, i.s, i.title, i.detail, i.minutes, s.name AS "schoolName", r."meetingAt", r.place
      FROM agenda_item i
      JOIN review r ON r."trustId" = i."trustId" AND r.id = i."reviewId"
      JOIN school s ON s."trustId" = i."trustId" AND s.id = i."schoolId"
      WHERE i."trustId" = ${viewer.trustId}::uuid AND i.id = ${itemId}::uuid AND i."reviewId" = ${reviewId}::uuid
        AND i."presenterId" = ${viewer.personId}::uuid AND i."publishedAt" IS NOT NULL AND i."withdrawnAt" IS NULL`;
    if (!item) throw new NotFound();
    return item;
  });
}
