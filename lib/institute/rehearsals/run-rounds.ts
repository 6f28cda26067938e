import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { MOST_EXTENDED } from "@/lib/live/clock";
import type { Viewer } from "@/lib/viewers/viewer";
import { notBegunYet, rehearsalInTurn } from "./rehearsal-in-turn";
import { roundsFor } from "./rotation";
import { EXTEND_MINUTES } from "./schema";

/** What a tap is about: the session, and the round that the facilitator saw. A second tap on the same thing does nothing. */
export type OnRound = { sessionId: string; round: number };

/** Begins the first round for the whole room, with so many minutes for each. @throws NotFound for whoever does not run the cohort; Refused once it has begun, or ended */
export function beginRehearsal(viewer: Viewer, { sessionId, roundMinutes }: { sessionId: string; roundMinutes: number }): Promise<void> {
  const { trustId, at: roundStartedAt } = viewer;
  return withTenant(viewer, async (db) => {
    await notBegunYet(db, viewer, sessionId);
    await db.rehearsal.updateMany({ where: { trustId, sessionId, round: 0 }, data: { round: 1, roundMinutes, roundStartedAt } });
    await recordEvent(db, viewer, "rehearsal.begun", { subjectId: sessionId });
  });
}

/** The whole room goes on to the round after the one that was seen. @throws NotFound for whoever does not run the cohort; Refused after the last round, or once it has ended */
export function nextRound(viewer: Viewer, { sessionId, round }: OnRound): Promise<void> {
  const { trustId, at: roundStartedAt } = viewer;
  return withTenant(viewer, async (db) => {
    const { seats } = await rehearsalInTurn(db, viewer, sessionId);
    if (round >= roundsFor(seats, round)) throw new Refused("Everybody has had their turn. End the rehearsal, or give this round more time.");
    await db.rehearsal.updateMany({ where: { trustId, sessionId, round, endedAt: null }, data: { round: round + 1, roundStartedAt, extendedMinutes: 0, pausedAt: null, pausedSeconds: 0 } });
  });
}

/** The clock stands still for the whole room, until whoever runs the cohort lets it go on. @throws NotFound for anybody else; Refused once it has ended */
export function pauseRound(viewer: Viewer, { sessionId, round }: OnRound): Promise<void> {
  return withTenant(viewer, async (db) => {
    await rehearsalInTurn(db, viewer, sessionId);
    await db.rehearsal.updateMany({ where: { trustId: viewer.trustId, sessionId, round, pausedAt: null, endedAt: null }, data: { pausedAt: viewer.at } });
  });
}

/** The clock goes on where it stood. @throws as pauseRound */
export function goOnWithRound(viewer: Viewer, { sessionId, round }: OnRound): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { pausedAt, pausedSeconds } = (await rehearsalInTurn(db, viewer, sessionId)).rehearsal;
    if (!pausedAt) return;
    const stood = Math.max(0, Math.round((viewer.at.getTime() - new Date(pausedAt).getTime()) / 1000));
    await db.rehearsal.updateMany({ where: { trustId: viewer.trustId, sessionId, round, pausedAt: { not: null }, endedAt: null }, data: { pausedAt: null, pausedSeconds: pausedSeconds + stood } });
  });
}

/**
 * Two minutes more for the round.
 * @param seen how far it was extended when the facilitator tapped, so that two who tap at once add two minutes and not four
 * @throws Refused after an hour more, or once it has ended; NotFound for whoever does not run the cohort
 */
export function extendRound(viewer: Viewer, { sessionId, round, seen }: OnRound & { seen: number }): Promise<void> {
  return withTenant(viewer, async (db) => {
    await rehearsalInTurn(db, viewer, sessionId);
    if (seen + EXTEND_MINUTES > MOST_EXTENDED) throw new Refused("This round is an hour longer already. Go on to the next one, or end here.");
    await db.rehearsal.updateMany({ where: { trustId: viewer.trustId, sessionId, round, extendedMinutes: seen, endedAt: null }, data: { extendedMinutes: seen + EXTEND_MINUTES } });
  });
}

/** Ends the rehearsal for everybody. @throws NotFound for whoever does not run the cohort; Refused once it has ended, or in another round than the one that was seen */
export function endRehearsal(viewer: Viewer, { sessionId, round }: OnRound): Promise<void> {
  const { trustId, at: endedAt } = viewer;
  return withTenant(viewer, async (db) => {
    await rehearsalInTurn(db, viewer, sessionId);
    const { count } = await db.rehearsal.updateMany({ where: { trustId, sessionId, round, endedAt: null }, data: { endedAt } });
    if (count === 0) throw new Refused("Another round has begun meanwhile. Look where it stands.");
    await recordEvent(db, viewer, "rehearsal.ended", { subjectId: sessionId, facts: { rounds: round } });
  });
}
