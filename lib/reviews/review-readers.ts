import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

export type ReaderBecause = "chief_executive" | "finance_director" | "trust_executive" | "trust_lead" | "principal" | "senior_leader";
export type ReviewReader = { id: string; name: string; because: ReaderBecause };

export const becauseWords: Record<ReaderBecause, string> = {
  chief_executive: "Chief executive",
  finance_director: "Finance director",
  trust_executive: "Trust executive",
  trust_lead: "Trust lead",
  principal: "Principal",
  senior_leader: "School’s leadership team",
};

/**
 * Who reads a school's review today, each once, for the first reason that fits: the executive team by role and dated
 * appointment, the trust lead, the school's leaders. People who are suspended are left out. One statement.
 */
export function reviewReaders(db: TenantDb, viewer: Viewer, schoolId: string): Promise<ReviewReader[]> {
  return db.$queryRaw<ReviewReader[]>`
    WITH held AS (
      SELECT r."personId", r.role::text AS because FROM role_period r
      WHERE r."trustId" = ${viewer.trustId}::uuid
        AND (r.role = 'trust_executive' OR (r.role IN ('principal', 'senior_leader') AND r."schoolId" = ${schoolId}::uuid))
        AND r."startsOn" <= ${viewer.today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${viewer.today}::date)
      UNION ALL
      SELECT a."personId", a.duty::text FROM appointment a
      WHERE a."trustId" = ${viewer.trustId}::uuid AND a.duty IN ('chief_executive', 'finance_director')
        AND a."startsOn" <= ${viewer.today}::date AND (a."endsOn" IS NULL OR a."endsOn" >= ${viewer.today}::date)
      UNION ALL
      SELECT o."leadId", 'trust_lead' FROM one_to_one o
      JOIN role_period r ON r."trustId" = o."trustId" AND r."personId" = o."leaderId" AND r.role = 'principal' AND r."schoolId" = ${schoolId}::uuid
        AND r."startsOn" <= ${viewer.today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${viewer.today}::date)
      WHERE o."trustId" = ${viewer.trustId}::uuid
        AND o."startsOn" <= ${viewer.today}::date AND (o."endsOn" IS NULL OR o."endsOn" >= ${viewer.today}::date)
    ), ranked AS (
      SELECT DISTINCT ON ("personId") "personId", because,
        array_position(ARRAY['chief_executive', 'finance_director', 'principal', 'trust_lead', 'trust_executive', 'senior_leader'], because) AS rank
      FROM held ORDER BY "personId", rank
    )
    SELECT p.id, p.name, ranked.because FROM ranked
    JOIN person p ON p."trustId" = ${viewer.trustId}::uuid AND p.id = ranked."personId"
    WHERE p."suspendedAt" IS NULL
    ORDER BY ranked.rank, p.name`;
}

/** Of those, whom the collation goes to: chief executive, finance director, principal; the executives where no chief executive is appointed. */
export function collationReaders(readers: readonly ReviewReader[]): ReviewReader[] {
  const named = readers.some(({ because }) => because === "chief_executive") ? "chief_executive" : "trust_executive";
  return readers.filter(({ because }) => because === named || because === "finance_director" || because === "principal");
}

/** Writes down who was sent what, once each. @returns those who had not been sent it before */
export async function recordReaders(
  db: TenantDb,
  viewer: Viewer,
  review: { id: string; schoolId: string },
  readers: readonly ReviewReader[],
  reason: "collation" | "agenda",
): Promise<ReviewReader[]> {
  const { trustId } = viewer;
  const before = await db.reviewReader.findMany({ where: { trustId, reviewId: review.id, reason }, select: { personId: true } });
  const known = new Set(before.map(({ personId }) => personId));
  const added = readers.filter(({ id }) => !known.has(id));
  await db.reviewReader.createMany({
    data: added.map(({ id }) => ({ trustId, reviewId: review.id, schoolId: review.schoolId, personId: id, reason, sentAt: viewer.at })),
    skipDuplicates: true,
  });
  return added;
}
