import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Context } from "./content";

/** Below this roll a school counts as small: about half a form of entry. */
const SMALL_SCHOOL = 120;

type Row = Record<Context, boolean | null>;

/** The contexts of the schools where the viewer has a role today, as the register and the trust describe them. One statement. */
export async function contextsOf(db: TenantDb, viewer: Viewer): Promise<Context[]> {
  const ids = viewer.roles.flatMap(({ schoolId }) => schoolId ?? []);
  if (ids.length === 0) return [];
  const [row] = await db.$queryRaw<Row[]>`
    SELECT bool_or(EXISTS (SELECT FROM jsonb_each_text(s."classStructure") c WHERE c.value <> 'single-year')) AS mixed_age,
      bool_or(s.roll < ${SMALL_SCHOOL}) AS small_school,
      bool_or(s."lowAge" < 5 OR s.phase ILIKE 'nursery') AS early_years,
      bool_or(s.kind ILIKE '%special%' OR s.kind ILIKE '%alternative%') AS special,
      bool_or(s.phase ILIKE '%secondary%' OR s.phase ILIKE '16%' OR s.phase ILIKE 'all-through') AS secondary_subject
    FROM school s WHERE s."trustId" = ${viewer.trustId}::uuid AND s.id = ANY (${ids}::uuid[])`;
  return row ? (Object.keys(row) as Context[]).filter((context) => row[context]) : [];
}
