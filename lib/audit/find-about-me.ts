import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/** `by` is nobody's name where the viewer reads none of who it was: a guest of the trust. */
export type AboutMe = { id: string; at: Date; what: string; by: string | null };

const MOST = 50;

/** What others did with records that are the viewer's own: opened, exported or changed. The latest fifty, newest first. One statement. */
export const findWhatOthersDid = (db: TenantDb, { trustId, personId }: Viewer): Promise<AboutMe[]> => db.$queryRaw<AboutMe[]>`
  SELECT e.id, e.at, e.what, p.name AS by
  FROM audit_event e LEFT JOIN person p ON p."trustId" = e."trustId" AND p.id = e."actorId"
  WHERE e."trustId" = ${trustId}::uuid AND e."ownerId" = ${personId}::uuid AND e."actorId" <> ${personId}::uuid
  ORDER BY e.at DESC LIMIT ${MOST}`;
