import { Prisma } from "@/lib/db/generated/client";

/** Which live records are counted, as SQL: of which trust, between which moments, as which day, of which school. */
export type Bounds = {
  trust: Prisma.Sql;
  since: Prisma.Sql;
  before: Prisma.Sql;
  day: (column: Prisma.Sql) => Prisma.Sql;
  here: (column: Prisma.Sql) => Prisma.Sql;
  schoolId: string | undefined;
};

/** The schools of a record that is the whole trust's: none. */
export const WHOLE_TRUST = Prisma.sql`'{}'::uuid[]`;
