import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/** A coaching session to which the viewer may bring a video of theirs, or has brought it. */
export type SessionToShowIn = { id: string; beginsAt: Date; others: string[]; broughtId: string | null };

/** The viewer's coaching sessions to come, those to which they have come and that go on, and all those to which this video is brought. One statement. */
export function sessionsToShowIn(db: TenantDb, { trustId, personId }: Viewer, videoId: string): Promise<SessionToShowIn[]> {
  return db.$queryRaw<SessionToShowIn[]>`
    SELECT s.id, s."beginsAt", b.id AS "broughtId",
      ARRAY(SELECT p.name FROM triad_member m JOIN person p ON p."trustId" = m."trustId" AND p.id = m."personId"
        WHERE m."trustId" = s."trustId" AND m."triadId" = s."triadId" AND m."personId" <> ${personId}::uuid AND m."joinedAt" IS NOT NULL AND m."leftAt" IS NULL ORDER BY p.name) AS others
    FROM triad_session s
    LEFT JOIN triad_brought b ON b."trustId" = s."trustId" AND b."sessionId" = s.id AND b."videoId" = ${videoId}::uuid AND b."personId" = ${personId}::uuid
    WHERE s."trustId" = ${trustId}::uuid AND s."calledOffAt" IS NULL AND (b.id IS NOT NULL OR (s."endedAt" IS NULL AND (s."startedAt" IS NULL OR EXISTS (
      SELECT FROM triad_seat c WHERE c."trustId" = s."trustId" AND c."sessionId" = s.id AND c."personId" = ${personId}::uuid AND c."cameAt" IS NOT NULL))))
    ORDER BY s."beginsAt"`;
}
