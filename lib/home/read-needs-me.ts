import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { asked, type AskedOfMe, askedOfMe } from "@/lib/asked/read-asked-of-me";
import { type InstituteDesk, instituteDesk } from "@/lib/institute/desk";
import { asDate } from "@/lib/school-year/day";

/** Something that waits for a trust lead or an executive. `about` is a check-in's id or a review's, or what colleagues ask about. */
export type NeedsMe = {
  what: "support" | "not-discussed" | "to-send" | "to-sign" | AskedOfMe["what"];
  about: string;
  /** Empty where it is between colleagues. */
  school: string;
  title: string;
  /** Since when a request waits; when the meeting is. */
  at: Date;
};

/** Whether it is between colleagues, and not in the line. */
export const isAsked = <Some extends { what: NeedsMe["what"] }>(one: Some): one is Some & { what: AskedOfMe["what"] } => asked.some((what) => what === one.what);

export type NeedsMeList = { shown: NeedsMe[]; total: number };

const SHOWN = 8;

/**
 * What waits for the viewer in the schools whose line they read: requests for support without an answer, agendas to send,
 * reviews to sign off, items that were not discussed yet; what colleagues ask of them in videos, bright spots and visits; and what of the institute
 * is theirs. Oldest or soonest first; one statement.
 */
export async function readNeedsMe(db: TenantDb, viewer: Viewer): Promise<{ needsMe: NeedsMeList; institute: InstituteDesk | null }> {
  const rows = await db.$queryRaw<(NeedsMe & { total: bigint; desk: InstituteDesk | null })[]>`
    WITH open_review AS (
      SELECT r.id, r."schoolId", r."meetingAt", r."locksOn", r."lockedAt"
      FROM review r
      WHERE r."trustId" = ${viewer.trustId}::uuid AND r."openedAt" IS NOT NULL AND r."schoolId" = ANY ((SELECT app_line_schools())::uuid[])
        AND NOT EXISTS (SELECT FROM sign_off o WHERE o."trustId" = r."trustId" AND o."reviewId" = r.id)
    ), waiting AS (
      SELECT 'to-sign' AS what, 1 AS rank, r.id AS about, r."schoolId", '' AS title, r."meetingAt" AS at
      FROM open_review r WHERE r."lockedAt" IS NOT NULL AND r."meetingAt" < ${viewer.at}
      UNION ALL
      SELECT 'support', 2, q."checkInId", q."schoolId", q.kind || ':' || q.note, q."askedAt"
      FROM support_request q
      WHERE q."trustId" = ${viewer.trustId}::uuid AND q."answeredAt" IS NULL AND q."leaderId" <> ${viewer.personId}::uuid
      UNION ALL
      SELECT 'to-send', 3, r.id, r."schoolId", '', r."meetingAt"
      FROM open_review r WHERE r."lockedAt" IS NULL AND r."locksOn" <= ${asDate(viewer.today)}::date
      UNION ALL
      SELECT 'not-discussed', 4, r.id, r."schoolId", i.title, r."meetingAt"
      FROM open_review r JOIN agenda_item i ON i."trustId" = ${viewer.trustId}::uuid AND i."reviewId" = r.id
      LEFT JOIN check_in c ON c."trustId" = i."trustId" AND c.id = i."checkInId"
      WHERE i."publishedAt" IS NULL AND i."withdrawnAt" IS NULL AND c."discussedAt" IS NULL
        AND NOT EXISTS (SELECT FROM late_agreement l WHERE l."trustId" = i."trustId" AND l."agendaItemId" = i.id)
      UNION ALL
      SELECT w.what, 5, w.about, NULL, w.title, w.at FROM (${askedOfMe(viewer)}) AS w
    )
    (SELECT w.what, w.about, coalesce(s.name, '') AS school, w.title, w.at, count(*) OVER () AS total, NULL::jsonb AS desk
    FROM waiting w LEFT JOIN school s ON s."trustId" = ${viewer.trustId}::uuid AND s.id = w."schoolId"
    ORDER BY w.rank, w.at, s.name LIMIT ${SHOWN})
    UNION ALL
    SELECT 'institute', NULL, NULL, NULL, NULL, 0, d.desk FROM (${instituteDesk(viewer)}) AS d`;
  const waiting = rows.filter(({ desk }) => !desk);
  const needsMe = { shown: waiting.map(({ total: _total, desk: _desk, ...row }) => row), total: Number(waiting[0]?.total ?? 0) };
  return { needsMe, institute: rows.find(({ desk }) => desk)?.desk ?? null };
}
