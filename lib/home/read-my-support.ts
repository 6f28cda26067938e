import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { addDays, asDate } from "@/lib/school-year/day";

export type MySupport = { id: string; checkInId: string; school: string; kind: string; note: string; askedAt: Date; answer: string | null; answeredBy: string | null };

const DAYS_SHOWN = 42;

/** What the viewer asked for: all that waits for an answer, and what was answered within six weeks. One statement. */
export function readMySupport(db: TenantDb, viewer: Viewer): Promise<MySupport[]> {
  return db.$queryRaw<MySupport[]>`
    SELECT q.id, q."checkInId", s.name AS school, q.kind, q.note, q."askedAt", q.answer, p.name AS "answeredBy"
    FROM support_request q
    JOIN school s ON s."trustId" = q."trustId" AND s.id = q."schoolId"
    LEFT JOIN person p ON p."trustId" = q."trustId" AND p.id = q."answeredById"
    WHERE q."trustId" = ${viewer.trustId}::uuid AND q."leaderId" = ${viewer.personId}::uuid
      AND (q."answeredAt" IS NULL OR q."answeredAt" >= ${asDate(addDays(viewer.today, -DAYS_SHOWN))})
    ORDER BY q."answeredAt" IS NOT NULL, q."askedAt" DESC LIMIT 6`;
}
