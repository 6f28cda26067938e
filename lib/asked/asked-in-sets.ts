import { Prisma } from "@/lib/db/generated/client";
import type { Viewer } from "@/lib/viewers/viewer";

/** How far ahead a meeting or a plan is spoken of, and how long a plan after its day, in days. */
const AHEAD = 7;
const LONG_PAST = 21;

/**
 * What somebody in an action-learning set has before them, as SQL beside others: its next meeting, a plan of their own whose day comes, and what
 * came of their last slot, which the meeting under way asks. The fact alone, never a word of it.
 */
export function askedInSets({ trustId, personId, today, at }: Viewer): Prisma.Sql {
  const me = Prisma.sql`${personId}::uuid`;
  return Prisma.sql`
    SELECT 'set-meeting' AS what, m.id AS about, '' AS title, m."beginsAt" AS at FROM set_meeting m
    WHERE m."trustId" = ${trustId}::uuid AND m."endedAt" IS NULL AND m."calledOffAt" IS NULL
      AND m."beginsAt" BETWEEN ${at}::timestamptz - interval '12 hours' AND ${at}::timestamptz + make_interval(days => ${AHEAD}::int)
    UNION ALL
    SELECT 'set-plan', p."meetingId", '', p."dueOn"::timestamp AT TIME ZONE 'Europe/London' FROM slot_plan p
    JOIN meeting_part s ON s."trustId" = p."trustId" AND s."meetingId" = p."meetingId" AND s.id = p."partId" AND s."presenterId" = ${me}
    WHERE p."trustId" = ${trustId}::uuid AND p."dueOn" BETWEEN ${today}::date - ${LONG_PAST}::int AND ${today}::date + ${AHEAD}::int
      AND NOT EXISTS (SELECT FROM slot_review r WHERE r."trustId" = p."trustId" AND r."aboutMeetingId" = p."meetingId" AND r."partId" = p."partId")
    UNION ALL
    SELECT 'set-review', now.id, '', now."startedAt" FROM set_meeting now
    JOIN set_seat here ON here."trustId" = now."trustId" AND here."meetingId" = now.id AND here."personId" = ${me} AND here."cameAt" IS NOT NULL
    JOIN LATERAL (
      SELECT s.id, s."meetingId" FROM meeting_part s JOIN set_meeting b ON b."trustId" = s."trustId" AND b.id = s."meetingId" AND b."setId" = now."setId" AND b."startedAt" < now."startedAt"
      WHERE s."trustId" = now."trustId" AND s."presenterId" = ${me} AND s."startedAt" IS NOT NULL ORDER BY b."startedAt" DESC LIMIT 1) last ON true
    WHERE now."trustId" = ${trustId}::uuid AND now."startedAt" IS NOT NULL AND (now."endedAt" IS NULL OR (now."endedAt" AT TIME ZONE 'Europe/London')::date = ${today}::date)
      AND EXISTS (SELECT FROM slot_plan p WHERE p."trustId" = now."trustId" AND p."meetingId" = last."meetingId" AND p."partId" = last.id)
      AND NOT EXISTS (SELECT FROM slot_review r WHERE r."trustId" = now."trustId" AND r."aboutMeetingId" = last."meetingId" AND r."partId" = last.id)`;
}
