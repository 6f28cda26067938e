import type { PlannedDate } from "@/lib/calendar/planned-date";
import type { TenantDb } from "@/lib/db/with-tenant";
import { meetingMoment } from "@/lib/school-year/meeting-moment";
import { asDate, asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

type Row = { id: string; sequence: number; heldOn: Date; startsAt: string; minutes: number; place: string; programme: string; calledOff: boolean };

/** The sessions from a day on of the cohorts that the viewer is in or runs, those that were called off too. The programme's name alone stands in a calendar. One statement. */
export async function listCohortDates(db: TenantDb, { trustId, personId, today }: Viewer, from: Day): Promise<PlannedDate[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s.id, s.sequence, s."heldOn", s."startsAt", s.minutes, s.place, p.name AS programme, s."calledOffAt" IS NOT NULL AS "calledOff"
    FROM cohort_session s
    JOIN cohort c ON c."trustId" = s."trustId" AND c.id = s."cohortId"
    JOIN programme p ON p."trustId" = c."trustId" AND p.id = c."programmeId"
    WHERE s."trustId" = ${trustId}::uuid AND s."heldOn" >= ${asDate(from)}::date
      AND (EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = s."trustId" AND m."cohortId" = s."cohortId" AND m."personId" = ${personId}::uuid AND (m."leftOn" IS NULL OR m."leftOn" > ${asDate(today)}::date))
        OR EXISTS (SELECT FROM cohort_facilitator f WHERE f."trustId" = s."trustId" AND f."cohortId" = s."cohortId" AND f."personId" = ${personId}::uuid AND (f."endsOn" IS NULL OR f."endsOn" > ${asDate(today)}::date)))`;
  return rows.map(({ id, sequence, heldOn, startsAt, programme, ...row }) => ({ ...row, id, revision: sequence, beginsAt: meetingMoment(asDay(heldOn), startsAt), what: programme, path: `/institute/sessions/${id}` }));
}
