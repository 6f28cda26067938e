import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canReadRubric } from "../policy";
import type { Validation } from "./validation";

export type ModuleCard = {
  id: string; title: string; why: string; halfHours: number; validation: Validation | null; framework: string; elements: string[];
  /** Where the viewer's own work on it stands; nobody else sees that. */
  studyId: string | null; finished: boolean;
};
/** A module that its editors write or have taken away. */
export type ModuleInHand = { id: string; title: string; framework: string; number: number | null; takenAway: boolean; differs: boolean; changedBy: string; changedAt: Date };
export type FrameworkToWriteFor = { id: string; name: string };
export type Modules = { offered: ModuleCard[]; inHand: ModuleInHand[]; frameworks: FrameworkToWriteFor[] };

/** The modules that the trust offers, and to editors those that they write. Three statements. @throws NotFound for a guest */
export async function listModules(viewer: Viewer): Promise<Modules> {
  if (!canReadRubric(viewer)) throw new NotFound();
  const [trustId, me] = [viewer.trustId, viewer.personId];
  return withTenant(viewer, async (db) => ({
    offered: await db.$queryRaw<ModuleCard[]>`
      SELECT m.id, v.title, v.content ->> 'why' AS why, v."halfHours", v.validation, f.name AS framework,
        ARRAY(SELECT e ->> 'title' FROM jsonb_array_elements(v.content -> 'elements') e) AS elements, s.id AS "studyId", coalesce(s.finished, false) AS finished
      FROM study_module m
      JOIN framework f ON f."trustId" = m."trustId" AND f.id = m."frameworkId"
      JOIN module_version v ON v."trustId" = m."trustId" AND v."moduleId" = m.id AND v.number = m."publishedNumber"
      LEFT JOIN LATERAL (SELECT x.id, x."finishedOn" IS NOT NULL AS finished FROM module_study x
        WHERE x."trustId" = m."trustId" AND x."moduleId" = m.id AND x."personId" = ${me}::uuid ORDER BY x."finishedOn" IS NOT NULL, x.number DESC LIMIT 1) s ON true
      WHERE m."trustId" = ${trustId}::uuid AND m."takenAwayAt" IS NULL AND f."retiredAt" IS NULL ORDER BY f.position, v.title`,
    inHand: await db.$queryRaw<ModuleInHand[]>`
      SELECT m.id, d.title, f.name AS framework, m."publishedNumber" AS number, m."takenAwayAt" IS NOT NULL AS "takenAway", p.name AS "changedBy", d."changedAt",
        v.number IS NULL OR (v.title, v."halfHours", v.content, v.validation) IS DISTINCT FROM (d.title, d."halfHours", d.content, d.validation) AS differs
      FROM study_module m
      JOIN module_draft d ON d."trustId" = m."trustId" AND d."moduleId" = m.id
      JOIN framework f ON f."trustId" = m."trustId" AND f.id = m."frameworkId"
      JOIN person p ON p."trustId" = d."trustId" AND p.id = d."changedById"
      LEFT JOIN module_version v ON v."trustId" = m."trustId" AND v."moduleId" = m.id AND v.number = m."publishedNumber"
      WHERE m."trustId" = ${trustId}::uuid ORDER BY d.title`,
    frameworks: await db.$queryRaw<FrameworkToWriteFor[]>`
      SELECT f.id, f.name FROM framework f
      WHERE f."trustId" = ${trustId}::uuid AND f."retiredAt" IS NULL AND f.id = ANY ((SELECT app_edited_frameworks())::uuid[]) ORDER BY f.position, f.name`,
  }));
}
