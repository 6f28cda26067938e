import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import type { FeedbackInput, MessageInput, NoteInput, OnFeedback } from "../schema";
import { keep } from "@/lib/confidentiality/keep-sealed";
import { placeOf } from "./places";
import { roundOf } from "./round-of";

/** Keeps what an observer notes for themselves, until the session’s day is over; an empty note is truly gone, on any day, since it is theirs alone. @throws NotFound for anybody but an observer of the round; Stale; Refused for other words once the day is over */
export function saveObserverNote(viewer: Viewer, { sessionId, number, text, version }: NoteInput): Promise<void> {
  const { trustId, personId: observerId, at: savedAt } = viewer;
  const where = { trustId, sessionId, number, observerId };
  return withTenant(viewer, async (db) => {
    await roundOf(db, viewer, where, "observer");
    await keep(db, viewer, {
      place: placeOf.byObserver("observer_note", where, observerId),
      find: () => db.observerNote.findUnique({ where: { trustId_sessionId_number_observerId: where } }),
      add: (sealed) => db.observerNote.createMany({ data: [{ ...where, savedAt, ...sealed }], skipDuplicates: true }),
      change: (sealed, seen) => db.observerNote.updateMany({ where: { ...where, version: seen }, data: { savedAt, ...sealed } }),
      remove: () => db.observerNote.deleteMany({ where }),
    }, text === "" ? undefined : { text }, version);
  });
}

/**
 * Gives feedback to the coach of a round: it begins and ends with something that went well (case study 000). The two read it.
 * @throws NotFound for anybody but an observer of the round; Stale; Refused when the day is over, or the coach has kept it as it is
 */
export function giveFeedback(viewer: Viewer, { sessionId, number, wentWell, toTry, endWell, version }: FeedbackInput): Promise<void> {
  const { trustId, personId: observerId, at: givenAt } = viewer;
  const where = { trustId, sessionId, number, observerId };
  return withTenant(viewer, async (db) => {
    const { coachId } = await roundOf(db, viewer, where, "observer");
    await keep(db, viewer, {
      place: placeOf.byObserver("observer_feedback", where, observerId),
      find: () => db.observerFeedback.findUnique({ where: { trustId_sessionId_number_observerId: where } }),
      add: (sealed) => db.observerFeedback.createMany({ data: [{ ...where, coachId, givenAt, ...sealed }], skipDuplicates: true }),
      change: (sealed, seen) => db.observerFeedback.updateMany({ where: { ...where, version: seen }, data: { givenAt, ...sealed } }),
    }, { wentWell, toTry, endWell }, version);
  });
}

/** The coach keeps a feedback as it is. @throws NotFound for anybody else */
export function keepFeedback(viewer: Viewer, { sessionId, number, observerId }: OnFeedback): Promise<void> {
  return withTenant(viewer, async (db) => {
    const where = { trustId: viewer.trustId, sessionId, number, observerId, coachId: viewer.personId };
    if ((await db.observerFeedback.count({ where })) === 0) throw new NotFound();
    await db.observerFeedback.updateMany({ where: { ...where, keptAt: null }, data: { keptAt: viewer.at } });
  });
}

/** The coach lets a feedback go, or the observer takes it back: it is truly gone, for both. @throws NotFound for anybody else */
export function letFeedbackGo(viewer: Viewer, { sessionId, number, observerId }: OnFeedback): Promise<void> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const { count } = await db.observerFeedback.deleteMany({ where: { trustId, sessionId, number, observerId, OR: [{ coachId: personId }, { observerId: personId }] } });
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, "triad-session.feedback-gone", { subjectId: sessionId });
  });
}

/** Keeps what an observer has for the coachee, who reads it once the whole session has ended; an empty one is gone. @throws NotFound for anybody but an observer of the round; Stale; Refused when the day is over, or it may name a child */
export function leaveMessage(viewer: Viewer, { sessionId, number, text, version, noChildNamed }: MessageInput): Promise<void> {
  const { trustId, personId: observerId, at: savedAt } = viewer;
  const where = { trustId, sessionId, number, observerId };
  return withTenant(viewer, async (db) => {
    const { coacheeId } = await roundOf(db, viewer, where, "observer");
    await askAboutNames(db, trustId, [{ field: "text", text }], noChildNamed);
    await keep(db, viewer, {
      place: placeOf.byObserver("observer_message", where, observerId),
      find: () => db.observerMessage.findUnique({ where: { trustId_sessionId_number_observerId: where } }),
      add: (sealed) => db.observerMessage.createMany({ data: [{ ...where, coacheeId, savedAt, ...sealed }], skipDuplicates: true }),
      change: (sealed, seen) => db.observerMessage.updateMany({ where: { ...where, version: seen }, data: { savedAt, ...sealed } }),
      remove: () => db.observerMessage.deleteMany({ where }),
    }, text === "" ? undefined : { text }, version);
  });
}
