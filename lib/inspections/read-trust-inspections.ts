import { withTenant } from "@/lib/db/with-tenant";
import { guestsApart } from "@/lib/viewers/guests-apart";
import type { Viewer } from "@/lib/viewers/viewer";
import { type AllInspectionsFile, allInspectionsFile, inspectionsOf, type SchoolInspection } from "./inspections-of";
import { Prisma } from "@/lib/db/generated/client";

export type InspectedSchool = { id: string; name: string; inspections: SchoolInspection[] };
export type TrustInspections = { schools: InspectedSchool[]; all: AllInspectionsFile | null };

/** The trust's schools with their inspections, by name and in no other order. One statement; public facts, which everybody of the trust reads. @throws NotFound for a guest */
export async function readTrustInspections(viewer: Viewer): Promise<TrustInspections> {
  guestsApart(viewer);
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const [row] = await db.$queryRaw<TrustInspections[]>`
      SELECT ${allInspectionsFile} AS all,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'inspections', ${inspectionsOf(Prisma.sql`s.urn`)}) ORDER BY s.name), '[]')
          FROM school s WHERE s."trustId" = ${trustId}::uuid AND s."leftOn" IS NULL) AS schools`;
    return row ?? { schools: [], all: null };
  });
}
