import { standsAt } from "@/lib/calendar/held-on";
import type { PlannedDate } from "@/lib/calendar/planned-date";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/** A check-in before the three rounds and a word after them, in minutes. */
const BESIDE_THE_ROUNDS = 15;

/** The viewer's coaching sessions from a moment on, those that were called off too; one that was held on an earlier day than planned stands there. One statement. */
export async function listSessionDates(db: TenantDb, { trustId }: Viewer, from: Date): Promise<PlannedDate[]> {
  const sessions = await db.triadSession.findMany({ where: { trustId, beginsAt: { gt: from } } });
  return sessions.map(({ id, sequence, beginsAt, startedAt, roundMinutes, place, calledOffAt }) => ({
    id, revision: sequence, beginsAt: standsAt({ beginsAt, startedAt }), minutes: roundMinutes * 3 + BESIDE_THE_ROUNDS, what: "Coaching triad", place, path: `/triads/sessions/${id}`, calledOff: calledOffAt !== null,
  }));
}
