import { type FigureYear, figureYears } from "@/lib/comparison/headlines/figure-years";
import type { SetBeside } from "@/lib/comparison/headlines/set-beside";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { findSchoolFigures } from "@/lib/school-data/series/read-school-figures";
import { asSeries } from "@/lib/school-data/series/series";
import type { Viewer } from "@/lib/viewers/viewer";
import { type AlikeSchool, findAlike } from "./find-trust-years";

/** So long a name has room in a picture on a phone. */
const LONGEST = 20;

/**
 * A measure at another school of the trust that stands among the same schools, in every year as its own page shows it, hidden ones as words. Two statements.
 * @param alike the trust's schools among which the first one stands, itself included
 * @throws NotFound for a school that is none of the others, and for a measure of which nothing is known there
 */
export async function findOtherSchool(db: TenantDb, viewer: Viewer, schoolId: string, { measure, other }: { measure: string; other: string }): Promise<AlikeSchool & { years: FigureYear[] }> {
  const school = (await findAlike(db, viewer, schoolId)).find(({ id }) => id === other && id !== schoolId);
  if (!school) throw new NotFound();
  const series = asSeries(await findSchoolFigures(db, viewer, school.urn)).find((one) => one.measure.key === measure && one.pupils === "all");
  if (!series) throw new NotFound();
  return { ...school, years: figureYears(series, [...new Set([...series.figures.map(({ academicYear }) => academicYear), ...(series.measure.notPublished ?? [])])]) };
}

/** The same in a transaction of its own, as a reader may set it beside the first school's years; every member of staff reads it. @throws NotFound as above */
export const readOtherSchool = (viewer: Viewer, schoolId: string, asked: { measure: string; other: string }): Promise<SetBeside> =>
  withTenant(viewer, async (db) => {
    const { id, name, years } = await findOtherSchool(db, viewer, schoolId, asked);
    return {
      key: id, label: name, short: name.length > LONGEST ? "The other school" : name,
      years: Object.fromEntries(years.map(({ label, words, number, rangeWords }) => [label, { words, number, ...(rangeWords && { rangeWords }) }])),
    };
  });
