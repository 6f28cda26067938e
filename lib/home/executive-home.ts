import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { readThreeSTable } from "@/lib/insights/three-s-table";
import type { Viewer } from "@/lib/viewers/viewer";
import { halfTermAt } from "@/lib/school-year/half-term";
import { readHalfTerms } from "@/lib/school-year/read-half-terms";
import { halfTermsOfTheYear } from "@/lib/strands/half-terms-shown";
import { readNeedsMe } from "./read-needs-me";
import { readOneToOnes } from "./read-one-to-ones";
import { readReviewsAhead } from "./read-reviews-ahead";
import { readWoven } from "./read-woven";
import { workingWeek } from "@/lib/check-ins/week";

async function readWeekAndSchools(db: TenantDb, viewer: Viewer, whose: "trust" | "mine") {
  const halfTerms = await readHalfTerms(db, viewer.trustId);
  const week = workingWeek(viewer.today);
  const halfTerm = halfTermAt(halfTerms, viewer.today);
  return {
    week,
    halfTerms,
    halfTerm,
    oneToOnes: await readOneToOnes(db, viewer, week, whose),
    ...(await readNeedsMe(db, viewer)),
    schools: halfTerm ? await readThreeSTable(db, viewer, halfTerm) : [],
    reviews: await readReviewsAhead(db, viewer),
  };
}

/** A trust lead who is no executive: the leaders they lead, without the trust's braid. Five statements. */
export function readLeadHome(viewer: Viewer) {
  return withTenant(viewer, (db) => readWeekAndSchools(db, viewer, "mine"));
}

/** Everything on a trust executive's home: six statements in one transaction, for five schools as for eighty. */
export function readExecutiveHome(viewer: Viewer) {
  return withTenant(viewer, async (db) => {
    const known = await readWeekAndSchools(db, viewer, "trust");
    return { ...known, ...(await readWoven(db, viewer.trustId, halfTermsOfTheYear(known.halfTerms, viewer.today))) };
  });
}

export type LeadHome = Awaited<ReturnType<typeof readLeadHome>>;
export type ExecutiveHome = Awaited<ReturnType<typeof readExecutiveHome>>;
