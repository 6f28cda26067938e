import type { OnlineSession as Row } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** An online session of the two, with its day and the link to join. */
export type OnlineSession = {
  id: string; coachingId: string; number: number; heldOn: Day; startsAt: string; minutes: number; link: string; version: number;
  held: boolean;
  calledOff: boolean;
  /** What was said when it was called off. */
  line: string;
};

const asSession = ({ id, coachingId, number, heldOn, startsAt, minutes, link, version, markedAt, calledOffAt, calledOffLine }: Row): OnlineSession => ({
  id, coachingId, number, heldOn: asDay(heldOn), startsAt, minutes, link, version, held: markedAt !== null, calledOff: calledOffAt !== null, line: calledOffLine,
});

/** The sessions of one coaching in their order, as one of the two sees them. One statement. */
export async function listSessions(db: TenantDb, { trustId }: Viewer, coachingId: string): Promise<OnlineSession[]> {
  return (await db.onlineSession.findMany({ where: { trustId, coachingId }, orderBy: { number: "asc" } })).map(asSession);
}

/** Whether it waits for the coach's word that it was held. */
export const waitsForWord = ({ held, calledOff, heldOn }: OnlineSession, today: Day): boolean => !held && !calledOff && heldOn <= today;

/** Whether it is still to come, today too. */
export const isToCome = ({ held, calledOff, heldOn }: OnlineSession, today: Day): boolean => !held && !calledOff && heldOn >= today;
