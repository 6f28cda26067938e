import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { listFrameworks } from "@/lib/rubric/list-frameworks";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { canMarkBrightSpots } from "./policy";

type Named = { id: string; name: string };

/**
 * What somebody needs to mark a bright spot: the schools, the elements that staff read, and the people of the school that was chosen. Three statements.
 * @throws NotFound for whoever marks none
 */
export async function openMarking(viewer: Viewer, schoolId?: string): Promise<{ schools: Named[]; school: Named | undefined; people: Named[]; elements: Named[] }> {
  if (!canMarkBrightSpots(viewer)) throw new NotFound();
  const { trustId } = viewer;
  const today = asDate(viewer.today);
  return withTenant(viewer, async (db) => {
    const schools = await db.school.findMany({ where: { trustId, OR: [{ leftOn: null }, { leftOn: { gte: today } }] }, select: { id: true, name: true }, orderBy: { name: "asc" } });
    const school = schools.find(({ id }) => id === schoolId);
    const frameworks = await listFrameworks(db, viewer);
    const elements = frameworks.flatMap(({ number, areas }) => (number === null ? [] : areas.flatMap((area) => area.elements.map(({ id, title }) => ({ id, name: `${area.title}: ${title}` })))));
    const people = school && isId(school.id)
      ? await db.$queryRaw<Named[]>`
          SELECT DISTINCT p.id, p.name FROM person p JOIN role_period r ON r."trustId" = p."trustId" AND r."personId" = p.id
          WHERE p."trustId" = ${trustId}::uuid AND r."schoolId" = ${school.id}::uuid AND r.role NOT IN ('guest', 'trustee', 'governor') AND p."suspendedAt" IS NULL
            AND p.id <> ${viewer.personId}::uuid AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date)
          ORDER BY p.name`
      : [];
    return { schools, school, people, elements };
  });
}
