import { recordEvent } from "@/lib/audit/record-event";
import { datesChanged } from "@/lib/calendar/dates-changed";
import { momentToCome } from "@/lib/calendar/moment-to-come";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import type { MoveInput, PlanInput } from "../schema";
import { plannedSessionOf } from "./session-of";

/** Everybody in the triad now: their calendars hear of what changes. */
async function tellMembers(db: TenantDb, trustId: string, triadId: string): Promise<void> {
  const members = await db.triadMember.findMany({ where: { trustId, triadId, joinedAt: { not: null }, leftAt: null }, select: { personId: true } });
  await datesChanged(db, trustId, members.map((member) => member.personId));
}

/**
 * Plans the triad's next session, for all its members.
 * @returns the session's id; a double tap plans it once
 * @throws NotFound for anybody but a member of a triad that runs; Refused for a day that has been
 */
export function planSession(viewer: Viewer, input: PlanInput): Promise<{ id: string }> {
  const { trustId, personId } = viewer;
  const { triadId, requestId, roundMinutes, place } = input;
  return withTenant(viewer, async (db) => {
    const runs = await db.triad.count({ where: { trustId, id: triadId, startedAt: { not: null }, endedAt: null } });
    const mine = await db.triadMember.count({ where: { trustId, triadId, personId, joinedAt: { not: null }, leftAt: null } });
    if (runs === 0 || mine === 0) throw new NotFound();
    const beginsAt = momentToCome(viewer, input);
    return once(db, viewer, requestId, async (id) => {
      await db.triadSession.create({ data: { trustId, id, triadId, plannedById: personId, beginsAt, roundMinutes, place } });
      await recordEvent(db, viewer, "triad-session.planned", { subjectId: id });
      await tellMembers(db, trustId, triadId);
    });
  });
}

/** Moves a planned session, or changes its place or its lengths. @throws NotFound for anybody but a member; Refused once it has begun */
export function moveSession(viewer: Viewer, input: MoveInput): Promise<void> {
  const { sessionId, roundMinutes, place } = input;
  return withTenant(viewer, async (db) => {
    const { triadId } = await plannedSessionOf(db, viewer, sessionId);
    await db.triadSession.updateMany({ where: { trustId: viewer.trustId, id: sessionId }, data: { beginsAt: momentToCome(viewer, input), roundMinutes, place } });
    await recordEvent(db, viewer, "triad-session.moved", { subjectId: sessionId });
    await tellMembers(db, viewer.trustId, triadId);
  });
}

/** Calls a planned session off; it stays where it stood, as called off. @throws NotFound for anybody but a member; Refused once it has begun */
export function callOffSession(viewer: Viewer, sessionId: string): Promise<{ triadId: string }> {
  return withTenant(viewer, async (db) => {
    const { triadId } = await plannedSessionOf(db, viewer, sessionId);
    await db.triadSession.updateMany({ where: { trustId: viewer.trustId, id: sessionId }, data: { calledOffAt: viewer.at, calledOffById: viewer.personId } });
    await recordEvent(db, viewer, "triad-session.called-off", { subjectId: sessionId });
    await tellMembers(db, viewer.trustId, triadId);
    return { triadId };
  });
}
