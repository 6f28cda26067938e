import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { londonDay } from "@/lib/clock";
import type { Day } from "@/lib/school-year/day";

/** Since when a file has been in: brought in by the trust itself, or loaded for every trust. */
export type CameBefore = { on: Day; forAll: boolean };

/** SQL: the files that are in, each with when it first came: those of a trust and those loaded for all. */
export const filesThatCame = (trustId: string): Prisma.Sql => Prisma.sql`files_that_came(${trustId}::uuid)`;

/** SQL: the file that is asked about, and each time `o` it came in before. */
const cameBeforeAs = (trustId: string, importId: string): Prisma.Sql => Prisma.sql`
  figure_import i JOIN ${filesThatCame(trustId)} o
    ON is_the_same_file(i.digest, ARRAY(SELECT jsonb_array_elements_text(i.report -> 'academicYears')), i."publishedOn", o.digest, o.years, o."publishedOn", o.at)
  WHERE i."trustId" = ${trustId}::uuid AND i.id = ${importId}::uuid`;

/** SQL: the moment at which a file that waits for a yes first came in; NULL where it is new. */
export const firstCame = (trustId: string, importId: string): Prisma.Sql => Prisma.sql`(SELECT min(o.at) FROM ${cameBeforeAs(trustId, importId)})`;

/** When a file that waits for a yes was brought in before, if it was. One statement. */
export async function cameBefore(db: TenantDb, trustId: string, importId: string): Promise<CameBefore | null> {
  const [found] = await db.$queryRaw<{ at: Date; forAll: boolean }[]>`SELECT o.at, o."forAll" FROM ${cameBeforeAs(trustId, importId)} ORDER BY o.at LIMIT 1`;
  return found ? { on: londonDay(found.at), forAll: found.forAll } : null;
}
