import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { elementContent } from "../content";
import type { ModuleReading } from "./content";

/** An element of a framework, with the works that it names. */
export type ElementToCover = { id: string; title: string; area: string; works: ModuleReading[]; published: boolean };

/**
 * The elements of a framework's draft in their order, for its editors: each as staff read it, so that a module shows nothing that is not
 * published, and as the draft has it where staff do not read it yet. One statement.
 */
export async function elementsToCover(db: TenantDb, viewer: Viewer, frameworkId: string): Promise<ElementToCover[]> {
  const rows = await db.$queryRaw<{ id: string; title: string; area: string; content: unknown; published: boolean }[]>`
    SELECT e.id, coalesce(p.title, r.title) AS title, coalesce(p.area, a.title) AS area, coalesce(p.content, r.content) AS content, p.title IS NOT NULL AS published
    FROM rubric_element e
    JOIN rubric_area a ON a."trustId" = e."trustId" AND a.id = e."areaId" AND a."removedAt" IS NULL
    JOIN element_revision r ON r."trustId" = e."trustId" AND r."elementId" = e.id AND r.number = e.version
    LEFT JOIN LATERAL (
      SELECT pe.title, pa.title AS area, pe.content FROM framework f
      JOIN published_element pe ON pe."trustId" = f."trustId" AND pe."frameworkId" = f.id AND pe.number = f."publishedNumber"
      JOIN published_area pa ON pa."trustId" = pe."trustId" AND pa."frameworkId" = pe."frameworkId" AND pa.number = pe.number AND pa."areaId" = pe."areaId"
      WHERE f."trustId" = e."trustId" AND f.id = e."frameworkId" AND pe."elementId" = e.id
    ) p ON true
    WHERE e."trustId" = ${viewer.trustId}::uuid AND e."frameworkId" = ${frameworkId}::uuid AND e."removedAt" IS NULL
    ORDER BY a.position, e.position`;
  return rows.map(({ content, ...element }) => ({ ...element, works: worksOf(content) }));
}

/** What an element names to read: its research first, then what it says to read on. */
export function worksOf(content: unknown): ModuleReading[] {
  const { research, reading } = elementContent.parse(content);
  return [
    ...research.map(({ title, authors, year, source, link }) => ({ title, by: authors === source ? `${authors}, ${year}` : `${authors}, ${year}. ${source}`, ...(link ? { link } : {}), own: false })),
    ...reading.map(({ title, by, link }) => ({ title, by, ...(link ? { link } : {}), own: false })),
  ];
}
