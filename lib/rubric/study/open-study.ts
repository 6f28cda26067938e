import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { findElement, type FoundElement } from "../find-element";
import { readStudy, type Study } from "./read-study";

export type Colleague = { id: string; name: string; place: string };

/** As many as a list to choose from can bear; those of one's own schools come first. */
const MOST_COLLEAGUES = 400;

/**
 * The viewer's own study of an element, with the colleagues whom they may ask how they see it. Three statements beside the trust's key.
 * @throws NotFound when there is no such element
 */
export async function openStudy(viewer: Viewer, elementId: string): Promise<{ element: FoundElement; study: Study; colleagues: Colleague[] }> {
  if (!isId(elementId)) throw new NotFound();
  const mine = viewer.roles.flatMap(({ schoolId }) => schoolId ?? []);
  const today = asDate(viewer.today);
  return withTenant(viewer, async (db) => ({
    element: await findElement(db, viewer, elementId),
    study: await readStudy(db, viewer, elementId),
    colleagues: await db.$queryRaw<Colleague[]>`
      SELECT p.id, p.name, coalesce(min(s.name), 'the trust') AS place
      FROM person p JOIN role_period r ON r."trustId" = p."trustId" AND r."personId" = p.id
        AND r.role NOT IN ('guest', 'trustee', 'governor') AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date)
      LEFT JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
      WHERE p."trustId" = ${viewer.trustId}::uuid AND p."suspendedAt" IS NULL AND p.id <> ${viewer.personId}::uuid
      GROUP BY p.id, p.name ORDER BY bool_or(r."schoolId" = ANY (${mine}::uuid[])) DESC NULLS LAST, p.name LIMIT ${MOST_COLLEAGUES}`,
  }));
}
