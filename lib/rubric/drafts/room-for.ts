import type { TenantDb } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";

/** As many as a file may hold, so that whatever is written here can be taken out and back in. */
const MOST_AREAS = 20;
const MOST_ELEMENTS = 40;

/** Asked in turn, before an area is added or brought back. @throws Refused from the twenty-first on */
export async function roomForArea(db: TenantDb, trustId: string, frameworkId: string, field?: string): Promise<void> {
  if ((await db.rubricArea.count({ where: { trustId, frameworkId, removedAt: null } })) >= MOST_AREAS) throw new Refused(`A framework holds at most ${MOST_AREAS} areas.`, field);
}

/** Asked in turn, before an element is added to an area, moved to it or brought back. @throws Refused from the forty-first on */
export async function roomForElement(db: TenantDb, trustId: string, areaId: string, field?: string): Promise<void> {
  if ((await db.rubricElement.count({ where: { trustId, areaId, removedAt: null } })) >= MOST_ELEMENTS) throw new Refused(`An area holds at most ${MOST_ELEMENTS} elements.`, field);
}
