import type { TenantDb } from "@/lib/db/with-tenant";
import { minutesOf, sessionsToCome } from "@/lib/triads/calendar/sessions-to-come";
import type { Viewer } from "@/lib/viewers/viewer";

/** A date of somebody's: its revision grows whenever its entry in a calendar has to change. */
export type DateToCome = { id: string; revision: number; beginsAt: Date; minutes: number; what: string; place: string; path: string; calledOff: boolean };

/** What stands before the viewer with a day and a time, from each room that has such dates. One statement. */
export async function datesToCome(db: TenantDb, viewer: Viewer): Promise<DateToCome[]> {
  const sessions = await sessionsToCome(db, viewer);
  return sessions.map(({ id, sequence, beginsAt, roundMinutes, place, calledOffAt }) => ({
    id, revision: sequence, beginsAt, minutes: minutesOf({ roundMinutes }), what: "Coaching triad", place, path: `/triads/sessions/${id}`, calledOff: calledOffAt !== null,
  }));
}
