import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { canReadRubric } from "../policy";
import { type ElementContent, elementContent } from "../content";
import type { Stage } from "../stages";

/** An area as staff read it, with what its elements say. */
export type PublishedArea = {
  id: string;
  frameworkId: string;
  framework: string;
  number: number;
  publishedAt: Date;
  title: string;
  about: string;
  stages: Stage[];
  elements: { id: string; title: string; summary: string; content: ElementContent }[];
};

type Row = Omit<PublishedArea, "elements"> & { elements: { id: string; title: string; summary: string; content: unknown }[] };

/**
 * An area of the version that staff read. One statement.
 * @throws NotFound when the version that staff read has no such area
 */
export async function readArea(viewer: Viewer, areaId: string): Promise<PublishedArea> {
  if (!canReadRubric(viewer) || !isId(areaId)) throw new NotFound();
  const [row] = await withTenant(viewer, (db) => db.$queryRaw<Row[]>`
    SELECT a."areaId" AS id, f.id AS "frameworkId", v.name AS framework, v.number, v."publishedAt", a.title, a.about, v.stages,
      (SELECT jsonb_agg(jsonb_build_object('id', e."elementId", 'title', e.title, 'summary', e.summary, 'content', e.content) ORDER BY e.position) FROM published_element e
       WHERE e."trustId" = a."trustId" AND e."frameworkId" = a."frameworkId" AND e.number = a.number AND e."areaId" = a."areaId") AS elements
    FROM published_area a
    JOIN framework f ON f."trustId" = a."trustId" AND f.id = a."frameworkId" AND f."publishedNumber" = a.number
    JOIN framework_version v ON v."trustId" = a."trustId" AND v."frameworkId" = a."frameworkId" AND v.number = a.number
    WHERE a."trustId" = ${viewer.trustId}::uuid AND a."areaId" = ${areaId}::uuid`);
  if (!row) throw new NotFound();
  return { ...row, elements: (row.elements ?? []).map(({ content, ...element }) => ({ ...element, content: elementContent.parse(content) })) };
}
