import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { canReadRubric } from "../policy";

export type Version = { number: number; note: string; by: string; publishedAt: Date; elements: number };
export type Versions = { name: string; retired: boolean; mine: boolean; versions: Version[] };

/**
 * A framework's published versions with their notes, the latest first. One statement.
 * @throws NotFound when there is none, and for guests
 */
export async function listVersions(viewer: Viewer, frameworkId: string): Promise<Versions> {
  mayList(viewer, frameworkId);
  return withTenant(viewer, (db) => listWithin(db, viewer, frameworkId));
}

/** @throws NotFound for guests, and for what is no id */
export function mayList(viewer: Viewer, frameworkId: string): void {
  if (!canReadRubric(viewer) || !isId(frameworkId)) throw new NotFound();
}

/** The same within a page's own transaction, whose verb has asked its policy. */
export async function listWithin(db: TenantDb, viewer: Viewer, frameworkId: string): Promise<Versions> {
  const rows = await db.$queryRaw<(Version & { name: string; retired: boolean; mine: boolean })[]>`
    SELECT v.number, v.note, p.name AS by, v."publishedAt", v.name, f."retiredAt" IS NOT NULL AS retired, f.id = ANY ((SELECT app_edited_frameworks())::uuid[]) AS mine,
      (SELECT count(*)::int FROM published_element e WHERE e."trustId" = v."trustId" AND e."frameworkId" = v."frameworkId" AND e.number = v.number) AS elements
    FROM framework_version v
    JOIN framework f ON f."trustId" = v."trustId" AND f.id = v."frameworkId"
    JOIN person p ON p."trustId" = v."trustId" AND p.id = v."publishedById"
    WHERE v."trustId" = ${viewer.trustId}::uuid AND v."frameworkId" = ${frameworkId}::uuid ORDER BY v.number DESC`;
  const [latest] = rows;
  if (!latest) throw new NotFound();
  return { name: latest.name, retired: latest.retired, mine: latest.mine, versions: rows.map(({ number, note, by, publishedAt, elements }) => ({ number, note, by, publishedAt, elements })) };
}
