import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { addDays, asDate, asDay } from "@/lib/school-year/day";
import { planRoster, type RosterPlan } from "./plan-roster";
import { keptRows } from "./read-roster";
import type { RosterRow } from "./read-row";

/** The plan for kept rows against the people and roles of this moment; unlisted roles that are `ticked` end. Three statements. */
export async function makePlan(db: TenantDb, viewer: Viewer, kept: unknown, ticked: readonly string[] = []): Promise<RosterPlan> {
  const rows = keptRows.parse(kept) as RosterRow[];
  const { trustId } = viewer;
  const people = await db.person.findMany({ where: { trustId }, select: { id: true, name: true, email: true, suspendedAt: true } });
  const periods = await db.rolePeriod.findMany({ where: { trustId }, omit: { trustId: true }, orderBy: [{ startsOn: "asc" }, { id: "asc" }] });
  const days = periods.map((period) => ({ ...period, startsOn: asDay(period.startsOn), endsOn: period.endsOn && asDay(period.endsOn) }));
  const said = await db.lineManager.findMany({ where: { trustId, OR: [{ endsOn: null }, { endsOn: { gte: asDate(addDays(viewer.today, -1)) } }] } });
  const lines = said.map((line) => ({ ...line, startsOn: asDay(line.startsOn), endsOn: line.endsOn && asDay(line.endsOn) }));
  return planRoster(rows, people.map(({ suspendedAt, ...person }) => ({ ...person, suspended: suspendedAt !== null })), { periods: days, lines }, viewer.today, viewer.personId, ticked);
}
