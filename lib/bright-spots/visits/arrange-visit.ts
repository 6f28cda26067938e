import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { CallOffInput, ProposeInput } from "../schema";
import { openVisitOf, visitKey } from "./visit";

/**
 * The host proposes a day, or another one; the visitor is asked anew.
 * @throws NotFound for anybody but the host; Refused when it is over, or for a day that has been
 */
export function proposeDay(viewer: Viewer, { visitId, visitOn, visitAt, notes }: ProposeInput): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { askerId } = await openVisitOf(db, viewer, visitId, "hostId");
    if (visitOn < viewer.today) throw new Refused("Choose a day that is still to come", "visitOn");
    await db.brightSpotVisit.update({ where: visitKey(viewer, visitId), data: { visitOn: asDate(visitOn), visitAt, notes, proposedAt: viewer.at, arrangedAt: null } });
    await recordEvent(db, viewer, "visit.proposed", { subjectId: visitId, ownerId: askerId });
  });
}

/** The visitor agrees to the day. @throws NotFound for anybody else; Refused when no day was proposed, or it is over */
export function agreeToDay(viewer: Viewer, visitId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { proposedAt, arrangedAt, hostId } = await openVisitOf(db, viewer, visitId, "askerId");
    if (!proposedAt) throw new Refused("No day was proposed yet.");
    if (arrangedAt) return;
    await db.brightSpotVisit.update({ where: visitKey(viewer, visitId), data: { arrangedAt: viewer.at } });
    await recordEvent(db, viewer, "visit.arranged", { subjectId: visitId, ownerId: hostId });
  });
}

/** Either says not now, or calls it off, at any time and with a reason. @throws NotFound for anybody else; Refused when it is over */
export function callOff(viewer: Viewer, { visitId, reason }: CallOffInput): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { askerId } = await openVisitOf(db, viewer, visitId, "either");
    await db.brightSpotVisit.update({ where: visitKey(viewer, visitId), data: { calledOffAt: viewer.at, calledOffById: viewer.personId, callOffReason: reason } });
    await recordEvent(db, viewer, "visit.called-off", { subjectId: visitId, ownerId: askerId });
  });
}
