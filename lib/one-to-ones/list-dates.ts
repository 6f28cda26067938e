import { lastOf, type PlannedDate } from "@/lib/calendar/planned-date";
import type { Arrangement } from "@/lib/check-ins/week";
import type { TenantDb } from "@/lib/db/with-tenant";
import { asDate, type Day } from "@/lib/school-year/day";
import type { HalfTerm } from "@/lib/school-year/half-term";
import type { Viewer } from "@/lib/viewers/viewer";
import { seriesOf } from "./series";

type Row = Arrangement & { id: string; withId: string; minutes: number; halfTerms: HalfTerm[] };

/** The viewer's one-to-ones that go on after a day, as leader or as lead, each as one date that repeats. No entry says with whom, or that how somebody is may be talked of. One statement. */
export async function listOneToOneDates(db: TenantDb, { trustId, personId }: Viewer, from: Day): Promise<PlannedDate[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT o.id, CASE WHEN o."leaderId" = ${personId}::uuid THEN o."leadId" ELSE o."leaderId" END AS "withId", o."everyWeeks", o.weekday, o."startsAt", o.minutes, to_char(o."startsOn", 'YYYY-MM-DD') AS "startsOn", to_char(o."endsOn", 'YYYY-MM-DD') AS "endsOn",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('academicYear', h."academicYear", 'ordinal', h.ordinal, 'startsOn', to_char(h."startsOn", 'YYYY-MM-DD'), 'endsOn', to_char(h."endsOn", 'YYYY-MM-DD')) ORDER BY h."startsOn"), '[]')
        FROM half_terms_of_leader(o."leaderId") h) AS "halfTerms"
    FROM one_to_one o
    WHERE o."trustId" = ${trustId}::uuid AND ${personId}::uuid IN (o."leaderId", o."leadId") AND (o."endsOn" IS NULL OR o."endsOn" >= ${asDate(from)}::date)`;
  return rows.flatMap(({ id, withId, halfTerms, ...arrangement }): PlannedDate[] => {
    const series = seriesOf(arrangement, halfTerms);
    return series ? [{ id, withId, ...series, minutes: arrangement.minutes, what: "One-to-one", place: "", path: "/check-ins", calledOff: false }] : [];
  }).filter((date) => lastOf(date) >= asDate(from));
}
