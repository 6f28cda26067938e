import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import type { ElementText } from "../compare/parts-of";
import { elementContent } from "../content";
import { mustEdit } from "../policy";
import type { Stage } from "../stages";

export type Remark = { id: string; part: string; passage: string; remark: string; author: string; writtenAt: Date; settledAt: Date | null; settledBy: string | null };
export type Revision = { number: number; author: string; savedAt: Date };

/** An element as it is being written, with what is said about it. */
export type DraftElement = {
  id: string;
  frameworkId: string;
  framework: string;
  stages: Stage[];
  areaId: string;
  area: string;
  areas: { id: string; title: string }[];
  version: number;
  removed: boolean;
  text: ElementText;
  last: Revision;
  remarks: Remark[];
  /** Whether staff read some version of it. */
  published: boolean;
};

/**
 * An element as it is being written. Five statements.
 * @throws NotFound for anybody but the framework's editors
 */
export async function readDraftElement(viewer: Viewer, frameworkId: string, elementId: string): Promise<DraftElement> {
  if (!isId(frameworkId) || !isId(elementId)) throw new NotFound();
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    await mustEdit(db, viewer, frameworkId);
    const [row] = await db.$queryRaw<{ framework: string; stages: Stage[]; areaId: string; version: number; removed: boolean; published: boolean; title: string; summary: string; content: unknown; author: string; savedAt: Date }[]>`
      SELECT f.name AS framework, f.stages, e."areaId", e.version, e."removedAt" IS NOT NULL OR a."removedAt" IS NOT NULL AS removed, r.title, r.summary, r.content, p.name AS author, r."savedAt",
        EXISTS (SELECT FROM published_element u WHERE u."trustId" = e."trustId" AND u."elementId" = e.id) AS published
      FROM rubric_element e
      JOIN framework f ON f."trustId" = e."trustId" AND f.id = e."frameworkId"
      JOIN rubric_area a ON a."trustId" = e."trustId" AND a.id = e."areaId"
      JOIN element_revision r ON r."trustId" = e."trustId" AND r."elementId" = e.id AND r.number = e.version
      JOIN person p ON p."trustId" = r."trustId" AND p.id = r."authorId"
      WHERE e."trustId" = ${trustId}::uuid AND e."frameworkId" = ${frameworkId}::uuid AND e.id = ${elementId}::uuid`;
    if (!row) throw new NotFound();
    const areas = await db.rubricArea.findMany({ where: { trustId, frameworkId, OR: [{ removedAt: null }, { id: row.areaId }] }, select: { id: true, title: true }, orderBy: { position: "asc" } });
    const remarks = await db.$queryRaw<Remark[]>`
      SELECT c.id, c.part, c.passage, c.remark, p.name AS author, c."writtenAt", c."settledAt", s.name AS "settledBy"
      FROM passage_comment c JOIN person p ON p."trustId" = c."trustId" AND p.id = c."authorId"
      LEFT JOIN person s ON s."trustId" = c."trustId" AND s.id = c."settledById" AND c."settledAt" IS NOT NULL
      WHERE c."trustId" = ${trustId}::uuid AND c."elementId" = ${elementId}::uuid ORDER BY c."writtenAt", c.id`;
    const { title, summary, content, author, savedAt, ...rest } = row;
    return {
      ...rest, id: elementId, frameworkId, areas, remarks, area: areas.find(({ id }) => id === row.areaId)?.title ?? "",
      text: { title, summary, content: elementContent.parse(content) }, last: { number: row.version, author, savedAt },
    };
  });
}
