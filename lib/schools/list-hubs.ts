import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/** The trust's hubs by name, each with how many schools it has. */
export function listHubs(viewer: Viewer): Promise<{ id: string; name: string; schools: number }[]> {
  return withTenant(viewer, (db) => db.$queryRaw<{ id: string; name: string; schools: number }[]>`
    SELECT h.id, h.name, count(s.id)::int AS schools FROM hub h LEFT JOIN school s ON s."trustId" = h."trustId" AND s."hubId" = h.id
    WHERE h."trustId" = ${viewer.trustId}::uuid GROUP BY h.id, h.name ORDER BY h.name`);
}
