import { standsAt } from "@/lib/calendar/held-on";
import type { PlannedDate } from "@/lib/calendar/planned-date";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { meetingMinutes } from "../template";

type Row = { id: string; sequence: number; beginsAt: Date; startedAt: Date | null; slotMinutes: number; members: number; place: string; calledOff: boolean };

/** The half days of the viewer's action-learning sets from a moment on, those that were called off too; one that was held on an earlier day than planned stands there. One statement. */
export async function listMeetingDates(db: TenantDb, { trustId }: Viewer, from: Date): Promise<PlannedDate[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT m.id, m.sequence, m."beginsAt", m."startedAt", m."slotMinutes", m.place, m."calledOffAt" IS NOT NULL AS "calledOff",
      CASE WHEN m."startedAt" IS NULL
        THEN (SELECT count(*)::int FROM set_member o WHERE o."trustId" = m."trustId" AND o."setId" = m."setId" AND o."leftAt" IS NULL AND o."schoolId" IS NOT NULL)
        ELSE (SELECT count(*)::int FROM set_seat s WHERE s."trustId" = m."trustId" AND s."meetingId" = m.id AND NOT s.facilitates) END AS members
    FROM set_meeting m WHERE m."trustId" = ${trustId}::uuid AND m."beginsAt" > ${from}::timestamptz`;
  return rows.map(({ id, sequence, beginsAt, startedAt, slotMinutes, members, ...row }) => ({ ...row, id, beginsAt: standsAt({ beginsAt, startedAt }), revision: sequence, minutes: meetingMinutes(members, slotMinutes), what: "Action learning", path: `/action-learning/meetings/${id}` }));
}
