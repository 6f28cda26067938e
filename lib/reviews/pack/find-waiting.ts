import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { figuresWait } from "../data/figures-rest-on";
import { findReviewWith, type Review } from "../find-review";
import type { ReviewedSchool } from "../policy";

/** SQL: whether the open pack of a review `r` has not taken over all that the asker can read of its half term. */
const packWaits = Prisma.sql`, r."openedAt" IS NOT NULL AND r."lockedAt" IS NULL AND (
  EXISTS (SELECT FROM check_in_entry e JOIN check_in c ON c."trustId" = e."trustId" AND c.id = e."checkInId"
    WHERE e."trustId" = r."trustId" AND e."schoolId" = r."schoolId"
      AND e."weekOf" BETWEEN coalesce(own."startsOn", h."startsOn") - 6 AND coalesce(own."endsOn", h."endsOn")
      AND NOT EXISTS (SELECT FROM collation_line l WHERE l."trustId" = e."trustId" AND l."reviewId" = r.id AND l."weekOf" = e."weekOf" AND l.s = e.s
        AND l."discussedAt" IS NOT DISTINCT FROM c."discussedAt"))
  OR EXISTS (SELECT FROM action a WHERE a."trustId" = r."trustId" AND a."schoolId" = r."schoolId" AND (a."createdAt" > r."collatedAt" OR a."doneAt" > r."collatedAt"))
  OR EXISTS (SELECT FROM support_request q WHERE q."trustId" = r."trustId" AND q."schoolId" = r."schoolId" AND (q."askedAt" > r."collatedAt" OR q."answeredAt" > r."collatedAt"))
  OR ${figuresWait}) AS waiting`;

/** A review as `findReview` has it, with whether its open pack has not taken over all that the viewer can read of the half term. One statement. @throws NotFound as it does */
export const findWaiting = (db: TenantDb, viewer: Viewer, reviewId: string, allowed: (viewer: Viewer, school: ReviewedSchool) => boolean): Promise<Review & { waiting: boolean }> =>
  findReviewWith(db, viewer, reviewId, allowed, packWaits);
