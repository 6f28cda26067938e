import { withTenant } from "@/lib/db/with-tenant";
import { holds, type Viewer } from "@/lib/viewers/viewer";
import { isId } from "@/lib/is-id";

/**
 * Where somebody who does not read the pack may go instead: a presenter to their item, a trustee to the signed-off summary.
 * One statement. Undefined when there is nothing for them.
 */
export function whereTo(viewer: Viewer, reviewId: string): Promise<string | undefined> {
  if (!isId(reviewId)) return Promise.resolve(undefined);
  return withTenant(viewer, async (db) => {
    const [found] = await db.$queryRaw<{ itemId: string | null; signed: boolean }[]>`
      SELECT (SELECT i.id FROM agenda_item i WHERE i."trustId" = r."trustId" AND i."reviewId" = r.id AND i."presenterId" = ${viewer.personId}::uuid
                AND i."publishedAt" IS NOT NULL AND i."withdrawnAt" IS NULL ORDER BY i.position LIMIT 1) AS "itemId",
        EXISTS (SELECT FROM sign_off o WHERE o."trustId" = r."trustId" AND o."reviewId" = r.id) AS signed
      FROM review r WHERE r."trustId" = ${viewer.trustId}::uuid AND r.id = ${reviewId}::uuid`;
    if (found?.itemId) return `/reviews/${reviewId}/items/${found.itemId}`;
    return found?.signed && holds(viewer, "trustee") ? `/reviews/${reviewId}/summary` : undefined;
  });
}
