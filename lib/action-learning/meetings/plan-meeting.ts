import { recordEvent } from "@/lib/audit/record-event";
import { momentToCome } from "@/lib/calendar/moment-to-come";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import type { MoveInput, PlanInput } from "../schema";
import { tellSet } from "../sets/tell-set";
import { plannedMeetingOf } from "./meeting-of";

/**
 * Plans the set's next half day, for all who are in it.
 * @returns the meeting's id; a double tap plans it once
 * @throws NotFound for whoever is not in the set; Refused for a day that has been
 */
export function planMeeting(viewer: Viewer, input: PlanInput): Promise<{ id: string }> {
  const { trustId, personId } = viewer;
  const { setId, requestId, slotMinutes, place } = input;
  return withTenant(viewer, async (db) => {
    if ((await db.setMember.count({ where: { trustId, setId, personId, leftAt: null } })) === 0) throw new NotFound();
    const beginsAt = momentToCome(viewer, input);
    return once(db, viewer, requestId, async (id) => {
      await db.setMeeting.create({ data: { trustId, id, setId, plannedById: personId, beginsAt, slotMinutes, place } });
      await recordEvent(db, viewer, "set-meeting.planned", { subjectId: id });
      await tellSet(db, trustId, setId);
    });
  });
}

/** Moves a planned meeting, or changes its place or its slots. @throws NotFound for whoever is not in the set; Refused once it has begun */
export function moveMeeting(viewer: Viewer, input: MoveInput): Promise<void> {
  const { meetingId, slotMinutes, place } = input;
  return withTenant(viewer, async (db) => {
    const { setId } = await plannedMeetingOf(db, viewer, meetingId);
    await db.setMeeting.updateMany({ where: { trustId: viewer.trustId, id: meetingId }, data: { beginsAt: momentToCome(viewer, input), slotMinutes, place } });
    await recordEvent(db, viewer, "set-meeting.moved", { subjectId: meetingId });
    await tellSet(db, viewer.trustId, setId);
  });
}

/** Calls a planned meeting off; it stays where it stood, as called off. @throws NotFound for whoever is not in the set; Refused once it has begun */
export function callOffMeeting(viewer: Viewer, meetingId: string): Promise<{ setId: string }> {
  return withTenant(viewer, async (db) => {
    const { setId } = await plannedMeetingOf(db, viewer, meetingId);
    await db.setMeeting.updateMany({ where: { trustId: viewer.trustId, id: meetingId }, data: { calledOffAt: viewer.at, calledOffById: viewer.personId } });
    await recordEvent(db, viewer, "set-meeting.called-off", { subjectId: meetingId });
    await tellSet(db, viewer.trustId, setId);
    return { setId };
  });
}
