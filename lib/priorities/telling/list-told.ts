import type { TenantDb } from "@/lib/db/with-tenant";
import { londonDay } from "@/lib/clock";
import type { Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

export type ToldPriority = { id: string; title: string; component: string; toldOn: Day };

/** What a school told its staff that it works on, as far as the viewer may read it: whoever works there, and whoever reads its priorities. One statement. */
export async function listTold(db: TenantDb, { trustId }: Viewer, schoolId: string): Promise<ToldPriority[]> {
  const rows = await db.toldPriority.findMany({ where: { trustId, schoolId }, select: { id: true, title: true, component: true, toldAt: true }, orderBy: [{ toldAt: "asc" }, { title: "asc" }] });
  return rows.map(({ toldAt, ...told }) => ({ ...told, toldOn: londonDay(toldAt) }));
}
