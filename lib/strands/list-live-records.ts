import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { asDay, type Day } from "@/lib/school-year/day";
import { liveRecords, type Span } from "./live-records";
import type { RecordKind } from "./record-kinds";
import type { Component } from "./strands";

export type LiveRecord = { kind: RecordKind; id: string; component: Component; day: Day; title: string; school: string | null };

export const RECORDS_A_PAGE = 50;

/** The records behind a stretch of the braid, newest first, with how many there are in all. One statement. */
export async function listLiveRecords(
  db: TenantDb,
  trustId: string,
  { components, page = 1, ...span }: Span & { components: readonly Component[]; page?: number },
): Promise<{ records: LiveRecord[]; total: number }> {
  const rows = await db.$queryRaw<(Omit<LiveRecord, "day"> & { day: Date; total: bigint })[]>`
    SELECT r.kind, r.id, r.component, r.day, count(*) OVER () AS total,
      coalesce(a.title, p.title, leader.name, f.name, m.title, b.name, j.content->>'question', o.name || ', ' || k.name, '') AS title,
      coalesce(s.name, (
        SELECT string_agg(DISTINCT told.name, ', ') FROM check_in_entry e JOIN school told ON told."trustId" = e."trustId" AND told.id = e."schoolId"
        WHERE e."trustId" = ${trustId}::uuid AND e."checkInId" = c.id
      )) AS school
    FROM (${liveRecords(trustId, span)}) AS r
    LEFT JOIN check_in c ON c."trustId" = ${trustId}::uuid AND c.id = r.id AND r.kind IN ('check-in', 'support-given')
    LEFT JOIN person leader ON leader."trustId" = ${trustId}::uuid AND leader.id = c."leaderId"
    LEFT JOIN review v ON v."trustId" = ${trustId}::uuid AND v.id = r.id AND r.kind IN ('review', 'sign-off')
    LEFT JOIN priority p ON p."trustId" = ${trustId}::uuid AND p.id = r.id AND r.kind IN ('priority', 'criterion')
    LEFT JOIN action a ON a."trustId" = ${trustId}::uuid AND a.id = r.id AND r.kind = 'action'
    LEFT JOIN framework f ON f."trustId" = ${trustId}::uuid AND f.id = r.id AND r.kind = 'framework'
    LEFT JOIN practice_video m ON m."trustId" = ${trustId}::uuid AND m.id = r.id AND r.kind = 'video'
    LEFT JOIN bright_spot b ON b."trustId" = ${trustId}::uuid AND b.id = r.id AND r.kind IN ('bright-spot', 'visit')
    LEFT JOIN project_showcase j ON j."trustId" = ${trustId}::uuid AND j.id = r.id AND r.kind = 'showcase'
    LEFT JOIN cohort k ON k."trustId" = ${trustId}::uuid AND k.id = r.id AND r.kind = 'cohort'
    LEFT JOIN programme o ON o."trustId" = k."trustId" AND o.id = k."programmeId"
    LEFT JOIN evaluation w ON w."trustId" = ${trustId}::uuid AND w.id = r.id AND r.kind = 'evaluation'
    LEFT JOIN school s ON s."trustId" = ${trustId}::uuid AND s.id = coalesce(v."schoolId", w."schoolId", p."schoolId", a."schoolId", b."schoolId", j."schoolId")
    WHERE r.component IN (${Prisma.join([...components])})
    ORDER BY r.day DESC, r.kind, s.name, r.id
    LIMIT ${RECORDS_A_PAGE} OFFSET ${(page - 1) * RECORDS_A_PAGE}`;
  return { records: rows.map(({ total: _total, ...row }) => ({ ...row, day: asDay(row.day) })), total: Number(rows[0]?.total ?? 0) };
}
