import { Prisma } from "@/lib/db/generated/client";
import type { Viewer } from "@/lib/viewers/viewer";

/** A strength that waits for the viewer: one of theirs to read, or one that they noted for which other words are asked. One value as SQL, `{id, mine}` or null. */
export function strengthWaiting({ trustId, personId }: Viewer): Prisma.Sql {
  const me = Prisma.sql`${personId}::uuid`;
  return Prisma.sql`(SELECT jsonb_build_object('id', g.id, 'mine', g."personId" = ${me}) FROM strength g
    WHERE g."trustId" = ${trustId}::uuid AND CASE WHEN g."personId" = ${me} THEN g."agreedAt" IS NULL AND g."askedAt" IS NULL ELSE g."notedById" = ${me} AND g."askedAt" IS NOT NULL END
    ORDER BY g."personId" = ${me} DESC, g."notedAt" LIMIT 1)`;
}
