import { standsAt } from "@/lib/calendar/held-on";
import type { PlannedDate } from "@/lib/calendar/planned-date";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

type Row = { id: string; version: number; meetingAt: Date; startedAt: Date | null; minutes: number; place: string; school: string; near: boolean };

/** The half-term reviews from a moment on that the viewer reads: of their schools, or of all. The school's name stands there and nothing of what is on the agenda. Those of a school that they neither lead nor are trust lead of come by the link alone: whoever reads all would have a mail for each school at once. One statement. */
export async function listReviewDates(db: TenantDb, { trustId, personId, today, leads }: Viewer, from: Date): Promise<PlannedDate[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.id, r.version, r."meetingAt", r."startedAt", r.minutes, r.place, s.name AS school,
      EXISTS (SELECT FROM role_period h WHERE h."trustId" = r."trustId" AND h."schoolId" = r."schoolId" AND h."startsOn" <= ${today}::date AND (h."endsOn" IS NULL OR h."endsOn" >= ${today}::date)
        AND ((h.role IN ('principal', 'senior_leader') AND h."personId" = ${personId}::uuid) OR (h.role = 'principal' AND h."personId" = ANY (${leads}::uuid[])))) AS near
    FROM review r JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
    WHERE r."trustId" = ${trustId}::uuid AND r."meetingAt" > ${from}::timestamptz AND r."schoolId" = ANY ((SELECT app_review_schools())::uuid[])`;
  return rows.map(({ id, version, meetingAt, startedAt, minutes, place, school, near }) => ({
    id, revision: version, beginsAt: standsAt({ beginsAt: meetingAt, startedAt }), minutes, what: `Half-term review, ${school}`, place, path: `/reviews/${id}`, calledOff: false, byLinkAlone: !near,
  }));
}
