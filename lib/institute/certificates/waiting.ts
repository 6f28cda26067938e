import { Prisma } from "@/lib/db/generated/client";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** So many days around a cohort’s last day its certificate stands on the home, until it is taken. */
const LATELY = 90;

/** The cohort that the viewer has completed and taken no certificate of: one value as SQL, its id or null. */
export function certificateWaiting({ trustId, personId, today }: Viewer): Prisma.Sql {
  const [trust, me, day] = [Prisma.sql`${trustId}::uuid`, Prisma.sql`${personId}::uuid`, Prisma.sql`${asDate(today)}::date`];
  return Prisma.sql`(SELECT c.id FROM cohort c JOIN cohort_member m ON m."trustId" = c."trustId" AND m."cohortId" = c.id AND m."personId" = ${me}
    WHERE c."trustId" = ${trust} AND c."endsOn" BETWEEN ${day} - ${LATELY}::int AND ${day} + ${LATELY}::int
      AND NOT EXISTS (SELECT FROM certificate g WHERE g."trustId" = c."trustId" AND g."cohortId" = c.id AND g."personId" = ${me})
      AND EXISTS (SELECT FROM cohort_progress(c.id) p WHERE p."personId" = ${me} AND p.complete) LIMIT 1)`;
}
