import { Prisma } from "@/lib/db/generated/client";
import { type Bounds, WHOLE_TRUST } from "./bounds";

/**
 * The live records of people who grow, as SQL beside the others: cohorts of programmes as they start, and projects that their owners show to
 * the trust. What happens inside a cohort is its own and counts nowhere here. Cohorts are the whole trust's: a school's own braid is without them.
 */
export function growingPeople({ trust, since, before, day, here, schoolId }: Bounds): Prisma.Sql {
  const trusts = schoolId ? Prisma.sql`AND false` : Prisma.empty;
  return Prisma.sql`
    SELECT 'cohort', k.id, 'grow-culture-and-leadership', ${day(Prisma.sql`k."startedAt"`)}, ${WHOLE_TRUST}
    FROM cohort k WHERE k.${trust} AND k."startedAt" >= ${since} AND k."startedAt" < ${before} ${trusts}
    UNION ALL
    SELECT 'showcase', j.id, 'develop-expertise', ${day(Prisma.sql`j."publishedAt"`)}, ARRAY[j."schoolId"]
    FROM project_showcase j WHERE j.${trust} AND j."publishedAt" >= ${since} AND j."publishedAt" < ${before} ${here(Prisma.sql`j."schoolId"`)}`;
}
