import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { MOST_EXTENDED } from "@/lib/live/clock";
import type { Viewer } from "@/lib/viewers/viewer";
import type { TimeAnswer, TimeInput } from "../schema";
import { liveMeetingOf } from "./meeting-of";

/**
 * A member asks for more time in the slot that goes on, which is their own yes. The database gives it once every member who is there has said yes; one no closes it.
 * @throws NotFound for whoever has not come; Refused when somebody has asked already, for the facilitator, when the slot would be more than an hour longer or does not go on
 */
export function askForTime(viewer: Viewer, { meetingId, partId, minutes }: TimeInput): Promise<void> {
  const { trustId, personId, at } = viewer;
  const on = { trustId, meetingId, partId };
  return withTenant(viewer, async (db) => {
    await liveMeetingOf(db, viewer, meetingId);
    const slot = await db.meetingPart.findFirst({ where: { trustId, meetingId, id: partId, kind: "slot", startedAt: { not: null }, endedAt: null } });
    const member = await db.setSeat.count({ where: { trustId, meetingId, personId, facilitates: false } });
    if (!slot || member === 0) throw new Refused("More time is the members’ to ask for, while a slot goes on.");
    if (slot.extendedMinutes + minutes > MOST_EXTENDED) throw new Refused("A slot is an hour longer at most. Ask for less, or go on to the next part.", "minutes");
    const earlier = await db.slotExtension.findMany({ where: on, orderBy: { number: "desc" } });
    if (earlier.some(({ grantedAt, closedAt }) => !grantedAt && !closedAt)) throw new Refused("Somebody has asked already. Say yes or no to that first.");
    const number = (earlier[0]?.number ?? 0) + 1;
    const { count } = await db.slotExtension.createMany({ data: [{ ...on, number, minutes, askedById: personId, askedAt: at }], skipDuplicates: true });
    if (count > 0) await db.extensionAnswer.createMany({ data: [{ ...on, number, personId, agrees: true, answeredAt: at }] });
  });
}

/** A member says yes or no to more time. Saying it twice is saying it once. @throws NotFound for whoever has not come, and when nobody asks any more */
export function answerForTime(viewer: Viewer, { meetingId, partId, number, agrees }: TimeAnswer): Promise<void> {
  const { trustId, personId, at } = viewer;
  const on = { trustId, meetingId, partId, number };
  return withTenant(viewer, async (db) => {
    await liveMeetingOf(db, viewer, meetingId);
    if ((await db.extensionAnswer.count({ where: { ...on, personId } })) > 0) return;
    const member = await db.setSeat.count({ where: { trustId, meetingId, personId, facilitates: false } });
    if (member === 0 || (await db.slotExtension.count({ where: { ...on, grantedAt: null, closedAt: null } })) === 0) throw new NotFound();
    await db.extensionAnswer.createMany({ data: [{ ...on, personId, agrees, answeredAt: at }] });
  });
}
