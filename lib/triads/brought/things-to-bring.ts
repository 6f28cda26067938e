import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/** Something that may be brought: `of` is an element's area. */
export type ThingToBring = { kind: "video" | "element"; id: string; title: string; of: string };

/**
 * What the viewer may bring to a session and has not brought yet: their own videos that may be shown and have a film to play, the latest
 * first, and the published elements by area. One statement.
 */
export function thingsToBring(db: TenantDb, { trustId, personId, today }: Viewer, sessionId: string): Promise<ThingToBring[]> {
  return db.$queryRaw<ThingToBring[]>`
    WITH brought AS (
      SELECT b."elementId", b."videoId" FROM triad_brought b
      WHERE b."trustId" = ${trustId}::uuid AND b."sessionId" = ${sessionId}::uuid AND b."personId" = ${personId}::uuid
    ), things AS (
      SELECT 'video' AS kind, v.id, v.title, '' AS of, ARRAY[0, row_number() OVER (ORDER BY v."startedAt" DESC)] AS place
      FROM practice_video v JOIN video_file f ON f."trustId" = v."trustId" AND f."videoId" = v.id AND cardinality(f.parts) > 0
      WHERE v."trustId" = ${trustId}::uuid AND v."ownerId" = ${personId}::uuid AND v."withdrawnAt" IS NULL AND v."deletedAt" IS NULL AND v."shownUntil" >= ${today}::date
        AND NOT EXISTS (SELECT FROM brought b WHERE b."videoId" = v.id)
      UNION ALL
      SELECT 'element', e."elementId", e.title, a.title, ARRAY[1, row_number() OVER (ORDER BY f.position, f.name, a.position, e.position)]
      FROM framework f
      JOIN published_element e ON e."trustId" = f."trustId" AND e."frameworkId" = f.id AND e.number = f."publishedNumber"
      JOIN published_area a ON a."trustId" = e."trustId" AND a."frameworkId" = e."frameworkId" AND a.number = e.number AND a."areaId" = e."areaId"
      WHERE f."trustId" = ${trustId}::uuid AND f."retiredAt" IS NULL AND NOT EXISTS (SELECT FROM brought b WHERE b."elementId" = e."elementId")
    )
    SELECT t.kind, t.id, t.title, t.of FROM things t ORDER BY t.place`;
}
