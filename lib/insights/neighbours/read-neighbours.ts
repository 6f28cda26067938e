import { type ListedBrightSpot, listBrightSpots } from "@/lib/bright-spots/list-bright-spots";
import { judgedMain } from "@/lib/comparison/headlines/judged-main";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { canReadRubric } from "@/lib/rubric/policy";
import { asSeries, type Series } from "@/lib/school-data/series/series";
import { findSchoolFigures } from "@/lib/school-data/series/read-school-figures";
import { findSchool, type SchoolPage } from "@/lib/schools/read-school";
import type { Viewer } from "@/lib/viewers/viewer";
import { findNeighboursFigures, type NeighbourFigure } from "./find-neighbours-figures";
import { findNeighboursOf, type SimilarSchools } from "./find-neighbours-of";

export type Neighbourhood = {
  school: SchoolPage;
  similar: SimilarSchools | undefined;
  /** The school's main measures of which one end is wanted. */
  series: Series[];
  /** Those of its fifty neighbours in the same years. */
  figures: NeighbourFigure[];
  /** In its own trust, what a host agreed to show: whom to ask. */
  spots: ListedBrightSpot[];
};

/** Everything about a school's neighbours within a transaction. Five statements. @throws NotFound when it is not of the trust */
export async function gatherNeighbours(db: TenantDb, viewer: Viewer, schoolId: string): Promise<Neighbourhood> {
  const school = await findSchool(db, viewer, schoolId);
  const similar = await findNeighboursOf(db, viewer, school);
  const series = similar ? judgedMain(asSeries(await findSchoolFigures(db, viewer, school.urn))) : [];
  const asked = series.flatMap(({ measure, figures }) => figures.filter(({ number }) => number !== null).slice(0, 1).map(({ academicYear }) => ({ measure: measure.key, academicYear })));
  const figures = await findNeighboursFigures(db, viewer, similar?.nearest.map(({ urn }) => urn) ?? [], asked);
  const spots = similar && canReadRubric(viewer) ? await listBrightSpots(db, viewer) : [];
  return { school, similar, series, figures, spots };
}

/** The same in a transaction of its own; every member of staff reads it. @throws NotFound when it is not of the trust */
export const readNeighbours = (viewer: Viewer, schoolId: string): Promise<Neighbourhood> => withTenant(viewer, (db) => gatherNeighbours(db, viewer, schoolId));
