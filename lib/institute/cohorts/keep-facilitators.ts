import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { datesChanged } from "@/lib/calendar/dates-changed";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { canStartProgrammes } from "../policy";
import type { facilitatorInput } from "../schema";

/** Names another facilitator of a cohort, from today. @throws NotFound for whoever starts no programmes; Refused when they run it already, or have not the duty */
export function addFacilitator(viewer: Viewer, { requestId, cohortId, personId }: z.infer<typeof facilitatorInput>): Promise<{ id: string }> {
  const { trustId, personId: addedById } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canStartProgrammes(viewer) || !(await db.cohort.findUnique({ where: { trustId_id: { trustId, id: cohortId } } }))) throw new NotFound();
    return once(db, viewer, requestId, async (id) => {
      if (await db.cohortFacilitator.findFirst({ where: { trustId, cohortId, personId, endsOn: null } })) throw new Refused("They run it already", "personId");
      await db.cohortFacilitator.createMany({ data: [{ trustId, id, cohortId, personId, startsOn: asDate(viewer.today), addedById }] });
      await recordEvent(db, viewer, "cohort.facilitator-added", { subjectId: cohortId, ownerId: personId });
      await datesChanged(db, trustId, [personId]);
    });
  });
}

/** Today is a facilitator's last day; another one stays. @throws NotFound for whoever starts no programmes; Refused for the last one */
export function endFacilitator(viewer: Viewer, cohortFacilitatorId: string): Promise<{ cohortId: string }> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canStartProgrammes(viewer)) throw new NotFound();
    const key = { trustId_id: { trustId, id: cohortFacilitatorId } };
    const found = await db.cohortFacilitator.findUnique({ where: key });
    if (!found || found.endsOn) throw new NotFound();
    if ((await db.cohortFacilitator.count({ where: { trustId, cohortId: found.cohortId, endsOn: null } })) < 2) throw new Refused("Name another facilitator first: somebody runs a cohort at all times.");
    await db.cohortFacilitator.update({ where: key, data: { endsOn: asDate(viewer.today) } });
    await recordEvent(db, viewer, "cohort.facilitator-ended", { subjectId: found.cohortId, ownerId: found.personId });
    await datesChanged(db, trustId, [found.personId]);
    return { cohortId: found.cohortId };
  });
}
