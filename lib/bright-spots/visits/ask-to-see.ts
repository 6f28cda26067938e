import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { canAskToSee } from "../policy";
import type { AskInput } from "../schema";

/**
 * Asks the person named with a bright spot whether one may come and see it. They and their principal read the request.
 * @returns the visit's id; a double tap asks once
 * @throws NotFound when it does not show, or for whoever works at that school; Refused when the viewer has asked already
 */
export function askToSee(viewer: Viewer, input: AskInput): Promise<{ id: string }> {
  const { requestId, brightSpotId, noChildNamed, ...said } = input;
  const { trustId, personId: askerId, at: askedAt } = viewer;
  return withTenant(viewer, async (db) => {
    const spot = await db.brightSpot.findUnique({ where: { trustId_id: { trustId, id: brightSpotId } } });
    if (!spot?.confirmedAt || spot.endedOn || !canAskToSee(viewer, spot)) throw new NotFound();
    await askAboutNames(db, trustId, [{ field: "purpose", text: said.purpose }], noChildNamed);
    return once(db, viewer, requestId, async (id) => {
      if (await db.brightSpotVisit.findFirst({ where: { trustId, brightSpotId, askerId, closedAt: null, calledOffAt: null } })) throw new Refused("You have asked already. It is among your visits.");
      await db.brightSpotVisit.createMany({ data: [{ trustId, id, brightSpotId, schoolId: spot.schoolId, hostId: spot.hostId, askerId, askedAt, ...said }] });
      await recordEvent(db, viewer, "visit.asked", { subjectId: id, ownerId: askerId });
    });
  });
}
