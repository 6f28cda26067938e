import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { type ElementContent, elementContent } from "./content";
import { canReadRubric } from "./policy";
import type { Stage } from "./stages";

export type Neighbour = { id: string; title: string };

/** An element as a version published it, and where it stands now. */
export type FoundElement = {
  id: string;
  frameworkId: string;
  framework: string;
  areaId: string;
  area: string;
  /** The version that is shown. */
  number: number;
  publishedAt: Date;
  /** The version that staff read now; null when the framework was retired. */
  newest: number | null;
  /** Whether the newest version still has this element. */
  stillThere: boolean;
  stages: Stage[];
  title: string;
  summary: string;
  content: ElementContent;
  /** Whether the viewer writes this framework. */
  mine: boolean;
  before: Neighbour | null;
  after: Neighbour | null;
};

type Row = Omit<FoundElement, "content"> & { content: unknown };

/**
 * An element as staff read it now, or as an older version had it; an element that a newer version no longer has is shown as it last was.
 * One statement.
 * @throws NotFound when there is none, or it was never published, and for a guest
 */
export async function findElement(db: TenantDb, viewer: Viewer, elementId: string, number?: number): Promise<FoundElement> {
  if (!canReadRubric(viewer)) throw new NotFound();
  const [row] = await db.$queryRaw<Row[]>`
    SELECT p."elementId" AS id, p."frameworkId", v.name AS framework, p."areaId", a.title AS area, p.number, v."publishedAt",
      CASE WHEN f."retiredAt" IS NULL THEN f."publishedNumber" END AS newest,
      EXISTS (SELECT FROM published_element n WHERE n."trustId" = p."trustId" AND n."elementId" = p."elementId" AND n.number = f."publishedNumber") AS "stillThere",
      v.stages, p.title, p.summary, p.content, f.id = ANY ((SELECT app_edited_frameworks())::uuid[]) AS mine, beside.before, beside.after
    FROM published_element p
    JOIN framework f ON f."trustId" = p."trustId" AND f.id = p."frameworkId"
    JOIN framework_version v ON v."trustId" = p."trustId" AND v."frameworkId" = p."frameworkId" AND v.number = p.number
    JOIN published_area a ON a."trustId" = p."trustId" AND a."frameworkId" = p."frameworkId" AND a.number = p.number AND a."areaId" = p."areaId"
    LEFT JOIN LATERAL (
      SELECT o.before, o.after FROM (
        SELECT e."elementId",
          lag(jsonb_build_object('id', e."elementId", 'title', e.title)) OVER (ORDER BY e.position) AS before,
          lead(jsonb_build_object('id', e."elementId", 'title', e.title)) OVER (ORDER BY e.position) AS after
        FROM published_element e
        WHERE e."trustId" = p."trustId" AND e."frameworkId" = p."frameworkId" AND e.number = p.number AND e."areaId" = p."areaId"
      ) o WHERE o."elementId" = p."elementId"
    ) beside ON true
    WHERE p."trustId" = ${viewer.trustId}::uuid AND p."elementId" = ${elementId}::uuid AND (${number ?? null}::int IS NULL OR p.number = ${number ?? null}::int)
    ORDER BY p.number DESC LIMIT 1`;
  if (!row) throw new NotFound();
  return { ...row, content: elementContent.parse(row.content) };
}

/** The same in a transaction of its own. @throws NotFound */
export async function readElement(viewer: Viewer, elementId: string, number?: number): Promise<FoundElement> {
  if (!isId(elementId)) throw new NotFound();
  return withTenant(viewer, (db) => findElement(db, viewer, elementId, number));
}
