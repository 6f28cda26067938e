import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { canAskToSee } from "../policy";
import type { AskInput } from "../schema";

/** Whether the person to ask still works at that school. */
async function isHostThere(db: TenantDb, viewer: Viewer, { hostId, schoolId }: { hostId: string; schoolId: string }): Promise<boolean> {
  const today = asDate(viewer.today);
  const periods = await db.rolePeriod.count({
    where: { trustId: viewer.trustId, personId: hostId, schoolId, startsOn: { lte: today }, OR: [{ endsOn: null }, { endsOn: { gte: today } }], person: { suspendedAt: null } },
  });
  return periods > 0;
}

/**
 * Asks the person named with a bright spot whether one may come and see it. They and their principal read the request.
 * @returns the visit's id; a double tap asks once
 * @throws NotFound when it does not show, or for whoever works at that school
 * @throws Refused when the viewer has asked already, when the person to ask has left that school, or when a text may name a child
 */
export function askToSee(viewer: Viewer, input: AskInput): Promise<{ id: string }> {
  const { requestId, brightSpotId, noChildNamed, ...said } = input;
  const { trustId, personId: askerId, at: askedAt } = viewer;
  return withTenant(viewer, async (db) => {
    const spot = await db.brightSpot.findUnique({ where: { trustId_id: { trustId, id: brightSpotId } } });
    if (!spot?.confirmedAt || spot.endedOn || !canAskToSee(viewer, spot)) throw new NotFound();
    if (!(await isHostThere(db, viewer, spot))) throw new Refused("The person who showed it no longer works there. Ask the school’s principal.");
    await askAboutNames(db, trustId, [{ field: "purpose", text: said.purpose }, { field: "daysThatSuit", text: said.daysThatSuit }], noChildNamed);
    return once(db, viewer, requestId, async (id) => {
      if (await db.brightSpotVisit.findFirst({ where: { trustId, brightSpotId, askerId, closedAt: null, calledOffAt: null } })) throw new Refused("You have asked already. It is among your visits.");
      await db.brightSpotVisit.createMany({ data: [{ trustId, id, brightSpotId, schoolId: spot.schoolId, hostId: spot.hostId, askerId, askedAt, ...said }] });
      await recordEvent(db, viewer, "visit.asked", { subjectId: id, ownerId: askerId });
    });
  });
}
