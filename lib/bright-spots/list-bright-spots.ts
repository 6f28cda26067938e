import { Prisma } from "@/lib/db/generated/client";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { canReadRubric } from "@/lib/rubric/policy";
import type { Viewer } from "@/lib/viewers/viewer";

export type ListedBrightSpot = {
  id: string;
  name: string;
  schoolId: string;
  school: string;
  elementId: string;
  element: string;
  areaId: string;
  area: string;
  framework: string;
  host: string;
};

type Where = { elementId?: string; schoolId?: string };

/** The bright spots that show today, by framework, area, element and school; of one element or school, or of all. One statement. */
export function listBrightSpots(db: TenantDb, viewer: Viewer, { elementId, schoolId }: Where = {}): Promise<ListedBrightSpot[]> {
  const only = [...(elementId ? [Prisma.sql`AND b."elementId" = ${elementId}::uuid`] : []), ...(schoolId ? [Prisma.sql`AND b."schoolId" = ${schoolId}::uuid`] : [])];
  return db.$queryRaw<ListedBrightSpot[]>`
    SELECT b.id, b.name, b."schoolId", s.name AS school, b."elementId", p.title AS element, p."areaId", p.area, f.name AS framework, host.name AS host
    FROM bright_spot b
    JOIN school s ON s."trustId" = b."trustId" AND s.id = b."schoolId"
    JOIN person host ON host."trustId" = b."trustId" AND host.id = b."hostId"
    JOIN framework f ON f."trustId" = b."trustId" AND f.id = b."frameworkId"
    CROSS JOIN LATERAL (
      SELECT e.title, e."areaId", e.position, a.title AS area, a.position AS "areaPosition" FROM published_element e
      JOIN published_area a ON a."trustId" = e."trustId" AND a."frameworkId" = e."frameworkId" AND a.number = e.number AND a."areaId" = e."areaId"
      WHERE e."trustId" = b."trustId" AND e."elementId" = b."elementId" ORDER BY e.number DESC LIMIT 1
    ) p
    WHERE b."trustId" = ${viewer.trustId}::uuid AND b."confirmedAt" IS NOT NULL AND b."endedOn" IS NULL ${only.length ? Prisma.join(only, " ") : Prisma.empty}
    ORDER BY f.position, f.name, p."areaPosition", p.position, s.name, b.name`;
}

/** The same in a transaction of its own. @throws NotFound for a guest */
export async function readBrightSpots(viewer: Viewer, where?: Where): Promise<ListedBrightSpot[]> {
  if (!canReadRubric(viewer)) throw new NotFound();
  return withTenant(viewer, (db) => listBrightSpots(db, viewer, where));
}
