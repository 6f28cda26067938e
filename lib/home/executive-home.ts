import { withTenant } from "@/lib/db/with-tenant";
import { readThreeSTable } from "@/lib/insights/three-s-table";
import type { Viewer } from "@/lib/people/viewer";
import { halfTermAt } from "@/lib/school-year/half-term";
import { readHalfTerms } from "@/lib/school-year/read-half-terms";
import { countLiveRecords } from "@/lib/strands/count-live-records";
import { halfTermsOfTheYear } from "@/lib/strands/half-terms-shown";
import { readNeedsMe } from "./read-needs-me";
import { readOneToOnes } from "./read-one-to-ones";
import { readReviewsAhead } from "./read-reviews-ahead";
import { workingWeek } from "@/lib/check-ins/week";

/** Everything on a trust executive's home: six statements in one transaction, for five schools as for eighty. */
export function readExecutiveHome(viewer: Viewer) {
  return withTenant(viewer, async (db) => {
    const halfTerms = await readHalfTerms(db, viewer.trustId);
    const week = workingWeek(viewer.today);
    const halfTerm = halfTermAt(halfTerms, viewer.today);
    return {
      week,
      halfTerms,
      halfTerm,
      oneToOnes: await readOneToOnes(db, viewer, week, halfTerms, "trust"),
      needsMe: await readNeedsMe(db, viewer),
      schools: halfTerm ? await readThreeSTable(db, viewer, halfTerm) : [],
      reviews: await readReviewsAhead(db, viewer),
      helix: await countLiveRecords(db, viewer.trustId, halfTermsOfTheYear(halfTerms, viewer.today)),
    };
  });
}

export type ExecutiveHome = Awaited<ReturnType<typeof readExecutiveHome>>;

/** A trust lead who is no executive: the same for the leaders they lead, without the trust's braid. Five statements. */
export function readLeadHome(viewer: Viewer) {
  return withTenant(viewer, async (db) => {
    const halfTerms = await readHalfTerms(db, viewer.trustId);
    const week = workingWeek(viewer.today);
    const halfTerm = halfTermAt(halfTerms, viewer.today);
    return {
      week,
      halfTerms,
      halfTerm,
      oneToOnes: await readOneToOnes(db, viewer, week, halfTerms, "mine"),
      needsMe: await readNeedsMe(db, viewer),
      schools: halfTerm ? await readThreeSTable(db, viewer, halfTerm) : [],
      reviews: await readReviewsAhead(db, viewer),
    };
  });
}

export type LeadHome = Awaited<ReturnType<typeof readLeadHome>>;
