import { recordEvent } from "@/lib/audit/record-event";
import type { MeetingPart } from "@/lib/db/generated/client";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import type { OnPart } from "../schema";
import { liveMeetingOf } from "./meeting-of";

type Where = { trustId: string; meetingId: string; id: string };

function onPart(viewer: Viewer, { meetingId, partId }: OnPart, work: (db: TenantDb, where: Where, part: MeetingPart) => Promise<unknown>): Promise<void> {
  return withTenant(viewer, async (db) => {
    await liveMeetingOf(db, viewer, meetingId);
    const where = { trustId: viewer.trustId, meetingId, id: partId };
    const part = await db.meetingPart.findUnique({ where: { trustId_meetingId_id: where } });
    if (!part) throw new NotFound();
    await work(db, where, part);
  });
}

const goesOn = { startedAt: { not: null }, endedAt: null };

/** Begins a part; those before it have ended. @throws NotFound for whoever has not come; Refused when another comes first, or the meeting has ended */
export function startPart(viewer: Viewer, on: OnPart): Promise<void> {
  return onPart(viewer, on, (db, where) => db.meetingPart.updateMany({ where: { ...where, startedAt: null }, data: { startedAt: viewer.at } }));
}

/** Ends a part. @throws as startPart */
export function endPart(viewer: Viewer, on: OnPart): Promise<void> {
  return onPart(viewer, on, (db, where) => db.meetingPart.updateMany({ where: { ...where, ...goesOn }, data: { endedAt: viewer.at } }));
}

/** Ends a part and begins the one after it; a second phone's tap does nothing. @throws as startPart */
export function nextPart(viewer: Viewer, on: OnPart): Promise<void> {
  return onPart(viewer, on, async (db, where) => {
    const { count } = await db.meetingPart.updateMany({ where: { ...where, ...goesOn }, data: { endedAt: viewer.at } });
    if (count === 0) return;
    const next = await db.meetingPart.findFirst({ where: { trustId: viewer.trustId, meetingId: on.meetingId, startedAt: null }, orderBy: { position: "asc" } });
    if (next) await db.meetingPart.updateMany({ where: { ...where, id: next.id, startedAt: null }, data: { startedAt: viewer.at } });
  });
}

/** The members have finished with a slot: from now on the facilitator has the floor. @throws Refused for the facilitator, who does not say it for them; as startPart */
export function membersHaveFinished(viewer: Viewer, on: OnPart): Promise<void> {
  return onPart(viewer, on, (db, where) => db.meetingPart.updateMany({ where: { ...where, kind: "slot", ...goesOn, membersDoneAt: null }, data: { membersDoneAt: viewer.at } }));
}

/** A member takes back that they have finished: they go on, and the facilitator waits. @throws Refused for the facilitator, and once the facilitator has spoken; as startPart */
export function membersGoOn(viewer: Viewer, on: OnPart): Promise<void> {
  return onPart(viewer, on, (db, where) => db.meetingPart.updateMany({ where: { ...where, kind: "slot", ...goesOn, membersDoneAt: { not: null } }, data: { membersDoneAt: null } }));
}

/** A presenter asks to go first, or takes that back: their slot stands before those who have not asked. @throws NotFound for another's slot; Refused once a slot has begun */
export function askToGoFirst(viewer: Viewer, on: OnPart & { wants: boolean }): Promise<void> {
  return onPart(viewer, on, async (db, where, part) => {
    if (part.presenterId !== viewer.personId) throw new NotFound();
    const slots = await db.meetingPart.findMany({ where: { trustId: where.trustId, meetingId: where.meetingId, kind: "slot" }, orderBy: { position: "asc" } });
    if (slots.some(({ startedAt }) => startedAt)) throw new Refused("The first slot has begun already.");
    await db.meetingPart.updateMany({ where, data: { asksFirstAt: on.wants ? (part.asksFirstAt ?? viewer.at) : null } });
    if (!on.wants || part.asksFirstAt) return;
    const asked = slots.filter(({ asksFirstAt }) => asksFirstAt).toSorted((a, b) => Number(a.asksFirstAt) - Number(b.asksFirstAt));
    const order = [...asked, part, ...slots.filter((slot) => !asked.includes(slot) && slot.id !== part.id)];
    for (const [index, { id }] of order.entries()) await db.meetingPart.updateMany({ where: { ...where, id }, data: { position: slots[index]?.position ?? part.position } });
  });
}

/** Puts a slot one place earlier: anybody who came does it, as the set agrees. @throws as startPart; Refused when the one before has begun */
export function moveEarlier(viewer: Viewer, on: OnPart): Promise<void> {
  return onPart(viewer, on, async (db, where, part) => {
    const before = await db.meetingPart.findFirst({ where: { trustId: where.trustId, meetingId: where.meetingId, kind: "slot", position: { lt: part.position } }, orderBy: { position: "desc" } });
    if (part.kind !== "slot" || !before || before.startedAt || part.startedAt) throw new Refused("It cannot go earlier.");
    await db.meetingPart.updateMany({ where, data: { position: before.position } });
    await db.meetingPart.updateMany({ where: { ...where, id: before.id }, data: { position: part.position } });
  });
}

/** Ends the whole meeting, and with it a part that goes on; what has not begun falls away. @throws NotFound for whoever has not come */
export function endMeeting(viewer: Viewer, meetingId: string): Promise<void> {
  const { trustId, at } = viewer;
  return withTenant(viewer, async (db) => {
    await liveMeetingOf(db, viewer, meetingId);
    await db.meetingPart.updateMany({ where: { trustId, meetingId, ...goesOn }, data: { endedAt: at } });
    await db.meetingPart.deleteMany({ where: { trustId, meetingId, startedAt: null } });
    await db.setMeeting.updateMany({ where: { trustId, id: meetingId, endedAt: null }, data: { endedAt: at } });
    await recordEvent(db, viewer, "set-meeting.ended", { subjectId: meetingId });
  });
}
