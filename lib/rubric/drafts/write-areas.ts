import type { TenantDb } from "@/lib/db/with-tenant";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import type { FileArea } from "../file/framework-file";

/** An element that was just written. */
export type WrittenElement = { id: string; area: string; content: unknown };

/**
 * Writes whole areas with their elements into a draft, in their order, for a new framework; each element's first revision is the viewer's. Three statements.
 * @returns the elements by their titles
 */
export async function writeAreas(db: TenantDb, viewer: Viewer, frameworkId: string, areas: readonly FileArea[], from = 0): Promise<Map<string, WrittenElement>> {
  const { trustId } = viewer;
  const kept = areas.map((area) => ({ ...area, id: v7(), elements: area.elements.map((element) => ({ ...element, id: v7() })) }));
  await db.rubricArea.createMany({
    data: kept.map(({ id, title, about }, position) => ({ trustId, id, frameworkId, title, about, position: from + position })),
  });
  await db.rubricElement.createMany({
    data: kept.flatMap((area) => area.elements.map(({ id }, position) => ({ trustId, id, frameworkId, areaId: area.id, position }))),
  });
  await db.elementRevision.createMany({
    data: kept.flatMap((area) =>
      area.elements.map(({ id, title, summary, ...content }) => ({
        trustId, elementId: id, number: 1, frameworkId, title, summary, content, stageKeys: content.stages.map((_, at) => String(at)), authorId: viewer.personId, savedAt: viewer.at,
      })),
    ),
  });
  return new Map(kept.flatMap((area) => area.elements.map(({ id, title, summary: _summary, ...content }) => [title, { id, area: area.title, content }])));
}
