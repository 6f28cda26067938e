import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

export type OpenModule = { studyId: string; title: string };

/** The modules that the viewer has begun and not finished, the last one they wrote on first; nobody else sees this. One statement. */
export function openModules(db: TenantDb, viewer: Viewer, most: number): Promise<OpenModule[]> {
  return db.$queryRaw<OpenModule[]>`
    SELECT s.id AS "studyId", v.title
    FROM module_study s JOIN module_version v ON v."trustId" = s."trustId" AND v."moduleId" = s."moduleId" AND v.number = s.number
    WHERE s."trustId" = ${viewer.trustId}::uuid AND s."personId" = ${viewer.personId}::uuid AND s."finishedOn" IS NULL
    ORDER BY s."savedAt" DESC LIMIT ${most}`;
}
