import { Prisma } from "@/lib/db/generated/client";
import { type Bounds, WHOLE_TRUST } from "./bounds";

/**
 * The live records of what good teaching is and where it can be seen, as SQL beside the others: frameworks published,
 * practice videos, bright spots and visits that were closed. A framework counts once for a day, however often it was published on it.
 * Frameworks and videos are the whole trust's: a school's own braid is without them.
 */
export function sharedPractice({ trust, since, before, day, here, schoolId }: Bounds): Prisma.Sql {
  const trusts = schoolId ? Prisma.sql`AND false` : Prisma.empty;
  const within = (column: Prisma.Sql) => Prisma.sql`${column} >= ${since} AND ${column} < ${before}`;
  return Prisma.sql`
    SELECT DISTINCT 'framework', w."frameworkId", 'set-quality-goals', ${day(Prisma.sql`w."publishedAt"`)}, ${WHOLE_TRUST}
    FROM framework_version w WHERE w.${trust} AND ${within(Prisma.sql`w."publishedAt"`)} ${trusts}
    UNION ALL
    SELECT 'video', m.id, 'empower-horizontal-improvement', ${day(Prisma.sql`m."publishedAt"`)}, ${WHOLE_TRUST}
    FROM practice_video m WHERE m.${trust} AND m."withdrawnAt" IS NULL AND ${within(Prisma.sql`m."publishedAt"`)} ${trusts}
    UNION ALL
    SELECT 'bright-spot', b.id, 'empower-horizontal-improvement', ${day(Prisma.sql`b."confirmedAt"`)}, ARRAY[b."schoolId"]
    FROM bright_spot b WHERE b.${trust} AND ${within(Prisma.sql`b."confirmedAt"`)} ${here(Prisma.sql`b."schoolId"`)}
    UNION ALL
    SELECT 'visit', g."brightSpotId", 'connect', ${day(Prisma.sql`g."closedAt"`)}, ARRAY[g."schoolId"]
    FROM visit_closing g WHERE g.${trust} AND ${within(Prisma.sql`g."closedAt"`)} ${here(Prisma.sql`g."schoolId"`)}`;
}
