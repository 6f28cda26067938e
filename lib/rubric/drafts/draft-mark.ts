import type { TenantDb } from "@/lib/db/with-tenant";

/** A short text that is another one as soon as anything of a draft is: its areas, its elements, their order or their words. One statement. */
export async function draftMark(db: TenantDb, trustId: string, frameworkId: string): Promise<string> {
  const [row] = await db.$queryRaw<{ mark: string }[]>`
    SELECT md5(coalesce(string_agg(part, ' ' ORDER BY part), '')) AS mark FROM (
      SELECT concat_ws(',', id, version, position, "removedAt" IS NULL) AS part FROM rubric_area
      WHERE "trustId" = ${trustId}::uuid AND "frameworkId" = ${frameworkId}::uuid
      UNION ALL
      SELECT concat_ws(',', id, version, position, "areaId", "removedAt" IS NULL) FROM rubric_element
      WHERE "trustId" = ${trustId}::uuid AND "frameworkId" = ${frameworkId}::uuid
    ) AS parts`;
  return row?.mark ?? "";
}
