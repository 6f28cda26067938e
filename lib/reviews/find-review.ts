import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDay, type Day } from "@/lib/school-year/day";
import { isId } from "@/lib/is-id";
import { figuresWait } from "./data/figures-rest-on";
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
  /** An open pack has not taken over all that the viewer can read of the half term. */
  waiting: boolean;
  /** Who leads the school today, by name. */
  principals: { id: string; name: string }[];
};

type Row = Omit<Review, "halfTerm" | "opensOn" | "locksOn" | "principalIds"> & { startsOn: Date | null; endsOn: Date | null; opensOn: Date; locksOn: Date };

/**
 * A review with its school, half term and state, in one statement.
 * @throws NotFound when there is none, or the policy says it is not for this viewer: the two look the same
 */
export async function findReview(
  db: TenantDb,
  viewer: Viewer,
  reviewId: string,
  allowed: (viewer: Viewer, school: ReviewedSchool) => boolean,
): Promise<Review> {
  if (!isId(reviewId)) throw new NotFound();
  const [row] = await db.$queryRaw<Row[]>`
    SELECT r.id, r."schoolId", s.name AS "schoolName", r."academicYear", r.ordinal,
      coalesce(own."startsOn", h."startsOn") AS "startsOn", coalesce(own."endsOn", h."endsOn") AS "endsOn",
      r."meetingAt", r.minutes, r.place, r."opensOn", r."locksOn", r."openedAt", r."collatedAt", r."lockedAt", r."startedAt", o."signedAt", r.version,
      coalesce((SELECT max(v.number) FROM agenda_version v WHERE v."trustId" = r."trustId" AND v."reviewId" = r.id), 0)::int AS "latestVersion",
      r."openedAt" IS NOT NULL AND r."lockedAt" IS NULL AND (
        EXISTS (SELECT FROM check_in_entry e JOIN check_in c ON c."trustId" = e."trustId" AND c.id = e."checkInId"
          WHERE e."trustId" = r."trustId" AND e."schoolId" = r."schoolId"
            AND e."weekOf" BETWEEN coalesce(own."startsOn", h."startsOn") - 6 AND coalesce(own."endsOn", h."endsOn")
            AND NOT EXISTS (SELECT FROM collation_line l WHERE l."trustId" = e."trustId" AND l."reviewId" = r.id AND l."weekOf" = e."weekOf" AND l.s = e.s
              AND l."discussedAt" IS NOT DISTINCT FROM c."discussedAt"))
        OR EXISTS (SELECT FROM action a WHERE a."trustId" = r."trustId" AND a."schoolId" = r."schoolId" AND (a."createdAt" > r."collatedAt" OR a."doneAt" > r."collatedAt"))
        OR EXISTS (SELECT FROM support_request q WHERE q."trustId" = r."trustId" AND q."schoolId" = r."schoolId" AND (q."askedAt" > r."collatedAt" OR q."answeredAt" > r."collatedAt"))
        OR ${figuresWait}
      ) AS waiting,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.name)
        FROM role_period held JOIN person p ON p."trustId" = held."trustId" AND p.id = held."personId"
        WHERE held."trustId" = r."trustId" AND held."schoolId" = r."schoolId" AND held.role = 'principal'
          AND held."startsOn" <= ${viewer.today}::date AND (held."endsOn" IS NULL OR held."endsOn" >= ${viewer.today}::date)), '[]') AS principals
    FROM review r
    JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
    LEFT JOIN half_term h ON h."trustId" = r."trustId" AND h."academicYear" = r."academicYear" AND h.ordinal = r.ordinal
    LEFT JOIN school_half_term own ON own."trustId" = r."trustId" AND own."schoolId" = r."schoolId"
      AND own."academicYear" = r."academicYear" AND own.ordinal = r.ordinal
    LEFT JOIN sign_off o ON o."trustId" = r."trustId" AND o."reviewId" = r.id
    WHERE r."trustId" = ${viewer.trustId}::uuid AND r.id = ${reviewId}::uuid`;
  if (!row) throw new NotFound();
  const { startsOn, endsOn, ...rest } = row;
  const review: Review = {
    ...rest,
    opensOn: asDay(row.opensOn),
    locksOn: asDay(row.locksOn),
    halfTerm: startsOn && endsOn ? { startsOn: asDay(startsOn), endsOn: asDay(endsOn) } : undefined,
    principalIds: row.principals.map(({ id }) => id),
  };
  if (!allowed(viewer, review)) throw new NotFound();
  return review;
}

/** Holds the review's row until the transaction ends, so that two people locking, publishing or signing take turns. */
export async function takeTurns(db: TenantDb, viewer: Viewer, reviewId: string): Promise<void> {
  if (!isId(reviewId)) throw new NotFound();
  await db.$queryRaw`SELECT FROM review WHERE "trustId" = ${viewer.trustId}::uuid AND id = ${reviewId}::uuid FOR UPDATE`;
}
