import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { nominationsToSupport } from "@/lib/institute/nominations/support-nomination";
import { returnsDue } from "@/lib/returns/due";
import { evaluationsWaiting } from "@/lib/self-evaluation/waiting";
import { askedInSets } from "./asked-in-sets";
import { askedInTriads } from "./asked-in-triads";
import type { Viewer } from "@/lib/viewers/viewer";

/** What colleagues wait for: a practice video to review or to look at again, a bright spot to agree to, a visit to answer, to agree to or to close; what a coaching triad or an action-learning set has before it; a head's word on somebody who puts themselves forward; and the half term's return. */
export const asked = ["video", "video-again", "bright-spot", "visit-asked", "visit-proposed", "visit-to-close", "triad-asked", "triad-rules", "triad-session", "triad-commitment", "set-meeting", "set-plan", "set-review", "nomination", "return-due", "returns-in", "evaluation-waits"] as const;

/** `about` is the id of the video, the bright spot, the visit, the triad or its session, the meeting, the nomination, the half term’s return; `at` is since when it waits, or when it is. */
export type AskedOfMe = { what: (typeof asked)[number]; about: string; title: string; at: Date };

const SHOWN = 6;

/** What waits for the viewer's word, as SQL beside others: its kind, id, title and moment. */
export function askedOfMe(viewer: Viewer): Prisma.Sql {
  const { trustId, personId, today } = viewer;
  const me = Prisma.sql`${personId}::uuid`;
  return Prisma.sql`
    SELECT CASE WHEN v."publishedAt" IS NULL THEN 'video' ELSE 'video-again' END AS what, v.id AS about, v.title,
      CASE WHEN v."publishedAt" IS NULL THEN r."askedAt" ELSE r."reviewOn"::timestamp AT TIME ZONE 'Europe/London' END AS at
    FROM video_review r JOIN practice_video v ON v."trustId" = r."trustId" AND v.id = r."videoId" AND v.round = r.round AND v."sentAt" IS NOT NULL
    WHERE r."trustId" = ${trustId}::uuid AND r."reviewerId" = ${me}
      AND ((r."answeredAt" IS NULL AND v."publishedAt" IS NULL) OR (v."publishedAt" IS NOT NULL AND r."reviewOn" <= ${today}::date))
    UNION ALL
    SELECT 'bright-spot', b.id, b.name, b."markedAt" FROM bright_spot b
    WHERE b."trustId" = ${trustId}::uuid AND b."hostId" = ${me} AND b."confirmedAt" IS NULL AND b."declinedAt" IS NULL AND b."endedOn" IS NULL
    UNION ALL
    SELECT CASE WHEN g."hostId" = ${me} THEN 'visit-asked' WHEN g."arrangedAt" IS NULL THEN 'visit-proposed' ELSE 'visit-to-close' END, g.id, b.name,
      CASE WHEN g."hostId" = ${me} THEN g."askedAt" WHEN g."arrangedAt" IS NULL THEN g."proposedAt" ELSE g."visitOn"::timestamp AT TIME ZONE 'Europe/London' END
    FROM bright_spot_visit g JOIN bright_spot b ON b."trustId" = g."trustId" AND b.id = g."brightSpotId"
    WHERE g."trustId" = ${trustId}::uuid AND g."closedAt" IS NULL AND g."calledOffAt" IS NULL
      AND ((g."hostId" = ${me} AND g."proposedAt" IS NULL)
        OR (g."askerId" = ${me} AND g."proposedAt" IS NOT NULL AND (g."arrangedAt" IS NULL OR g."visitOn" <= ${today}::date)))
    UNION ALL ${askedInTriads(viewer)}
    UNION ALL ${askedInSets(viewer)}
    UNION ALL ${nominationsToSupport(viewer)}
    UNION ALL ${returnsDue(viewer)}
    UNION ALL ${evaluationsWaiting(viewer)}`;
}

/** What waits for the viewer's word in practice videos, bright spots, visits, triads, sets and programmes, the longest-waiting first. One statement. */
export function readAskedOfMe(db: TenantDb, viewer: Viewer): Promise<AskedOfMe[]> {
  return db.$queryRaw<AskedOfMe[]>`SELECT w.what, w.about, w.title, w.at FROM (${askedOfMe(viewer)}) AS w ORDER BY w.at, w.about LIMIT ${SHOWN}`;
}

/** How many of each wait for the viewer's word. One statement. */
export async function countAskedOfMe(db: TenantDb, viewer: Viewer): Promise<Record<AskedOfMe["what"], number>> {
  const rows = await db.$queryRaw<{ what: AskedOfMe["what"]; waiting: number }[]>`SELECT w.what, count(*)::int AS waiting FROM (${askedOfMe(viewer)}) AS w GROUP BY w.what`;
  const none = Object.fromEntries(asked.map((what) => [what, 0])) as Record<AskedOfMe["what"], number>;
  return rows.reduce((all, { what, waiting }) => ({ ...all, [what]: waiting }), none);
}
