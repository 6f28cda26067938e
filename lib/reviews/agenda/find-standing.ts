import { Prisma } from "@/lib/db/generated/client";

/** SQL: what an item `i` of a review stands on: its check-in `c`, or the pack's line `l` of it for those who read no check-ins, and the principal's word `late`. */
export const withStanding = Prisma.sql`
  LEFT JOIN check_in c ON c."trustId" = i."trustId" AND c.id = i."checkInId"
  LEFT JOIN collation_line l ON l."trustId" = i."trustId" AND l."reviewId" = i."reviewId" AND l."checkInId" = i."checkInId" AND l.s = i.s
  LEFT JOIN late_agreement late ON late."trustId" = i."trustId" AND late."agendaItemId" = i.id`;

/** SQL: whether the check-in that raised it was discussed. */
export const isDiscussed = Prisma.sql`coalesce(c."discussedAt", l."discussedAt") IS NOT NULL`;
