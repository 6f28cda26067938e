import { type ListedBrightSpot, listBrightSpots } from "@/lib/bright-spots/list-bright-spots";
import { withTenant } from "@/lib/db/with-tenant";
import { listTold, type ToldPriority } from "@/lib/priorities/telling/list-told";
import { canReadRubric } from "@/lib/rubric/policy";
import { findSchoolFigures, type SchoolFigure } from "@/lib/school-data/series/read-school-figures";
import { findSchool, type SchoolPage } from "@/lib/schools/read-school";
import { findSchoolYear, type YearWeek } from "@/lib/schools/read-school-year";
import type { Viewer } from "@/lib/viewers/viewer";

export type WholeSchool = { school: SchoolPage; year: YearWeek[] | undefined; figures: SchoolFigure[]; spots: ListedBrightSpot[]; told: ToldPriority[] };

/**
 * Everything on a school's page in one transaction of six statements; the three Ss for those alone who read its line, what it works on for its staff.
 * @throws NotFound when it is not of the trust
 */
export function readSchoolPage(viewer: Viewer, schoolId: string): Promise<WholeSchool> {
  return withTenant(viewer, async (db) => {
    const school = await findSchool(db, viewer, schoolId);
    const year = await findSchoolYear(db, viewer, schoolId);
    const figures = await findSchoolFigures(db, viewer, school.urn);
    const spots = canReadRubric(viewer) ? await listBrightSpots(db, viewer, { schoolId }) : [];
    const told = await listTold(db, viewer, schoolId);
    return { school, year, figures, spots, told };
  });
}
