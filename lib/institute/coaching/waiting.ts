import { Prisma } from "@/lib/db/generated/client";
import { asDate, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** What the viewer's own online coaching asks next: a session that is set, or, without one, that a day is set with the coach. */
export type OnlineNext = { coachingId: string; coach: string; session: { id: string; heldOn: Day; startsAt: string } | null };

/** The viewer's own next online session with an external coach, or that one is to be set: one value as SQL, or null. */
export function onlineNext({ trustId, personId, today }: Viewer): Prisma.Sql {
  const [trust, me, day] = [Prisma.sql`${trustId}::uuid`, Prisma.sql`${personId}::uuid`, Prisma.sql`${asDate(today)}::date`];
  return Prisma.sql`(SELECT jsonb_build_object('coachingId', k.id, 'coach', p.name, 'session', (
      SELECT jsonb_build_object('id', s.id, 'heldOn', s."heldOn", 'startsAt', s."startsAt") FROM online_session s
      WHERE s."trustId" = k."trustId" AND s."coachingId" = k.id AND s."markedAt" IS NULL AND s."calledOffAt" IS NULL AND s."heldOn" >= ${day} ORDER BY s."heldOn" LIMIT 1))
    FROM coaching k
    JOIN person p ON p."trustId" = k."trustId" AND p.id = k."coachId"
    JOIN cohort c ON c."trustId" = k."trustId" AND c.id = k."cohortId" AND c."endsOn" >= ${day}
    JOIN programme g ON g."trustId" = c."trustId" AND g.id = c."programmeId"
    WHERE k."trustId" = ${trust} AND k."personId" = ${me} AND (k."overFrom" IS NULL OR k."overFrom" > ${day})
      AND (SELECT count(*) FROM online_session s WHERE s."trustId" = k."trustId" AND s."cohortId" = k."cohortId" AND s."personId" = k."personId"
        AND s."calledOffAt" IS NULL AND (s."markedAt" IS NOT NULL OR s."heldOn" < ${day})) < g."onlineSessions"
    ORDER BY k."startsOn" DESC LIMIT 1)`;
}
