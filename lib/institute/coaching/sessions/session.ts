import type { OnlineSession as Row } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { asDate, asDay, type Day } from "@/lib/school-year/day";
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

/** All sessions that the viewer coaches in. One statement. */
export async function listOwnSessions(db: TenantDb, { trustId, personId: coachId }: Viewer): Promise<OnlineSession[]> {
  return (await db.onlineSession.findMany({ where: { trustId, coachId }, orderBy: { heldOn: "asc" } })).map(asSession);
}

/** The viewer's own next session until a day, on either side. One statement. */
export async function onlineSoon(db: TenantDb, { trustId, personId, today }: Viewer, until: Day): Promise<{ id: string; heldOn: Day; startsAt: string } | undefined> {
  const soon = await db.onlineSession.findFirst({
    where: { trustId, OR: [{ personId }, { coachId: personId }], heldOn: { gte: asDate(today), lte: asDate(until) }, markedAt: null, calledOffAt: null },
    select: { id: true, heldOn: true, startsAt: true }, orderBy: [{ heldOn: "asc" }, { startsAt: "asc" }],
  });
  return soon ? { ...soon, heldOn: asDay(soon.heldOn) } : undefined;
}

/** Whether it waits for the coach's word that it was held. */
export const waitsForWord = ({ held, calledOff, heldOn }: OnlineSession, today: Day): boolean => !held && !calledOff && heldOn <= today;

/** Whether it is still to come, today too. */
export const isToCome = ({ held, calledOff, heldOn }: OnlineSession, today: Day): boolean => !held && !calledOff && heldOn >= today;
