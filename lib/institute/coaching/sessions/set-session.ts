import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { datesChanged } from "@/lib/calendar/dates-changed";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { asDate, asDay, type Day } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCoaching } from "../find-coaching";
import type { CallOffOnlineInput, MoveOnlineInput, SetOnlineInput } from "../schema";

/**
 * Sets the day of the next online session; either of the two does it, and both have it in their calendars. One that was called off is set anew in its place.
 * @returns its id; a double tap sets it once
 * @throws NotFound for anybody but the two; Refused when another is set already, there are no more, it is over between them, or the day has been
 */
export function setOnlineSession(viewer: Viewer, { requestId, coachingId, heldOn, ...said }: SetOnlineInput): Promise<{ id: string }> {
  const { trustId, personId: setById } = viewer;
  return withTenant(viewer, async (db) => {
    const cohortId = await inTurn(db, viewer, coachingId);
    const { next: number, side, other, over, sessions } = await findCoaching(db, viewer, coachingId);
    let id = "";
    const first = await once(db, viewer, requestId, async (fresh) => {
      if (over) throw new Refused("Your coaching has ended, so no session is set any more.");
      if (number === null) throw new Refused("The next session is set already, or there are no more. Look again.");
      mustBeToCome(viewer, heldOn);
      const day = { ...said, heldOn: asDate(heldOn), setById };
      const before = sessions.find((one) => one.number === number);
      id = before?.id ?? fresh;
      if (before) await db.onlineSession.updateMany({ where: { trustId, id }, data: { ...day, calledOffAt: null, calledOffById: null, calledOffLine: "", version: { increment: 1 } } });
      else {
        const [personId, coachId] = side === "coach" ? [other.personId, setById] : [setById, other.personId];
        await db.onlineSession.createMany({ data: [{ trustId, id, coachingId, cohortId, personId, coachId, number, ...day }] });
      }
      await recordEvent(db, viewer, "online-session.set", { subjectId: id });
      await datesChanged(db, trustId, [setById, other.personId]);
    });
    return { id: id || (sessions.find(({ id: one }) => one === first.id)?.id ?? sessions.findLast(({ calledOff }) => !calledOff)?.id ?? first.id) };
  });
}

/** Moves a session that is still to come, or changes its length or the link; either of the two does it. @throws NotFound for anybody else; Stale when the other changed it meanwhile; Refused once it was held or called off, or for a day that has been */
export function moveOnlineSession(viewer: Viewer, { sessionId, version, heldOn, ...said }: MoveOnlineInput): Promise<void> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const session = await openSession(db, viewer, sessionId);
    if (heldOn !== asDay(session.heldOn)) mustBeToCome(viewer, heldOn);
    const { count } = await db.onlineSession.updateMany({ where: { trustId, id: sessionId, version }, data: { ...said, heldOn: asDate(heldOn), version: { increment: 1 } } });
    if (count === 0) throw new Stale({ heldOn: asDay(session.heldOn), startsAt: session.startsAt, minutes: session.minutes, link: session.link }, session.version);
    await recordEvent(db, viewer, "online-session.moved", { subjectId: sessionId });
    await datesChanged(db, trustId, [session.personId, session.coachId]);
  });
}

/** Calls a session off, with a line for the other if one likes; it can be set anew. @returns the coaching @throws as moveOnlineSession; Refused when the line may name a child */
export function callOffOnlineSession(viewer: Viewer, { sessionId, version, calledOffLine, noChildNamed }: CallOffOnlineInput): Promise<{ coachingId: string }> {
  const { trustId, personId: calledOffById, at: calledOffAt } = viewer;
  return withTenant(viewer, async (db) => {
    const session = await openSession(db, viewer, sessionId);
    await askAboutNames(db, trustId, [{ field: "calledOffLine", text: calledOffLine }], noChildNamed);
    const { count } = await db.onlineSession.updateMany({ where: { trustId, id: sessionId, version }, data: { calledOffAt, calledOffById, calledOffLine, version: { increment: 1 } } });
    if (count === 0) throw new Stale({}, session.version);
    await recordEvent(db, viewer, "online-session.called-off", { subjectId: sessionId });
    await datesChanged(db, trustId, [session.personId, session.coachId]);
    return { coachingId: session.coachingId };
  });
}

/** The coach says that a session was held, on its day or after it; from then on it stays as it is. A second tap changes nothing. @throws NotFound for anybody else; Refused before its day, or when it was called off */
export function markHeld(viewer: Viewer, sessionId: string): Promise<void> {
  const { trustId, personId: coachId, at: markedAt } = viewer;
  return withTenant(viewer, async (db) => {
    await inTurn(db, viewer, (await ownSession(db, viewer, sessionId)).coachingId);
    const session = await ownSession(db, viewer, sessionId);
    if (session.coachId !== coachId) throw new NotFound();
    if (session.markedAt) return;
    if (session.calledOffAt) throw new Refused("It was called off. Set it anew first.");
    if (asDay(session.heldOn) > viewer.today) throw new Refused("Its day is still to come.");
    await db.onlineSession.updateMany({ where: { trustId, id: sessionId, markedAt: null }, data: { markedAt, version: { increment: 1 } } });
    await recordEvent(db, viewer, "online-session.held", { subjectId: sessionId, ownerId: session.personId });
  });
}

/** A session of the viewer's own as the database keeps it. @throws NotFound for anybody but the two */
export async function ownSession(db: TenantDb, { trustId, personId }: Viewer, id: string) {
  const session = await db.onlineSession.findUnique({ where: { trustId_id: { trustId, id } } });
  if (!session || ![session.personId, session.coachId].includes(personId)) throw new NotFound();
  return session;
}

/** Waits until nobody else gives coaches or sets days in the cohort; what is read after it stands until the transaction ends. @returns the cohort @throws NotFound for anybody but the two and those who run it */
async function inTurn(db: TenantDb, { trustId }: Viewer, coachingId: string): Promise<string> {
  const coaching = await db.coaching.findUnique({ where: { trustId_id: { trustId, id: coachingId } }, select: { cohortId: true } });
  if (!coaching) throw new NotFound();
  await db.$executeRaw`SELECT coaching_in_turn(${coaching.cohortId}::uuid)`;
  return coaching.cohortId;
}

async function openSession(db: TenantDb, viewer: Viewer, id: string) {
  await inTurn(db, viewer, (await ownSession(db, viewer, id)).coachingId);
  const session = await ownSession(db, viewer, id);
  if (session.markedAt) throw new Refused("It was held, so it stays as it is.");
  if (session.calledOffAt) throw new Refused("It was called off already.");
  return session;
}

function mustBeToCome({ today }: { today: Day }, heldOn: Day): void {
  if (heldOn < today) throw new Refused("Choose a day that is still to come", "heldOn");
}
