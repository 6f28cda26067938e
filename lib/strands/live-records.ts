import { Prisma } from "@/lib/db/generated/client";
import { asDate, type Day } from "@/lib/school-year/day";
import { growingPeople } from "./growing-people";
import { sharedPractice } from "./shared-practice";

export type Span = { from: Day; until: Day; schoolId?: string };

/**
 * Every live record of improvement work that the asker may read, as SQL: kind, id, component, day, and the schools it is about (none
 * where it is the whole trust's). A record counts once, by its primary component. Check-ins stand under their week, reviews under their half term,
 * all else under the day it was made (the day is London's).
 */
export function liveRecords(trustId: string, { from, until, schoolId }: Span): Prisma.Sql {
  const trust = Prisma.sql`"trustId" = ${trustId}::uuid`;
  const days = Prisma.sql`${asDate(from)}::date AND ${asDate(until)}::date`;
  const here = (column: Prisma.Sql) => (schoolId ? Prisma.sql`AND ${column} = ${schoolId}::uuid` : Prisma.empty);
  const ofSchool = schoolId
    ? Prisma.sql`AND EXISTS (SELECT FROM check_in_entry e WHERE e."trustId" = c."trustId" AND e."checkInId" = c.id AND e."schoolId" = ${schoolId}::uuid)`
    : Prisma.empty;
  const since = Prisma.sql`${asDate(from)}::date::timestamp AT TIME ZONE 'Europe/London'`;
  const before = Prisma.sql`(${asDate(until)}::date + 1)::timestamp AT TIME ZONE 'Europe/London'`;
  const day = (column: Prisma.Sql) => Prisma.sql`(${column} AT TIME ZONE 'Europe/London')::date`;
  return Prisma.sql`
    SELECT 'check-in' AS kind, c.id, 'evaluate-insights' AS component, c."weekOf" AS day,
      ARRAY(SELECT DISTINCT e."schoolId" FROM check_in_entry e WHERE e."trustId" = c."trustId" AND e."checkInId" = c.id) AS schools
    FROM check_in c WHERE c.${trust} AND c."weekOf" BETWEEN ${days} ${ofSchool}
    UNION ALL
    SELECT 'review', r.id, 'evaluate-insights', h."startsOn", ARRAY[r."schoolId"]
    FROM review r JOIN half_term h ON h."trustId" = r."trustId" AND h."academicYear" = r."academicYear" AND h.ordinal = r.ordinal
    WHERE r.${trust} AND r."openedAt" IS NOT NULL AND h."startsOn" BETWEEN ${days} ${here(Prisma.sql`r."schoolId"`)}
    UNION ALL
    SELECT 'evaluation', v."evaluationId", 'evaluate-insights', ${day(Prisma.sql`v."sharedAt"`)}, ARRAY[v."schoolId"]
    FROM evaluation_sharing v WHERE v.${trust} AND v."sharedAt" >= ${since} AND v."sharedAt" < ${before} ${here(Prisma.sql`v."schoolId"`)}
    UNION ALL
    SELECT 'sign-off', r.id, 'adopt-a-cycle', h."startsOn", ARRAY[o."schoolId"]
    FROM sign_off o JOIN review r ON r."trustId" = o."trustId" AND r.id = o."reviewId"
    JOIN half_term h ON h."trustId" = r."trustId" AND h."academicYear" = r."academicYear" AND h.ordinal = r.ordinal
    WHERE o.${trust} AND h."startsOn" BETWEEN ${days} ${here(Prisma.sql`o."schoolId"`)}
    UNION ALL
    SELECT 'support-given', q."checkInId", 'leverage-capacity', ${day(Prisma.sql`q."answeredAt"`)}, ARRAY[q."schoolId"]
    FROM support_request q WHERE q.${trust} AND q."answeredAt" >= ${since} AND q."answeredAt" < ${before} ${here(Prisma.sql`q."schoolId"`)}
    UNION ALL
    SELECT 'priority', p.id, p.component, p."startsOn", ARRAY[p."schoolId"]
    FROM priority p WHERE p.${trust} AND p."startsOn" BETWEEN ${days} ${here(Prisma.sql`p."schoolId"`)}
    UNION ALL
    SELECT 'criterion', p.id, 'use-evidence', p."startsOn", ARRAY[p."schoolId"]
    FROM priority p WHERE p.${trust} AND p."startsOn" BETWEEN ${days} AND p.baseline <> '' AND p."successCriterion" <> '' ${here(Prisma.sql`p."schoolId"`)}
    UNION ALL
    SELECT 'action', a.id, a.component, ${day(Prisma.sql`a."createdAt"`)}, ARRAY[a."schoolId"]
    FROM action a WHERE a.${trust} AND a."createdAt" >= ${since} AND a."createdAt" < ${before} ${here(Prisma.sql`a."schoolId"`)}
    UNION ALL
    ${sharedPractice({ trust, since, before, day, here, schoolId })}
    UNION ALL
    ${growingPeople({ trust, since, before, day, here, schoolId })}`;
}
