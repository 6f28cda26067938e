import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * Called when both have marked a check-in discussed: the items that its form showed as 'to raise' cite it from now on.
 * Only items that stood there before, about schools of that check-in. One statement.
 * @returns how many were raised
 */
export function linkRaisedItems(db: TenantDb, viewer: Viewer, checkInId: string): Promise<number> {
  return db.$executeRaw`
    UPDATE agenda_item i SET "checkInId" = c.id, "raiseAtNext" = false, version = i.version + 1
    FROM check_in c
    WHERE c."trustId" = ${viewer.trustId}::uuid AND c.id = ${checkInId}::uuid AND c."discussedAt" IS NOT NULL
      AND i."trustId" = c."trustId" AND i."raiseAtNext" AND i."publishedAt" IS NULL AND i."withdrawnAt" IS NULL
      AND i."createdAt" <= c."discussedAt"
      AND EXISTS (SELECT FROM check_in_entry e WHERE e."trustId" = c."trustId" AND e."checkInId" = c.id AND e."schoolId" = i."schoolId")
      AND NOT EXISTS (SELECT FROM sign_off o WHERE o."trustId" = i."trustId" AND o."reviewId" = i."reviewId")`;
}
