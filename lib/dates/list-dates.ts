import { listMeetingDates } from "@/lib/action-learning/meetings/list-dates";
import { lastOf, type PlannedDate } from "@/lib/calendar/planned-date";
import { londonDay } from "@/lib/clock";
import type { TenantDb } from "@/lib/db/with-tenant";
import { listOnlineDates } from "@/lib/institute/coaching/sessions/list-dates";
import { listCohortDates } from "@/lib/institute/sessions/list-dates";
import { listOneToOneDates } from "@/lib/one-to-ones/list-dates";
import { listReviewDates } from "@/lib/reviews/list-dates";
import { listSessionDates } from "@/lib/triads/sessions/list-dates";
import type { Viewer } from "@/lib/viewers/viewer";

/** What stands in the viewer's calendar after a moment, from each room that plans with people, the earliest first. A one-to-one stands there as one date that repeats. Six statements. */
export async function listDates(db: TenantDb, viewer: Viewer, from: Date): Promise<PlannedDate[]> {
  const dates = [
    await listSessionDates(db, viewer, from), await listMeetingDates(db, viewer, from), await listCohortDates(db, viewer, londonDay(from)), await listOnlineDates(db, viewer, londonDay(from)),
    await listOneToOneDates(db, viewer, londonDay(from)), await listReviewDates(db, viewer, from),
  ].flat();
  return dates.filter((date) => lastOf(date) > from).toSorted((a, b) => a.beginsAt.getTime() - b.beginsAt.getTime() || a.id.localeCompare(b.id));
}
