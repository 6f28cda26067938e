import { recordEvent } from "@/lib/audit/record-event";
import { datesChanged } from "@/lib/calendar/dates-changed";
import { isBefore } from "@/lib/calendar/held-on";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { mayStillCome } from "@/lib/live/state-of";
import type { Viewer } from "@/lib/viewers/viewer";
import type { StartInput } from "../schema";
import { liveMeetingOf, meetingInTurn } from "./meeting-of";
import { planParts, planSlot } from "./plan-parts";

/**
 * Begins a meeting with those who are here, the viewer among them: those in the set at this moment get their seats, the parts are laid out,
 * and an earlier meeting that nobody ended is over.
 * Beginning it twice begins it once.
 * @throws NotFound for whoever is not in the set; Refused with fewer than two members, or when it was called off
 */
export function startMeeting(viewer: Viewer, { meetingId, here: said }: StartInput): Promise<void> {
  const { trustId, at } = viewer;
  return withTenant(viewer, async (db) => {
    const meeting = await meetingInTurn(db, viewer, meetingId);
    if (meeting.calledOffAt) throw new Refused("This meeting was called off.");
    if (meeting.startedAt) return;
    const people = await db.setMember.findMany({ where: { trustId, setId: meeting.setId, leftAt: null } });
    const here = people.filter(({ personId }) => said.includes(personId) || personId === viewer.personId);
    if (here.filter(({ schoolId }) => schoolId).length < 2) throw new Refused("It takes at least two members. Tick who is here with you.", "here");
    const { count } = await db.setMeeting.updateMany({ where: { trustId, id: meetingId, startedAt: null }, data: { startedAt: at } });
    if (count === 0) return;
    await db.setSeat.updateMany({ where: { trustId, meetingId, personId: { in: here.map(({ personId }) => personId) } }, data: { cameAt: at } });
    await planParts(db, viewer, meeting);
    if (isBefore(meeting, at)) await datesChanged(db, trustId, people.map(({ personId }) => personId));
    await recordEvent(db, viewer, "set-meeting.started", { subjectId: meetingId, facts: { came: here.length } });
  });
}

/** Somebody comes after it began: they read what was said before, and a member has a slot after the others. Who had gone is back, on a later day too. @throws NotFound for whoever was not in the set when it began; Refused once it has ended, or, for somebody who has not come, its day is over */
export function comeToMeeting(viewer: Viewer, meetingId: string): Promise<void> {
  const { trustId, personId, at } = viewer;
  return withTenant(viewer, async (db) => {
    const meeting = await meetingInTurn(db, viewer, meetingId);
    if (!meeting.startedAt) throw new Refused("This meeting has not begun yet.");
    if (meeting.endedAt) throw new Refused("This meeting has ended.");
    const seat = { trustId, meetingId, personId };
    const back = await db.setSeat.updateMany({ where: { ...seat, wentAt: { not: null } }, data: { wentAt: null } });
    const { cameAt, facilitates } = await db.setSeat.findUniqueOrThrow({ where: { trustId_meetingId_personId: seat } });
    if (back.count > 0 || cameAt) return;
    if (!mayStillCome(meeting, viewer)) throw new Refused("The day of this meeting is over, so nobody comes to it any more.");
    await db.setSeat.updateMany({ where: seat, data: { cameAt: at } });
    if (!facilitates) await planSlot(db, viewer, meeting);
    await recordEvent(db, viewer, "set-meeting.joined", { subjectId: meetingId });
  });
}

/**
 * Somebody has to go before the end: nobody waits for their yes any more. They say so themselves, or the facilitator does.
 * @throws NotFound for whoever has not come, or about somebody who has not; Refused for anybody else
 */
export function goFromMeeting(viewer: Viewer, { meetingId, personId }: { meetingId: string; personId: string }): Promise<void> {
  return withTenant(viewer, async (db) => {
    await liveMeetingOf(db, viewer, meetingId);
    const { count } = await db.setSeat.updateMany({ where: { trustId: viewer.trustId, meetingId, personId, cameAt: { not: null }, wentAt: null }, data: { wentAt: viewer.at } });
    if (count === 0) throw new NotFound();
  });
}
