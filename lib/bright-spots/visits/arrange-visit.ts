import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { AgreeInput, CallOffInput, ProposeInput } from "../schema";
import { openVisitOf, visitKey } from "./visit";

/**
 * The host proposes a day, or another one; the visitor is asked anew.
 * @throws NotFound for anybody but the host; Refused when it is over, for a day that has been, or when a text may name a child
 */
export function proposeDay(viewer: Viewer, { visitId, visitOn, visitAt, notes, noChildNamed }: ProposeInput): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { askerId } = await openVisitOf(db, viewer, visitId, "hostId");
    if (visitOn < viewer.today) throw new Refused("Choose a day that is still to come", "visitOn");
    await askAboutNames(db, viewer.trustId, [{ field: "notes", text: notes }], noChildNamed);
    await db.brightSpotVisit.update({ where: visitKey(viewer, visitId), data: { visitOn: asDate(visitOn), visitAt, notes, proposedAt: viewer.at, arrangedAt: null } });
    await recordEvent(db, viewer, "visit.proposed", { subjectId: visitId, ownerId: askerId });
  });
}

/**
 * The visitor agrees to the day that they saw.
 * @throws NotFound for anybody else; Refused when no day was proposed, when another one was meanwhile, or it is over
 */
export function agreeToDay(viewer: Viewer, { visitId, visitOn, visitAt }: AgreeInput): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { proposedAt, arrangedAt, hostId } = await openVisitOf(db, viewer, visitId, "askerId");
    if (!proposedAt) throw new Refused("No day was proposed yet.");
    if (arrangedAt) return;
    const { count } = await db.brightSpotVisit.updateMany({ where: { trustId: viewer.trustId, id: visitId, visitOn: asDate(visitOn), visitAt }, data: { arrangedAt: viewer.at } });
    if (count === 0) throw new Refused("Another day was proposed meanwhile. Look whether that one suits you.");
    await recordEvent(db, viewer, "visit.arranged", { subjectId: visitId, ownerId: hostId });
  });
}

/** Either says not now, or calls it off, at any time and with a reason. @throws NotFound for anybody else; Refused when it is over, or when the reason may name a child */
export function callOff(viewer: Viewer, { visitId, reason, noChildNamed }: CallOffInput): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { askerId } = await openVisitOf(db, viewer, visitId, "either");
    await askAboutNames(db, viewer.trustId, [{ field: "reason", text: reason }], noChildNamed);
    await db.brightSpotVisit.update({ where: visitKey(viewer, visitId), data: { calledOffAt: viewer.at, calledOffById: viewer.personId, callOffReason: reason } });
    await recordEvent(db, viewer, "visit.called-off", { subjectId: visitId, ownerId: askerId });
  });
}
