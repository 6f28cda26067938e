import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/** Keeps, for the viewer alone, that they opened an element, so that they can go on where they left off. */
export async function visitElement(db: TenantDb, viewer: Viewer, about: { elementId: string; frameworkId: string }): Promise<void> {
  await db.$executeRaw`
    INSERT INTO element_visit ("trustId", "personId", "elementId", "frameworkId", "openedAt")
    VALUES (${viewer.trustId}::uuid, ${viewer.personId}::uuid, ${about.elementId}::uuid, ${about.frameworkId}::uuid, ${viewer.at})
    ON CONFLICT ("trustId", "personId", "elementId") DO UPDATE SET "openedAt" = excluded."openedAt"`;
}
