import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { canStartProgrammes } from "../policy";
import type { StartCohortInput } from "../schema";

/**
 * Starts a year's run of a programme, run by named facilitators and open for nominations until a day.
 * @returns its id; a double tap starts one
 * @throws NotFound for whoever starts none, or where there is no such programme
 * @throws Refused when days are out of order, the name is taken, or somebody named has not the duty
 */
export function startCohort(viewer: Viewer, { requestId, facilitatorIds, ...said }: StartCohortInput): Promise<{ id: string }> {
  const { trustId, personId, at: startedAt } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canStartProgrammes(viewer)) throw new NotFound();
    if (!(await db.programme.findUnique({ where: { trustId_id: { trustId, id: said.programmeId } } }))) throw new NotFound();
    if (said.endsOn < said.startsOn) throw new Refused("The last day comes after the first", "endsOn");
    if (said.nominationsCloseOn < viewer.today) throw new Refused("Choose a day that is still to come", "nominationsCloseOn");
    if (said.nominationsCloseOn > said.endsOn) throw new Refused("Nominations close before the cohort ends", "nominationsCloseOn");
    return once(db, viewer, requestId, async (id) => {
      if (await db.cohort.findFirst({ where: { trustId, programmeId: said.programmeId, name: said.cohort } })) throw new Refused("Another cohort of this programme has that name", "cohort");
      const days = { startsOn: asDate(said.startsOn), endsOn: asDate(said.endsOn), nominationsCloseOn: asDate(said.nominationsCloseOn) };
      await db.cohort.createMany({ data: [{ trustId, id, startedById: personId, startedAt, programmeId: said.programmeId, name: said.cohort, ...days }] });
      await db.cohortFacilitator.createMany({ data: [...new Set(facilitatorIds)].map((one) => ({ trustId, cohortId: id, personId: one, startsOn: asDate(viewer.today), addedById: personId })) });
      await recordEvent(db, viewer, "cohort.started", { subjectId: id });
    });
  });
}
