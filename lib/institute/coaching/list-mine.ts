import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { addDays, asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** `until` is its last day, once that has been. */
export type MyCoaching = { id: string; coach: string; programme: string; until: Day | null };

/** The viewer's own coaches from outside, the latest first. One statement. @throws NotFound for whoever has had none */
export async function listMyCoachings(viewer: Viewer): Promise<MyCoaching[]> {
  const { trustId, personId } = viewer;
  const rows = await withTenant(viewer, (db) =>
    db.coaching.findMany({
      where: { trustId, personId }, orderBy: [{ startsOn: "desc" }, { id: "desc" }], relationLoadStrategy: "join",
      include: { coach: { select: { name: true } }, cohort: { select: { programme: { select: { name: true } } } } },
    }),
  );
  if (rows.length === 0) throw new NotFound();
  return rows.map(({ id, coach, cohort, overFrom }) => ({ id, coach: coach.name, programme: cohort.programme.name, until: overFrom && asDay(overFrom) <= viewer.today ? addDays(asDay(overFrom), -1) : null }));
}
