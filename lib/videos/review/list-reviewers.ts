import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

export type Reviewer = { id: string; name: string };

/** The trust's reviewers of today but the viewer, who reviews nothing of their own. One statement. */
export function listReviewers(db: TenantDb, viewer: Viewer): Promise<Reviewer[]> {
  return db.$queryRaw<Reviewer[]>`
    SELECT DISTINCT p.id, p.name FROM appointment a
    JOIN person p ON p."trustId" = a."trustId" AND p.id = a."personId" AND p."suspendedAt" IS NULL
    WHERE a."trustId" = ${viewer.trustId}::uuid AND a.duty = 'reviewer' AND a."personId" <> ${viewer.personId}::uuid
      AND a."startsOn" <= ${viewer.today}::date AND (a."endsOn" IS NULL OR a."endsOn" >= ${viewer.today}::date)
    ORDER BY p.name`;
}
