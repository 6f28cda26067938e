import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { keep } from "@/lib/confidentiality/keep-sealed";
import type { NamedText } from "@/lib/confidentiality/query-names";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate, asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { BackInput, NoteInput, TakeInput, WishInput } from "../schema";
import { ownSession } from "../sessions/set-session";
import { type Kind, placeOf } from "./places";

/**
 * Keeps what the participant would like to talk about, for the two; an empty box takes it away.
 * @throws NotFound for anybody but the participant; Stale with the other text; Refused once it was held or called off, when the coaching is over, or when a text may name a child
 */
export function saveWish(viewer: Viewer, { sessionId, text, version, noChildNamed }: WishInput): Promise<void> {
  return withTenant(viewer, async (db) => {
    const session = await mine(db, viewer, sessionId);
    if (session.markedAt) throw new Refused("The session was held, so this stays as it is.");
    await keepWords(db, viewer, session, { kind: "wish", dueOn: null, value: text ? { text } : undefined, version }, [{ field: "text", text }], noChildNamed);
  });
}

/** Keeps what the participant takes from a session, and by when: their next one opens with it. From its day on. @throws as saveWish; Refused before its day, and for a day before the session's */
export function saveTake(viewer: Viewer, { sessionId, text, dueOn, version, noChildNamed }: TakeInput): Promise<void> {
  return withTenant(viewer, async (db) => {
    const session = await mine(db, viewer, sessionId);
    if (asDay(session.heldOn) > viewer.today) throw new Refused("Its day is still to come.");
    if (dueOn < asDay(session.heldOn)) throw new Refused("Choose a day after the session", "dueOn");
    await keepWords(db, viewer, session, { kind: "take", dueOn, value: { text }, version }, [{ field: "text", text }], noChildNamed);
  });
}

/** Keeps what came of what the participant took from the session before. @throws as saveWish */
export function sayBack(viewer: Viewer, { sessionId, done, changed, learned, version, noChildNamed }: BackInput): Promise<void> {
  return withTenant(viewer, async (db) => {
    const session = await mine(db, viewer, sessionId);
    const texts = [{ field: "changed", text: changed }, { field: "learned", text: learned }];
    await keepWords(db, viewer, session, { kind: "back", dueOn: null, value: { done, changed, learned }, version }, texts, noChildNamed);
  });
}

/** Keeps the coach's own notes on a session; an empty box takes them away. @throws NotFound for anybody but its coach; Stale with the other text; Refused when a text may name a child */
export function saveCoachNote(viewer: Viewer, { sessionId, note, version, noChildNamed }: NoteInput): Promise<void> {
  const { trustId, personId: coachId, at: savedAt } = viewer;
  const where = { trustId, sessionId };
  return withTenant(viewer, async (db) => {
    const session = await ownSession(db, viewer, sessionId);
    if (session.coachId !== coachId) throw new NotFound();
    await askAboutNames(db, trustId, [{ field: "note", text: note }], noChildNamed);
    await keep(db, viewer, {
      place: placeOf.note(sessionId),
      find: () => db.coachNote.findUnique({ where: { trustId_sessionId: where } }),
      add: (sealed) => db.coachNote.createMany({ data: [{ ...where, coachId, savedAt, ...sealed }], skipDuplicates: true }),
      change: (sealed, seen) => db.coachNote.updateMany({ where: { ...where, version: seen }, data: { savedAt, ...sealed } }),
      remove: () => db.coachNote.deleteMany({ where }),
    }, note ? { text: note } : undefined, version);
  });
}

type Session = Awaited<ReturnType<typeof ownSession>>;

async function mine(db: TenantDb, viewer: Viewer, sessionId: string): Promise<Session> {
  const session = await ownSession(db, viewer, sessionId);
  if (session.personId !== viewer.personId) throw new NotFound();
  if (session.calledOffAt) throw new Refused("It was called off. Set another day first.");
  return session;
}

type Said = { kind: Kind; dueOn: Day | null; value: object | undefined; version: number };

async function keepWords(db: TenantDb, viewer: Viewer, session: Session, { kind, dueOn: day, value, version }: Said, texts: NamedText[], confirmed: boolean | undefined): Promise<void> {
  const { trustId, at: savedAt } = viewer;
  const { id: sessionId, personId, coachId } = session;
  const where = { trustId, sessionId, kind };
  const dueOn = day && asDate(day);
  await askAboutNames(db, trustId, texts, confirmed);
  await keep(db, viewer, {
    place: placeOf.words(sessionId, kind),
    find: () => db.onlineWords.findUnique({ where: { trustId_sessionId_kind: where } }),
    add: (sealed) => db.onlineWords.createMany({ data: [{ ...where, personId, coachId, dueOn, savedAt, ...sealed }], skipDuplicates: true }),
    change: (sealed, seen) => db.onlineWords.updateMany({ where: { ...where, version: seen }, data: { dueOn, savedAt, ...sealed } }),
    remove: () => db.onlineWords.deleteMany({ where }),
  }, value, version);
  await recordEvent(db, viewer, "online-words.saved", { subjectId: sessionId, ownerId: personId });
}
