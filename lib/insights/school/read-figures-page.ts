import { mainByRecency } from "@/lib/comparison/headlines/judged-main";
import { withTenant } from "@/lib/db/with-tenant";
import { gatherSchoolFigures, type SchoolFigures } from "@/lib/school-data/series/read-school-figures";
import { asSeries } from "@/lib/school-data/series/series";
import type { Viewer } from "@/lib/viewers/viewer";
import { type AlikeSchool, findAlike, findTrustYears, type TrustYears } from "./find-trust-years";

/**
 * A school's published figures with its trust's schools beside the main ones, and the schools like it that may be set beside it one by one. Five statements;
 * every member of staff reads it.
 * @throws NotFound when the school is not of the trust
 */
export const readFiguresPage = (viewer: Viewer, schoolId: string): Promise<SchoolFigures & { trust: TrustYears; others: AlikeSchool[] }> =>
  withTenant(viewer, async (db) => {
    const school = await gatherSchoolFigures(db, viewer, schoolId);
    const alike = await findAlike(db, viewer, schoolId);
    const trust = await findTrustYears(db, viewer, alike, mainByRecency(asSeries(school.figures)).recent.map(({ measure }) => measure.key));
    return { ...school, trust, others: alike.filter(({ id }) => id !== schoolId) };
  });
