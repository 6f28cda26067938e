import { Prisma } from "@/lib/db/generated/client";
import type { Viewer } from "@/lib/viewers/viewer";

/** How far ahead a session or a commitment is spoken of, and how long a commitment after its day, in days. */
const AHEAD = 7;
const LONG_PAST = 21;

/**
 * What a member of a coaching triad is asked or has before them, as SQL beside others: whether they would be in one, its ground rules, its
 * next session, a commitment of their own whose day comes. The fact alone, never a word of it.
 */
export function askedInTriads({ trustId, personId, today, at }: Viewer): Prisma.Sql {
  const me = Prisma.sql`${personId}::uuid`;
  return Prisma.sql`
    SELECT CASE WHEN m."joinedAt" IS NULL THEN 'triad-asked' ELSE 'triad-rules' END AS what, t.id AS about, '' AS title, coalesce(m."joinedAt", m."askedAt") AS at
    FROM triad_member m JOIN triad t ON t."trustId" = m."trustId" AND t.id = m."triadId" AND t."endedAt" IS NULL
    WHERE m."trustId" = ${trustId}::uuid AND m."personId" = ${me} AND m."declinedAt" IS NULL AND m."leftAt" IS NULL
      AND (m."joinedAt" IS NULL OR (t."startedAt" IS NOT NULL AND NOT EXISTS (
        SELECT FROM rules_acceptance a WHERE a."trustId" = m."trustId" AND a."triadId" = t.id AND a."personId" = ${me}
          AND a.number = (SELECT coalesce(max(g.number), 0) FROM ground_rules g WHERE g."trustId" = ${trustId}::uuid))))
    UNION ALL
    SELECT 'triad-session', s.id, '', s."beginsAt" FROM triad_session s
    WHERE s."trustId" = ${trustId}::uuid AND s."endedAt" IS NULL AND s."calledOffAt" IS NULL
      AND s."beginsAt" BETWEEN ${at}::timestamptz - interval '12 hours' AND ${at}::timestamptz + make_interval(days => ${AHEAD}::int)
    UNION ALL
    SELECT 'triad-commitment', c."sessionId", '', c."dueOn"::timestamp AT TIME ZONE 'Europe/London' FROM triad_commitment c
    WHERE c."trustId" = ${trustId}::uuid AND c."coacheeId" = ${me} AND c."dueOn" BETWEEN ${today}::date - ${LONG_PAST}::int AND ${today}::date + ${AHEAD}::int
      AND NOT EXISTS (SELECT FROM commitment_follow_up f WHERE f."trustId" = c."trustId" AND f."commitmentId" = c.id)`;
}
