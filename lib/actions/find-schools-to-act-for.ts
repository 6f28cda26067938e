import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { findOwners, type Owner } from "./find-owners";

/** The schools that the viewer may add actions to, and who can be given one there. Two statements. */
export function findSchoolsToActFor(viewer: Viewer): Promise<{ schools: { id: string; name: string }[]; owners: Owner[] }> {
  return withTenant(viewer, async (db) => {
    const schools = await db.$queryRaw<{ id: string; name: string }[]>`
      SELECT s.id, s.name FROM school s WHERE s."trustId" = ${viewer.trustId}::uuid AND s."leftOn" IS NULL AND s.id = ANY ((SELECT app_line_schools())::uuid[])
      ORDER BY s.name`;
    return { schools, owners: await findOwners(db, viewer, schools.map(({ id }) => id)) };
  });
}
