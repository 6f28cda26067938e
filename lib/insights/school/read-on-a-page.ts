import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { findSchoolFigures, type SchoolFigure } from "@/lib/school-data/series/read-school-figures";
import { findSchool, type SchoolPage } from "@/lib/schools/read-school";
import { findSchoolYear, type YearWeek } from "@/lib/schools/read-school-year";
import type { Viewer } from "@/lib/viewers/viewer";
import { findNeighboursOf, type SimilarSchools } from "../neighbours/find-neighbours-of";
import { findWorkInHand, type WorkInHand } from "./find-work-in-hand";

/** A school on a page; `year` and `work` are there for those alone who read them. */
export type OnAPage = { school: SchoolPage; figures: SchoolFigure[]; year: YearWeek[] | undefined; work: WorkInHand | undefined; similar: SimilarSchools | undefined };

/** As many similar schools as the page has room for. */
const SHOWN = 3;

async function gather(db: TenantDb, viewer: Viewer, schoolId: string): Promise<OnAPage> {
  const school = await findSchool(db, viewer, schoolId);
  const figures = await findSchoolFigures(db, viewer, school.urn);
  return { school, figures, year: await findSchoolYear(db, viewer, schoolId), work: await findWorkInHand(db, viewer, schoolId), similar: await findNeighboursOf(db, viewer, school, SHOWN) };
}

/**
 * What the page of one school holds: public facts and published figures for every member of staff, the three Ss and support for the
 * school's line, priorities and open actions for those who read its reviews. One transaction, six statements.
 * @throws NotFound when it is not of the trust
 */
export const readOnAPage = (viewer: Viewer, schoolId: string): Promise<OnAPage> => withTenant(viewer, (db) => gather(db, viewer, schoolId));

/**
 * The school whose page somebody takes away as a PDF, which takes the server a browser to draw: for those who read its reviews; others
 * print the page themselves. Written into the log.
 * @throws NotFound for anybody else
 */
export function exportOnAPage(viewer: Viewer, schoolId: string): Promise<SchoolPage> {
  return withTenant(viewer, async (db) => {
    const school = await findSchool(db, viewer, schoolId);
    if (!(await findWorkInHand(db, viewer, schoolId))) throw new NotFound();
    await recordEvent(db, viewer, "school-page.exported", { subjectId: schoolId });
    return school;
  });
}
