import type { TenantDb } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { asDay, type Day, inWords } from "@/lib/school-year/day";

/** A gap task fills the time between two sessions. @throws Refused for the day of the session after `heldOn`, or a later one; there may be none yet */
export async function mustBeBeforeNext(db: TenantDb, { trustId, cohortId, heldOn }: { trustId: string; cohortId: string; heldOn: Date }, dueOn: Day): Promise<void> {
  const next = await db.cohortSession.findFirst({ where: { trustId, cohortId, heldOn: { gt: heldOn }, calledOffAt: null }, select: { heldOn: true }, orderBy: { heldOn: "asc" } });
  if (next && dueOn >= asDay(next.heldOn)) throw new Refused(`The next session is on ${inWords(asDay(next.heldOn))} and opens with it: choose a day before`, "dueOn");
}
