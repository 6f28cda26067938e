import { Prisma } from "@/lib/db/generated/client";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { windowRows } from "./windows";

/** Where the viewer is asked to see themselves today, of the cohorts that they are in: one value as SQL, `{cohortId, part}` or null. */
export function standingAsked({ trustId, personId, today }: Viewer): Prisma.Sql {
  const [trust, me, day] = [Prisma.sql`${trustId}::uuid`, Prisma.sql`${personId}::uuid`, Prisma.sql`${asDate(today)}::date`];
  return Prisma.sql`(SELECT jsonb_build_object('cohortId', c.id, 'part', w.part) FROM cohort_member m JOIN cohort c ON c."trustId" = m."trustId" AND c.id = m."cohortId"
    CROSS JOIN LATERAL ${windowRows} w
    WHERE m."trustId" = ${trust} AND m."personId" = ${me} AND (m."leftOn" IS NULL OR m."leftOn" >= ${day}) AND ${day} BETWEEN w."from" AND w.until
      AND NOT EXISTS (SELECT FROM self_assessment a WHERE a."trustId" = m."trustId" AND a."cohortId" = m."cohortId" AND a."personId" = ${me} AND a.part = w.part)
    ORDER BY w.until LIMIT 1)`;
}
