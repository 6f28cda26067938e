import { mainByRecency } from "@/lib/comparison/headlines/judged-main";
import { withTenant } from "@/lib/db/with-tenant";
import { gatherSchoolFigures, type SchoolFigures } from "@/lib/school-data/series/read-school-figures";
import { asSeries } from "@/lib/school-data/series/series";
import type { Viewer } from "@/lib/viewers/viewer";
import { findTrustYears, type TrustYears } from "./find-trust-years";

/**
 * A school's published figures with its trust's schools beside the main ones. Five statements; every member of staff reads it.
 * @throws NotFound when the school is not of the trust
 */
export const readFiguresPage = (viewer: Viewer, schoolId: string): Promise<SchoolFigures & { trust: TrustYears }> =>
  withTenant(viewer, async (db) => {
    const school = await gatherSchoolFigures(db, viewer, schoolId);
    return { ...school, trust: await findTrustYears(db, viewer, schoolId, mainByRecency(asSeries(school.figures)).recent.map(({ measure }) => measure.key)) };
  });
