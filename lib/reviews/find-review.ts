import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDay, type Day } from "@/lib/school-year/day";
import { isId } from "@/lib/is-id";
import type { ReviewedSchool } from "./policy";

export type Review = ReviewedSchool & {
  id: string;
  schoolName: string;
  academicYear: number;
  ordinal: number;
  /** The half term by the school's own dates; undefined when the trust has not entered it. */
  halfTerm: { startsOn: Day; endsOn: Day } | undefined;
  meetingAt: Date;
  /** How long the meeting is planned for. */
  minutes: number;
  place: string;
  opensOn: Day;
  locksOn: Day;
  openedAt: Date | null;
  collatedAt: Date | null;
  lockedAt: Date | null;
  startedAt: Date | null;
  signedAt: Date | null;
  /** The number of the agenda sent last; 0 before the first. */
  latestVersion: number;
  version: number;
  /** Who leads the school today, by name. */
  principals: { id: string; name: string }[];
};

type Row = Omit<Review, "halfTerm" | "opensOn" | "locksOn" | "principalIds"> & { startsOn: Date | null; endsOn: Date | null; opensOn: Date; locksOn: Date };

type Allowed = (viewer: Viewer, school: ReviewedSchool) => boolean;

/**
 * A review with its school, half term and state, in one statement.
 * @throws NotFound when there is none, or the policy says it is not for this viewer: the two look the same
 */
export const findReview = (db: TenantDb, viewer: Viewer, reviewId: string, allowed: Allowed): Promise<Review> => findReviewWith(db, viewer, reviewId, allowed, Prisma.empty);

/** The same with more columns, each after a comma, of the review `r`, its school `s`, its half term `h` and the school's own dates of it, `own`. @throws NotFound as `findReview` does */
export async function findReviewWith<More extends object>(db: TenantDb, viewer: Viewer, reviewId: string, allowed: Allowed, more: Prisma.Sql): Promise<Review & More> {
  if (!isId(reviewId)) throw new NotFound();
  const [row] = await db.$queryRaw<(Row & More)[]>`
    SELECT r.id, r."schoolId", s.name AS "schoolName", r."academicYear", r.ordinal,
      coalesce(own."startsOn", h."startsOn") AS "startsOn", coalesce(own."endsOn", h."endsOn") AS "endsOn",
      r."meetingAt", r.minutes, r.place, r."opensOn", r."locksOn", r."openedAt", r."collatedAt", r."lockedAt", r."startedAt", o."signedAt", r.version,
      coalesce((SELECT max(v.number) FROM agenda_version v WHERE v."trustId" = r."trustId" AND v."reviewId" = r.id), 0)::int AS "latestVersion",
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.name)
        FROM role_period held JOIN person p ON p."trustId" = held."trustId" AND p.id = held."personId"
        WHERE held."trustId" = r."trustId" AND held."schoolId" = r."schoolId" AND held.role = 'principal'
          AND held."startsOn" <= ${viewer.today}::date AND (held."endsOn" IS NULL OR held."endsOn" >= ${viewer.today}::date)), '[]') AS principals
      ${more}
    FROM review r
    JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
    LEFT JOIN half_term h ON h."trustId" = r."trustId" AND h."academicYear" = r."academicYear" AND h.ordinal = r.ordinal
    LEFT JOIN school_half_term own ON own."trustId" = r."trustId" AND own."schoolId" = r."schoolId"
      AND own."academicYear" = r."academicYear" AND own.ordinal = r.ordinal
    LEFT JOIN sign_off o ON o."trustId" = r."trustId" AND o."reviewId" = r.id
    WHERE r."trustId" = ${viewer.trustId}::uuid AND r.id = ${reviewId}::uuid`;
  if (!row) throw new NotFound();
  const { startsOn, endsOn, ...rest } = row;
  const review = {
    ...rest,
    opensOn: asDay(row.opensOn),
    locksOn: asDay(row.locksOn),
    halfTerm: startsOn && endsOn ? { startsOn: asDay(startsOn), endsOn: asDay(endsOn) } : undefined,
    principalIds: row.principals.map(({ id }) => id),
  } as Review & More;
  if (!allowed(viewer, review)) throw new NotFound();
  return review;
}

/** Holds the review's row until the transaction ends, so that two people locking, publishing or signing take turns. */
export async function takeTurns(db: TenantDb, viewer: Viewer, reviewId: string): Promise<void> {
  if (!isId(reviewId)) throw new NotFound();
  await db.$queryRaw`SELECT FROM review WHERE "trustId" = ${viewer.trustId}::uuid AND id = ${reviewId}::uuid FOR UPDATE`;
}
