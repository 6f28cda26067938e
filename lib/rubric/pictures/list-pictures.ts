import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { type FrameworkHead, findHead } from "../drafts/find-head";
import { PICTURES } from "../markdown/pictures-in";
import { mustEdit } from "../policy";

/** An element whose text shows a picture: the text of today, or one that the history or a version keeps. */
export type PictureUse = { elementId: string; title: string; today: boolean };
export type Picture = { id: string; alt: string; width: number; height: number; bytes: number; publishedAt: Date | null; uses: PictureUse[] };

/**
 * A framework's pictures with where they stand, the latest first. Three statements.
 * @throws NotFound for anybody but its editors
 */
export async function listPictures(viewer: Viewer, frameworkId: string): Promise<{ head: FrameworkHead; pictures: Picture[] }> {
  if (!isId(frameworkId)) throw new NotFound();
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    await mustEdit(db, viewer, frameworkId);
    const head = await findHead(db, viewer, frameworkId);
    // The revisions are walked through once, whatever the number of pictures: what a version shows, a revision showed before it.
    const pictures = await db.$queryRaw<Picture[]>`
      WITH shown AS (
        SELECT DISTINCT r."elementId", r.number, m[1] AS picture
        FROM element_revision r CROSS JOIN regexp_matches(r.content::text, ${`${PICTURES}([0-9a-f-]{36})`}, 'g') AS m
        WHERE r."trustId" = ${trustId}::uuid AND position(${PICTURES} IN r.content::text) > 0
      ), used AS (
        SELECT s.picture, e.id AS "elementId", last.title, bool_or(s.number = e.version) AS today
        FROM shown s
        JOIN rubric_element e ON e."trustId" = ${trustId}::uuid AND e.id = s."elementId"
        JOIN element_revision last ON last."trustId" = e."trustId" AND last."elementId" = e.id AND last.number = e.version
        GROUP BY s.picture, e.id, last.title
      )
      SELECT p.id, p.alt, p.width, p.height, p.bytes, p."publishedAt",
        coalesce((SELECT jsonb_agg(jsonb_build_object('elementId', u."elementId", 'title', u.title, 'today', u.today) ORDER BY u.today DESC, u.title) FROM used u WHERE u.picture = p.id::text), '[]') AS uses
      FROM rubric_picture p WHERE p."trustId" = ${trustId}::uuid AND p."frameworkId" = ${frameworkId}::uuid ORDER BY p.id DESC`;
    return { head, pictures };
  });
}
