import type { TenantDb } from "@/lib/db/with-tenant";

/** Something that staff will read otherwise with the next version, who did it and when. */
export type Change = {
  of: "area" | "element";
  id: string;
  title: string;
  area: string;
  kind: "added" | "changed" | "moved" | "removed";
  by: string | null;
  at: Date | null;
  /** An element's revision that staff read now. */
  published: number | null;
};

/** What a draft says otherwise than the last version: the areas first, then the elements in their order. One statement. */
export function listChanges(db: TenantDb, trustId: string, frameworkId: string): Promise<Change[]> {
  return db.$queryRaw<Change[]>`
    WITH f AS (SELECT "trustId", id, "publishedNumber" AS number FROM framework WHERE "trustId" = ${trustId}::uuid AND id = ${frameworkId}::uuid), change AS (
      SELECT 'area' AS of, a.id, a.title, a.title AS area, a.position AS place, -1 AS within, a."changedById", a."changedAt", NULL::int AS published,
        CASE WHEN a."removedAt" IS NOT NULL THEN CASE WHEN p."areaId" IS NOT NULL THEN 'removed' END
          WHEN p."areaId" IS NULL THEN 'added'
          WHEN (a.title, a.about, a."reviewOn") IS DISTINCT FROM (p.title, p.about, p."reviewOn") THEN 'changed'
          WHEN a.position <> p.position THEN 'moved' END AS kind
      FROM f JOIN rubric_area a ON a."trustId" = f."trustId" AND a."frameworkId" = f.id
      LEFT JOIN published_area p ON p."trustId" = f."trustId" AND p."frameworkId" = f.id AND p.number = f.number AND p."areaId" = a.id
      UNION ALL
      SELECT 'element', e.id, coalesce(r.title, p.title), a.title, a.position, e.position,
        CASE WHEN r.number <> p.revision AND e."removedAt" IS NULL OR p."elementId" IS NULL THEN r."authorId" ELSE e."changedById" END,
        CASE WHEN r.number <> p.revision AND e."removedAt" IS NULL OR p."elementId" IS NULL THEN r."savedAt" ELSE e."changedAt" END, p.revision,
        CASE WHEN e."removedAt" IS NOT NULL THEN CASE WHEN p."elementId" IS NOT NULL THEN 'removed' END
          WHEN a."removedAt" IS NOT NULL THEN NULL
          WHEN p."elementId" IS NULL THEN 'added'
          WHEN r.number <> p.revision THEN 'changed'
          WHEN e."areaId" <> p."areaId" OR e.position <> p.position THEN 'moved' END
      FROM f JOIN rubric_element e ON e."trustId" = f."trustId" AND e."frameworkId" = f.id
      JOIN rubric_area a ON a."trustId" = e."trustId" AND a.id = e."areaId"
      JOIN element_revision r ON r."trustId" = e."trustId" AND r."elementId" = e.id AND r.number = e.version
      LEFT JOIN published_element p ON p."trustId" = f."trustId" AND p."frameworkId" = f.id AND p.number = f.number AND p."elementId" = e.id
    )
    SELECT c.of, c.id, c.title, c.area, c.kind, w.name AS by, c."changedAt" AS at, c.published
    FROM change c LEFT JOIN person w ON w."trustId" = ${trustId}::uuid AND w.id = c."changedById"
    WHERE c.kind IS NOT NULL ORDER BY c.place, c.area, c.within`;
}
