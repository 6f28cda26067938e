import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { londonDay } from "@/lib/clock";
import type { Day } from "@/lib/school-year/day";

/** Since when a file has been in: brought in by the trust itself, or loaded for every trust. */
export type CameBefore = { on: Day; forAll: boolean };

/**
 * SQL: the files that are in for a trust, and the one that is asked about, each as `came`, beside the same file as it came before or at once, `o`: the same
 * bytes about the same years, unless it was said to be published on a later day than then. Files of before digests were kept are known by none.
 */
const beside = (trustId: string, importId: string): Prisma.Sql => Prisma.sql`
  SELECT i.id, i.digest, i."publishedOn", i.report -> 'academicYears' AS years, i."appliedAt" AS at, false AS "forAll" FROM figure_import i
  WHERE i."trustId" = ${trustId}::uuid AND (i."appliedAt" IS NOT NULL OR i.id = ${importId}::uuid)
  UNION ALL SELECT p.id, p.digest, p."publishedOn", to_jsonb(p."academicYears"), p."importedAt", true FROM published_import p`;
const isTheSame = Prisma.sql`o.digest = came.digest AND o.years = came.years AND (came."publishedOn" > o."publishedOn") IS NOT TRUE`;

/** SQL, two tables of a WITH: those files, and as `first_came` the moment at which each first came in; none for the one that is asked about where it is new. */
export const firstCame = (trustId: string, importId: string): Prisma.Sql => Prisma.sql`
  came AS (${beside(trustId, importId)}),
  first_came AS (SELECT came.id, came.digest, least(came.at, min(o.at)) AS at FROM came LEFT JOIN came o ON ${isTheSame} GROUP BY came.id, came.digest, came.at)`;

/** When a file that waits for a yes was brought in before, if it was. One statement. */
export async function cameBefore(db: TenantDb, trustId: string, importId: string): Promise<CameBefore | null> {
  const [found] = await db.$queryRaw<{ at: Date; forAll: boolean }[]>`
    WITH came AS (${beside(trustId, importId)})
    SELECT o.at, o."forAll" FROM came JOIN came o ON ${isTheSame} WHERE came.id = ${importId}::uuid AND o.at IS NOT NULL ORDER BY o.at LIMIT 1`;
  return found ? { on: londonDay(found.at), forAll: found.forAll } : null;
}
