import { Prisma } from "@/lib/db/generated/client";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * Self-evaluations in which the other side has shared and waits, as SQL beside others: for a school's principal, and for the trust lead of
 * its leader. Neither sees more than that.
 */
export function evaluationsWaiting({ trustId, personId, today }: Viewer): Prisma.Sql {
  return Prisma.sql`
    SELECT 'evaluation-waits' AS what, e.id AS about, s.name AS title, v."sharedAt" AS at
    FROM evaluation_sharing v
    JOIN evaluation e ON e."trustId" = v."trustId" AND e.id = v."evaluationId"
    JOIN school s ON s."trustId" = e."trustId" AND s.id = e."schoolId" AND s."leftOn" IS NULL
    WHERE v."trustId" = ${trustId}::uuid
      AND NOT EXISTS (SELECT FROM evaluation_sharing o WHERE o."trustId" = v."trustId" AND o."evaluationId" = v."evaluationId" AND o.side <> v.side)
      AND EXISTS (SELECT FROM role_period r WHERE r."trustId" = s."trustId" AND r."schoolId" = s.id AND r.role = 'principal'
        AND CASE v.side WHEN 'trust' THEN r."personId" = ${personId}::uuid ELSE r."personId" = ANY ((SELECT app_led_leaders())::uuid[]) END
        AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date))`;
}
