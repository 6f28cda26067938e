import { withTenant } from "@/lib/db/with-tenant";
import { guestsApart } from "@/lib/viewers/guests-apart";
import { holds, isExecutive, type Viewer } from "@/lib/viewers/viewer";
import { asDay, type Day } from "@/lib/school-year/day";
import type { HalfTerm } from "@/lib/school-year/half-term";
import { readHalfTerms } from "@/lib/school-year/read-half-terms";
import { type ReviewState, reviewState } from "./review-state";

export type ListedReview = {
  id: string;
  schoolId: string;
  schoolName: string;
  meetingAt: Date;
  opensOn: Day;
  locksOn: Day;
  state: ReviewState;
  ready: number;
  sections: number;
  /** Whether the viewer reads the pack; an administrator sees when it is, a trustee the summary, a presenter their item. */
  readsPack: boolean;
};

export type PresentedItem = { id: string; reviewId: string; title: string; schoolName: string; meetingAt: Date };

export type ReviewList = {
  halfTerms: HalfTerm[];
  reviews: ListedReview[];
  /** Schools whose review the viewer would read and that have none planned in this half term. */
  unplanned: { id: string; name: string }[];
  presenting: PresentedItem[];
};

type Row = Omit<ListedReview, "opensOn" | "locksOn" | "state"> & { opensOn: Date; locksOn: Date; openedAt: Date | null; lockedAt: Date | null; startedAt: Date | null; signedAt: Date | null };

/** The reviews of a half term that the viewer may know of, by meeting, and the items they present. Four statements. @throws NotFound for a guest */
export async function listReviews(viewer: Viewer, choose: (halfTerms: HalfTerm[]) => { academicYear: number; ordinal: number } | undefined): Promise<ReviewList> {
  guestsApart(viewer);
  return withTenant(viewer, async (db) => {
    const halfTerms = await readHalfTerms(db, viewer.trustId);
    const chosen = choose(halfTerms) ?? { academicYear: 0, ordinal: 0 };
    const rows = await db.$queryRaw<Row[]>`
      SELECT r.id, r."schoolId", s.name AS "schoolName", r."meetingAt", r."opensOn", r."locksOn", r."openedAt", r."lockedAt", r."startedAt", o."signedAt",
        r."schoolId" = ANY ((SELECT app_review_schools())::uuid[]) AS "readsPack",
        (SELECT count(*) FILTER (WHERE w."readyAt" IS NOT NULL) FROM review_section w WHERE w."trustId" = r."trustId" AND w."reviewId" = r.id)::int AS ready,
        (SELECT count(*) FROM review_section w WHERE w."trustId" = r."trustId" AND w."reviewId" = r.id)::int AS sections
      FROM review r JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
      LEFT JOIN sign_off o ON o."trustId" = r."trustId" AND o."reviewId" = r.id
      WHERE r."trustId" = ${viewer.trustId}::uuid AND r."academicYear" = ${chosen.academicYear} AND r.ordinal = ${chosen.ordinal}
      ORDER BY r."meetingAt", s.name`;
    const plans = isExecutive(viewer) || holds(viewer, "trust_administrator");
    const unplanned = await db.$queryRaw<{ id: string; name: string }[]>`
      SELECT s.id, s.name FROM school s
      WHERE s."trustId" = ${viewer.trustId}::uuid AND (s."leftOn" IS NULL OR s."leftOn" > ${viewer.today}::date)
        AND (${plans} OR s.id = ANY ((SELECT app_review_schools())::uuid[]))
        AND NOT EXISTS (SELECT FROM review r WHERE r."trustId" = s."trustId" AND r."schoolId" = s.id AND r."academicYear" = ${chosen.academicYear} AND r.ordinal = ${chosen.ordinal})
      ORDER BY s.name`;
    const presenting = await db.$queryRaw<PresentedItem[]>`
      SELECT i.id, i."reviewId", i.title, s.name AS "schoolName", r."meetingAt"
      FROM agenda_item i JOIN review r ON r."trustId" = i."trustId" AND r.id = i."reviewId" JOIN school s ON s."trustId" = i."trustId" AND s.id = i."schoolId"
      WHERE i."trustId" = ${viewer.trustId}::uuid AND i."presenterId" = ${viewer.personId}::uuid AND i."publishedAt" IS NOT NULL AND i."withdrawnAt" IS NULL
        AND r."meetingAt" >= ${viewer.today}::date
      ORDER BY r."meetingAt", i.position`;
    return {
      halfTerms, unplanned, presenting,
      reviews: rows.map(({ openedAt, lockedAt, startedAt, signedAt, ...row }) => ({
        ...row, opensOn: asDay(row.opensOn), locksOn: asDay(row.locksOn), state: reviewState({ openedAt, lockedAt, startedAt, signedAt }),
      })),
    };
  });
}
