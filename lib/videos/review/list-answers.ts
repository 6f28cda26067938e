import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import type { ReturnReason } from "./criteria";

export type ReviewAnswer = { id: string; round: number; reviewer: string; answeredAt: Date | null; verdict: "publish" | "return" | null; reasons: ReturnReason[]; words: string };

/** Who was asked in the latest round and what they said: all of them for the owner, their own for a reviewer. One statement. */
export function listAnswers(db: TenantDb, viewer: Viewer, videoId: string): Promise<ReviewAnswer[]> {
  return db.$queryRaw<ReviewAnswer[]>`
    SELECT r.id, r.round, p.name AS reviewer, r."answeredAt", r.verdict, coalesce(r.reasons, '{}') AS reasons, r.words
    FROM video_review r
    JOIN practice_video v ON v."trustId" = r."trustId" AND v.id = r."videoId" AND v.round = r.round
    JOIN person p ON p."trustId" = r."trustId" AND p.id = r."reviewerId"
    WHERE r."trustId" = ${viewer.trustId}::uuid AND r."videoId" = ${videoId}::uuid ORDER BY p.name`;
}
