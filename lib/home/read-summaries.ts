import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

export type SignedSummary = { reviewId: string; school: string; academicYear: number; ordinal: number; signedAt: Date; summary: string };

const SHOWN = 24;

/** The summaries of signed-off reviews that the viewer may read, the latest half term first. One statement. */
export function readSummaries(db: TenantDb, viewer: Viewer): Promise<SignedSummary[]> {
  return db.$queryRaw<SignedSummary[]>`
    SELECT o."reviewId", s.name AS school, r."academicYear", r.ordinal, o."signedAt", o.summary
    FROM sign_off o
    JOIN review r ON r."trustId" = o."trustId" AND r.id = o."reviewId"
    JOIN school s ON s."trustId" = o."trustId" AND s.id = o."schoolId"
    WHERE o."trustId" = ${viewer.trustId}::uuid
    ORDER BY r."academicYear" DESC, r.ordinal DESC, s.name LIMIT ${SHOWN}`;
}
