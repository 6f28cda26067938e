import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCohort } from "../cohorts/find-cohort";
import { canTakePart } from "../policy";
import { type BeforeAndAfter, findMineIn } from "./find-mine";
import { listShownIn, type ShownIn } from "./read-shown";

/** The viewer's own side of a cohort, where they are or were in it; else what its members show to those who run it. Four statements at the most. @throws NotFound for anybody else */
export async function readBeforeAndAfter(viewer: Viewer, cohortId: string): Promise<{ mine: BeforeAndAfter; shown?: undefined } | { mine?: undefined; shown: ShownIn }> {
  if (!canTakePart(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const cohort = await findCohort(db, viewer, cohortId);
    const mine = await findMineIn(db, viewer, cohort);
    if (mine) return { mine };
    if (!cohort.runs) throw new NotFound();
    return { shown: await listShownIn(db, viewer, cohort) };
  });
}
