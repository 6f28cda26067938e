import type { BrightSpotVisit } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";

export type VisitState = "asked" | "proposed" | "arranged" | "closed" | "called-off";

/** How far it has come: asked, a day proposed, arranged, closed; or called off on the way. */
export function stateOf(visit: Pick<BrightSpotVisit, "proposedAt" | "arrangedAt" | "closedAt" | "calledOffAt">): VisitState {
  if (visit.calledOffAt) return "called-off";
  if (visit.closedAt) return "closed";
  if (visit.arrangedAt) return "arranged";
  return visit.proposedAt ? "proposed" : "asked";
}

/** Where a visit of the viewer's trust stands. */
export const visitKey = (viewer: Viewer, id: string) => ({ trustId_id: { trustId: viewer.trustId, id } });

/** A visit that is not over, for the one of the two who does what comes next. @throws NotFound for anybody else; Refused when it is over */
export async function openVisitOf(db: TenantDb, viewer: Viewer, visitId: string, who: "askerId" | "hostId" | "either"): Promise<BrightSpotVisit> {
  const visit = await db.brightSpotVisit.findUnique({ where: visitKey(viewer, visitId) });
  const mine = visit && (who === "either" ? [visit.askerId, visit.hostId] : [visit[who]]).includes(viewer.personId);
  if (!visit || !mine) throw new NotFound();
  if (visit.closedAt || visit.calledOffAt) throw new Refused("This is over, so it no longer changes.");
  return visit;
}
