import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { type LastOpened, lastOpened } from "./study/last-opened";
import { type OpenModule, openModules } from "./study/open-modules";
import { NotFound } from "@/lib/errors";
import { canReadRubric, canStartFrameworks } from "./policy";
import type { Viewer } from "@/lib/viewers/viewer";

export type FrameworkCard = {
  id: string;
  name: string;
  about: string;
  /** The version that staff read; null while it is only a draft. */
  number: number | null;
  publishedAt: Date | null;
  elements: number;
  mine: boolean;
  areas: { id: string; title: string; about: string; elements: { id: string; title: string; summary: string }[] }[];
};

/**
 * The trust's frameworks with what staff read of each, in the trust's order; drafts without a version only for those who may see them.
 * One statement.
 */
export function listFrameworks(db: TenantDb, viewer: Viewer): Promise<FrameworkCard[]> {
  return db.$queryRaw<FrameworkCard[]>`
    SELECT f.id, coalesce(v.name, f.name) AS name, coalesce(v.about, f.about) AS about, f."publishedNumber" AS number, v."publishedAt",
      f.id = ANY ((SELECT app_edited_frameworks())::uuid[]) AS mine, coalesce(inside.elements, 0)::int AS elements, coalesce(inside.areas, '[]') AS areas
    FROM framework f
    LEFT JOIN framework_version v ON v."trustId" = f."trustId" AND v."frameworkId" = f.id AND v.number = f."publishedNumber"
    LEFT JOIN LATERAL (
      SELECT sum(of_area.count) AS elements,
        jsonb_agg(jsonb_build_object('id', a."areaId", 'title', a.title, 'about', a.about, 'elements', of_area.elements) ORDER BY a.position) AS areas
      FROM published_area a CROSS JOIN LATERAL (
        SELECT count(*) AS count, jsonb_agg(jsonb_build_object('id', e."elementId", 'title', e.title, 'summary', e.summary) ORDER BY e.position) AS elements
        FROM published_element e WHERE e."trustId" = a."trustId" AND e."frameworkId" = a."frameworkId" AND e.number = a.number AND e."areaId" = a."areaId"
      ) of_area
      WHERE a."trustId" = f."trustId" AND a."frameworkId" = f.id AND a.number = f."publishedNumber"
    ) inside ON true
    WHERE f."trustId" = ${viewer.trustId}::uuid AND f."retiredAt" IS NULL
    ORDER BY f."publishedNumber" IS NULL, f.position, f.name`;
}

export type RetiredFramework = { id: string; name: string; retiredAt: Date };

/** Frameworks out of use, for those who may bring them back: their editors and who starts frameworks. One statement. */
const listRetired = (db: TenantDb, viewer: Viewer): Promise<RetiredFramework[]> => db.$queryRaw<RetiredFramework[]>`
  SELECT f.id, f.name, f."retiredAt" FROM framework f
  WHERE f."trustId" = ${viewer.trustId}::uuid AND f."retiredAt" IS NOT NULL AND (${canStartFrameworks(viewer)} OR f.id = ANY ((SELECT app_edited_frameworks())::uuid[]))
  ORDER BY f."retiredAt" DESC, f.id`;

/** The rubric's front page: every framework, those out of use for who keeps them, and what the reader opened last and is in the middle of. Four statements. @throws NotFound for a guest */
export async function readRubric(viewer: Viewer): Promise<{ frameworks: FrameworkCard[]; retired: RetiredFramework[]; opened: LastOpened[]; modules: OpenModule[] }> {
  if (!canReadRubric(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => ({
    frameworks: await listFrameworks(db, viewer), retired: await listRetired(db, viewer), opened: await lastOpened(db, viewer, 3), modules: await openModules(db, viewer, 2),
  }));
}
