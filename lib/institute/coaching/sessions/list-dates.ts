import type { PlannedDate } from "@/lib/calendar/planned-date";
import type { TenantDb } from "@/lib/db/with-tenant";
import { asDate, asDay, type Day } from "@/lib/school-year/day";
import { meetingMoment } from "@/lib/school-year/meeting-moment";
import type { Viewer } from "@/lib/viewers/viewer";

/** The viewer's online sessions from a day on, as the coach or the one who is coached, those that were called off too. With whom stands in no calendar. One statement. */
export async function listOnlineDates(db: TenantDb, { trustId, personId }: Viewer, from: Day): Promise<PlannedDate[]> {
  const sessions = await db.onlineSession.findMany({ where: { trustId, heldOn: { gte: asDate(from) }, OR: [{ personId }, { coachId: personId }] } });
  return sessions.map(({ id, sequence, heldOn, startsAt, minutes, link, calledOffAt }) => ({
    id, revision: sequence, beginsAt: meetingMoment(asDay(heldOn), startsAt), minutes, what: "Online coaching session", place: link, path: `/institute/coaching/sessions/${id}`, calledOff: calledOffAt !== null,
  }));
}
