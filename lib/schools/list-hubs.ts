import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

export type ListedHub = { id: string; name: string; version: number; schools: number };

/** The trust's hubs by name, each with how many schools it has and the version that is kept. */
export function listHubs(viewer: Viewer): Promise<ListedHub[]> {
  return withTenant(viewer, (db) => db.$queryRaw<ListedHub[]>`
    SELECT h.id, h.name, h.version, count(s.id)::int AS schools FROM hub h LEFT JOIN school s ON s."trustId" = h."trustId" AND s."hubId" = h.id
    WHERE h."trustId" = ${viewer.trustId}::uuid GROUP BY h.id, h.name, h.version ORDER BY h.name`);
}
