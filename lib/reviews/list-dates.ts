import { standsAt } from "@/lib/calendar/held-on";
import type { PlannedDate } from "@/lib/calendar/planned-date";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

type Row = { id: string; version: number; meetingAt: Date; startedAt: Date | null; minutes: number; place: string; school: string };

/** The half-term reviews from a moment on that the viewer reads: of their schools, or of all. The school's name stands there and nothing of what is on the agenda. One statement. */
export async function listReviewDates(db: TenantDb, { trustId }: Viewer, from: Date): Promise<PlannedDate[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.id, r.version, r."meetingAt", r."startedAt", r.minutes, r.place, s.name AS school
    FROM review r JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
    WHERE r."trustId" = ${trustId}::uuid AND r."meetingAt" > ${from}::timestamptz AND r."schoolId" = ANY ((SELECT app_review_schools())::uuid[])`;
  return rows.map(({ id, version, meetingAt, startedAt, minutes, place, school }) => ({
    id, revision: version, beginsAt: standsAt({ beginsAt: meetingAt, startedAt }), minutes, what: `Half-term review, ${school}`, place, path: `/reviews/${id}`, calledOff: false,
  }));
}
