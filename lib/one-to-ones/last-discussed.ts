import { Prisma } from "@/lib/db/generated/client";

/**
 * SQL: when the newest week of a school `s`, up to a day, that both have discussed was discussed; no row where none was. Where several led
 * the school and each discussed that week, the last of these talks. For readers of the line.
 */
export const lastDiscussedUntil = (until: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT c."discussedAt" FROM check_in_entry e JOIN check_in c ON c."trustId" = e."trustId" AND c.id = e."checkInId"
  WHERE e."trustId" = s."trustId" AND e."schoolId" = s.id AND e."weekOf" <= ${until} AND c."discussedAt" IS NOT NULL
  ORDER BY e."weekOf" DESC, c."discussedAt" DESC LIMIT 1`;

/** SQL: the same of all weeks. */
export const lastDiscussed = lastDiscussedUntil(Prisma.sql`'infinity'::date`);

/** Whether what came in at a moment could not have been talked about yet. Where nothing was ever discussed, nothing can be told to be new. */
export const isNewSince = (cameIn: Date, discussedAt: Date | null): boolean => discussedAt !== null && cameIn > discussedAt;
