import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { holds, type Viewer, worksInTrust } from "@/lib/viewers/viewer";

/** How somebody has their dates: by mail; by a link that their calendar follows; or not by mail, though what was mailed is kept right. */
export type Way = "mail" | "link" | "none";

/** Whether the viewer can have dates here: whoever works in the trust, and a guest, for what they are asked to do. */
export const hasDates = (viewer: Viewer): boolean => worksInTrust(viewer) || holds(viewer, "guest");

/** SQL: the way of a person `p`. A link goes before mails; whoever wants no daily mail wants none of new dates. */
export const wayOf = Prisma.sql`
  CASE WHEN EXISTS (SELECT FROM calendar_feed f WHERE f."trustId" = p."trustId" AND f."personId" = p.id) THEN 'link' WHEN p."digestAt" = 'never' THEN 'none' ELSE 'mail' END`;

/** How the viewer has their dates. One statement. */
export async function findWay(db: TenantDb, { trustId, personId }: Viewer): Promise<Way> {
  const [row] = await db.$queryRaw<{ way: Way }[]>`SELECT ${wayOf} AS way FROM person p WHERE p."trustId" = ${trustId}::uuid AND p.id = ${personId}::uuid`;
  return row?.way ?? "none";
}
