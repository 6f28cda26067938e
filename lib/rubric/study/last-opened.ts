import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

export type LastOpened = { elementId: string; title: string; summary: string; area: string; openedAt: Date };

/** The elements that the viewer opened last and that staff still read, the latest first; nobody else sees this. One statement. */
export function lastOpened(db: TenantDb, viewer: Viewer, most: number): Promise<LastOpened[]> {
  return db.$queryRaw<LastOpened[]>`
    SELECT v."elementId", p.title, p.summary, a.title AS area, v."openedAt"
    FROM element_visit v
    JOIN framework f ON f."trustId" = v."trustId" AND f.id = v."frameworkId" AND f."retiredAt" IS NULL
    JOIN published_element p ON p."trustId" = v."trustId" AND p."elementId" = v."elementId" AND p."frameworkId" = f.id AND p.number = f."publishedNumber"
    JOIN published_area a ON a."trustId" = p."trustId" AND a."frameworkId" = p."frameworkId" AND a.number = p.number AND a."areaId" = p."areaId"
    WHERE v."trustId" = ${viewer.trustId}::uuid AND v."personId" = ${viewer.personId}::uuid
    ORDER BY v."openedAt" DESC LIMIT ${most}`;
}
