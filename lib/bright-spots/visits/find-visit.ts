import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { stateOf, type VisitState } from "./visit";

export type FoundVisit = {
  id: string;
  brightSpotId: string;
  name: string;
  school: string;
  host: string;
  asker: string;
  /** Who the viewer is in it. */
  side: "asker" | "host" | "principal";
  state: VisitState;
  purpose: string;
  daysThatSuit: string;
  askedAt: Date;
  visitOn: Day | null;
  visitAt: string | null;
  notes: string;
  learned: string;
  closedAt: Date | null;
  calledOff: { by: string; reason: string; at: Date } | null;
  /** What everybody may read of it. */
  sentence: string | null;
};

/**
 * A visit for its visitor, its host or the host school's principal, whose opening is written into the log.
 * @throws NotFound for anybody else
 */
export async function findVisit(viewer: Viewer, visitId: string): Promise<FoundVisit> {
  if (!isId(visitId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const name = { select: { name: true } };
    const visit = await db.brightSpotVisit.findUnique({
      where: { trustId_id: { trustId: viewer.trustId, id: visitId } },
      include: { brightSpot: name, school: name, host: name, asker: name, calledOffBy: name, visitClosingAsVisit: { select: { sentence: true } } },
      relationLoadStrategy: "join",
    });
    if (!visit) throw new NotFound();
    const { id, brightSpotId, brightSpot, school, host, asker, askerId, hostId, purpose, daysThatSuit, askedAt, visitOn, visitAt, notes, learned, closedAt, calledOffAt, calledOffBy, callOffReason } = visit;
    const side = askerId === viewer.personId ? "asker" : hostId === viewer.personId ? "host" : "principal";
    if (side === "principal") await recordEvent(db, viewer, "visit.opened", { subjectId: id, ownerId: askerId });
    return {
      id, brightSpotId, purpose, daysThatSuit, askedAt, visitAt, notes, learned, closedAt, side, state: stateOf(visit),
      name: brightSpot.name, school: school.name, host: host.name, asker: asker.name, visitOn: visitOn && asDay(visitOn),
      calledOff: calledOffAt && calledOffBy ? { by: calledOffBy.name, reason: callOffReason, at: calledOffAt } : null,
      sentence: visit.visitClosingAsVisit[0]?.sentence ?? null,
    };
  });
}
