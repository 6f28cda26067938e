import { Prisma } from "@/lib/db/generated/client";
import { isExecutive, type Viewer } from "@/lib/viewers/viewer";

/** How many days ahead of its day a return is spoken of, and how long after it. */
const AHEAD = 10;
const LONG_PAST = 21;
/** How long an executive is told that returns are in. */
const NEWS = 7;

/**
 * What of the half term's return waits for the viewer, as SQL beside others: a school's own to send, for its principal; how many are in, for
 * an executive once the day has come.
 */
export function returnsDue(viewer: Viewer): Prisma.Sql {
  const { trustId, personId, today } = viewer;
  const own = Prisma.sql`
    SELECT 'return-due' AS what, r.id AS about, string_agg(s.name, ', ' ORDER BY s.name) AS title, r."dueOn"::timestamp AT TIME ZONE 'Europe/London' AS at
    FROM return_round r
    JOIN role_period h ON h."trustId" = r."trustId" AND h."personId" = ${personId}::uuid AND h.role = 'principal'
      AND h."startsOn" <= ${today}::date AND (h."endsOn" IS NULL OR h."endsOn" >= ${today}::date)
    JOIN school s ON s."trustId" = r."trustId" AND s.id = h."schoolId" AND s."leftOn" IS NULL
    WHERE r."trustId" = ${trustId}::uuid AND r."dueOn" BETWEEN ${today}::date - ${LONG_PAST}::int AND ${today}::date + ${AHEAD}::int
      AND NOT EXISTS (SELECT FROM school_return t WHERE t."trustId" = r."trustId" AND t."roundId" = r.id AND t."schoolId" = s.id)
    GROUP BY r."trustId", r.id`;
  if (!isExecutive(viewer)) return own;
  return Prisma.sql`${own}
    UNION ALL
    SELECT 'returns-in', r.id, count(DISTINCT t."schoolId") || ' of ' || (SELECT count(*) FROM school s WHERE s."trustId" = ${trustId}::uuid AND s."leftOn" IS NULL) || ' schools have sent theirs',
      r."dueOn"::timestamp AT TIME ZONE 'Europe/London'
    FROM return_round r LEFT JOIN school_return t ON t."trustId" = r."trustId" AND t."roundId" = r.id
    WHERE r."trustId" = ${trustId}::uuid AND r."dueOn" BETWEEN ${today}::date - ${NEWS}::int AND ${today}::date
    GROUP BY r."trustId", r.id`;
}
