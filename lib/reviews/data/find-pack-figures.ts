import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { isDiscussed, withStanding } from "../agenda/find-standing";
import { itemStanding } from "../agenda/item-standing";
import { figuresRestOn } from "./figures-rest-on";
import { type CarriedFigure, type PackFigures, packFigures } from "./pack-figures";

/** SQL: the titles of a review's items that were not withdrawn, for a section `w` of its pack, each with what its standing rests on. */
export const carriedFigures = Prisma.sql`
  SELECT jsonb_agg(jsonb_build_object('title', i.title, 'lockedAt', r."lockedAt", 'publishedAt', i."publishedAt",
    'discussed', ${isDiscussed}, 'agreedLate', late."agreedAt" IS NOT NULL))
  FROM agenda_item i JOIN review r ON r."trustId" = i."trustId" AND r.id = i."reviewId" ${withStanding}
  WHERE i."trustId" = w."trustId" AND i."reviewId" = w."reviewId" AND i."withdrawnAt" IS NULL`;

const carriedItem = z.object({ title: z.string(), lockedAt: z.string().nullable(), publishedAt: z.string().nullable(), discussed: z.boolean(), agreedLate: z.boolean() });

/** What the section of data holds, and what carries it. */
export const asPackFigures = (row: { figures: unknown; carried: unknown } | undefined): { figures: PackFigures | null; carried: CarriedFigure[] } => ({
  figures: packFigures.nullable().parse(row?.figures ?? null),
  carried: carriedItem.array().parse(row?.carried ?? []).map((item) => ({ title: item.title, stands: itemStanding(item, item) !== "not-yet" })),
});

type Found = ReturnType<typeof asPackFigures> & {
  /** What there is now for figures to rest on, before they are gathered. */
  restOn: string;
};

/** What an opened pack says of figures, and which of the review's items carry one; undefined before it opens. One statement. */
export async function findPackFigures(db: TenantDb, viewer: Viewer, reviewId: string): Promise<Found | undefined> {
  const [row] = await db.$queryRaw<{ figures: unknown; carried: unknown; restOn: string }[]>`
    SELECT w.figures, (${carriedFigures}) AS carried, ${figuresRestOn} AS "restOn" FROM review_section w
    JOIN review r ON r."trustId" = w."trustId" AND r.id = w."reviewId" JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
    WHERE w."trustId" = ${viewer.trustId}::uuid AND w."reviewId" = ${reviewId}::uuid AND w.key = 'data'`;
  return row && { ...asPackFigures(row), restOn: row.restOn };
}
