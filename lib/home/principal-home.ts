import { withTenant } from "@/lib/db/with-tenant";
import { readThreeSTable } from "@/lib/insights/three-s-table";
import { schoolsLedBy, type Viewer } from "@/lib/viewers/viewer";
import { halfTermAt } from "@/lib/school-year/half-term";
import { readHalfTermsOfLeader } from "@/lib/school-year/read-half-terms";
import { readMyActions } from "./read-my-actions";
import { readAskedEitherWay } from "./read-my-support";
import { readOwnWeeks } from "./read-own-weeks";
import { readReviewsAhead } from "./read-reviews-ahead";

/** Everything on a principal's home, about the schools they lead: six statements in one transaction. */
export function readPrincipalHome(viewer: Viewer) {
  return withTenant(viewer, async (db) => {
    const led = schoolsLedBy(viewer).map((school) => school.id);
    const halfTerms = await readHalfTermsOfLeader(db, viewer.personId);
    const halfTerm = halfTermAt(halfTerms, viewer.today);
    return {
      halfTerms,
      halfTerm,
      weeks: await readOwnWeeks(db, viewer, halfTerms),
      actions: await readMyActions(db, viewer),
      ...(await readAskedEitherWay(db, viewer)),
      reviews: (await readReviewsAhead(db, viewer)).filter((review) => led.includes(review.schoolId)),
      schools: halfTerm ? (await readThreeSTable(db, viewer, halfTerm, { sort: "school" })).filter((row) => led.includes(row.schoolId)) : [],
    };
  });
}

export type PrincipalHome = Awaited<ReturnType<typeof readPrincipalHome>>;
