import { Prisma } from "@/lib/db/generated/client";

/** SQL: whether what the pack of a review `r` of a school `s` says of figures is behind: a file, a return or a discussed week came since it was collated. */
export const figuresWait = Prisma.sql`
  EXISTS (SELECT FROM review_section w WHERE w."trustId" = r."trustId" AND w."reviewId" = r.id AND w.key = 'data' AND w.figures IS NULL)
  OR EXISTS (SELECT FROM published_figure f WHERE f.place = s.urn AND f."supersededAt" IS NULL AND f."recordedAt" > r."collatedAt")
  OR EXISTS (SELECT FROM trust_figure f WHERE f."trustId" = r."trustId" AND f.place = s.urn AND f."supersededAt" IS NULL AND f."recordedAt" > r."collatedAt")
  OR EXISTS (SELECT FROM school_return t WHERE t."trustId" = r."trustId" AND t."schoolId" = r."schoolId" AND t."sentAt" > r."collatedAt")
  OR EXISTS (SELECT FROM check_in_entry e JOIN check_in c ON c."trustId" = e."trustId" AND c.id = e."checkInId"
    WHERE e."trustId" = r."trustId" AND e."schoolId" = r."schoolId" AND c."discussedAt" > r."collatedAt")`;
