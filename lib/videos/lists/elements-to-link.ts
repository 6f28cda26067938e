import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

export type ElementToLink = { id: string; title: string; area: string };

/** The elements that staff read now, by area, for the boxes that link a video to them. One statement. */
export function elementsToLink(db: TenantDb, viewer: Viewer): Promise<ElementToLink[]> {
  return db.$queryRaw<ElementToLink[]>`
    SELECT e."elementId" AS id, e.title, a.title AS area
    FROM framework f
    JOIN published_element e ON e."trustId" = f."trustId" AND e."frameworkId" = f.id AND e.number = f."publishedNumber"
    JOIN published_area a ON a."trustId" = e."trustId" AND a."frameworkId" = e."frameworkId" AND a.number = e.number AND a."areaId" = e."areaId"
    WHERE f."trustId" = ${viewer.trustId}::uuid AND f."retiredAt" IS NULL
    ORDER BY f.position, f.name, a.position, e.position`;
}

/** The same in a transaction of its own. */
export const readElementsToLink = (viewer: Viewer): Promise<ElementToLink[]> => withTenant(viewer, (db) => elementsToLink(db, viewer));
