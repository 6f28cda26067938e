import { Prisma } from "@/lib/db/generated/client";
import { addDays, asDate, type Day } from "@/lib/school-year/day";

/** As SQL: whether in a week any school of the leader of `one_to_one o` is open. The two meet in it when the arrangement runs too: see runsIn. */
export const schoolIsOpen = (week: Day): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT FROM half_terms_of_leader(o."leaderId") h WHERE h."startsOn" <= ${asDate(addDays(week, 6))}::date AND h."endsOn" >= ${asDate(week)}::date)`;
