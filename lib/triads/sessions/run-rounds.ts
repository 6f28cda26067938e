import { recordEvent } from "@/lib/audit/record-event";
import type { TriadRound } from "@/lib/db/generated/client";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { MOST_EXTENDED } from "@/lib/live/clock";
import type { Viewer } from "@/lib/viewers/viewer";
import { EXTEND_MINUTES } from "../clock";
import { liveSessionOf } from "./session-of";

/** What a tap is about: the session, and the round that the person saw. A second phone's tap on the same thing does nothing. */
export type OnRound = { sessionId: string; number: number };

function onRound(viewer: Viewer, { sessionId, number }: OnRound, work: (db: TenantDb, round: TriadRound, where: { trustId: string; sessionId: string; number: number }) => Promise<unknown>): Promise<void> {
  return withTenant(viewer, async (db) => {
    await liveSessionOf(db, viewer, sessionId);
    const where = { trustId: viewer.trustId, sessionId, number };
    const round = await db.triadRound.findUnique({ where: { trustId_sessionId_number: where } });
    if (!round) throw new NotFound();
    await work(db, round, where);
  });
}

/** Begins a round; the one before has ended. @throws NotFound for whoever has not come; Refused when it is another's turn, or the session has ended */
export function startRound(viewer: Viewer, on: OnRound): Promise<void> {
  return onRound(viewer, on, (db, _round, where) => db.triadRound.updateMany({ where: { ...where, startedAt: null }, data: { startedAt: viewer.at } }));
}

/** Ends a round. @throws as startRound */
export function endRound(viewer: Viewer, on: OnRound): Promise<void> {
  return onRound(viewer, on, (db, _round, where) => db.triadRound.updateMany({ where: { ...where, startedAt: { not: null }, endedAt: null }, data: { endedAt: viewer.at } }));
}

/** Ends a round and begins the one after it. @throws as startRound */
export function nextRound(viewer: Viewer, on: OnRound): Promise<void> {
  return onRound(viewer, on, async (db, _round, where) => {
    const ended = await db.triadRound.updateMany({ where: { ...where, startedAt: { not: null }, endedAt: null }, data: { endedAt: viewer.at } });
    if (ended.count > 0) await db.triadRound.updateMany({ where: { ...where, number: on.number + 1, startedAt: null }, data: { startedAt: viewer.at } });
  });
}

/** The clock stands still for everybody, until somebody lets it go on. @throws as startRound */
export function pauseRound(viewer: Viewer, on: OnRound): Promise<void> {
  return onRound(viewer, on, (db, _round, where) => db.triadRound.updateMany({ where: { ...where, startedAt: { not: null }, pausedAt: null, endedAt: null }, data: { pausedAt: viewer.at } }));
}

/** The clock goes on where it stood. @throws as startRound */
export function goOnWithRound(viewer: Viewer, on: OnRound): Promise<void> {
  return onRound(viewer, on, async (db, { pausedAt, pausedSeconds }, where) => {
    if (!pausedAt) return;
    const stood = Math.max(0, Math.round((viewer.at.getTime() - pausedAt.getTime()) / 1000));
    await db.triadRound.updateMany({ where: { ...where, pausedAt, endedAt: null }, data: { pausedAt: null, pausedSeconds: pausedSeconds + stood } });
  });
}

/**
 * Five minutes more for this round.
 * @param seen how far it was extended when the person tapped, so that two who tap at once add five minutes and not ten
 * @throws Refused after an hour more; as startRound
 */
export function extendRound(viewer: Viewer, on: OnRound & { seen: number }): Promise<void> {
  return onRound(viewer, on, async (db, _round, where) => {
    if (on.seen + EXTEND_MINUTES > MOST_EXTENDED) throw new Refused("This round is an hour longer already. Go on to the next one, or end here.");
    await db.triadRound.updateMany({ where: { ...where, endedAt: null, extendedMinutes: on.seen }, data: { extendedMinutes: on.seen + EXTEND_MINUTES } });
  });
}

/** Ends the whole session, and with it a round that goes on. From then on each coachee reads what an observer has for them. @throws NotFound for whoever has not come */
export function endSession(viewer: Viewer, sessionId: string): Promise<void> {
  const { trustId, at } = viewer;
  return withTenant(viewer, async (db) => {
    await liveSessionOf(db, viewer, sessionId);
    await db.triadRound.updateMany({ where: { trustId, sessionId, startedAt: { not: null }, endedAt: null }, data: { endedAt: at } });
    await db.triadRound.deleteMany({ where: { trustId, sessionId, startedAt: null } });
    await db.triadSession.updateMany({ where: { trustId, id: sessionId, endedAt: null }, data: { endedAt: at } });
    await recordEvent(db, viewer, "triad-session.ended", { subjectId: sessionId });
  });
}
