import { type TrustFigure, trustFigure } from "@/lib/comparison/trusts/trust-figure";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { AcademicYear } from "@/lib/school-data/academic-year";
import type { Measure } from "@/lib/school-data/measures/measure";
import { findMeasure } from "@/lib/school-data/measures/measures";
import { amongOf } from "@/lib/school-data/series/beside-pupils";
import { findTrustFigures } from "@/lib/school-data/series/find-trust-figures";
import type { Viewer } from "@/lib/viewers/viewer";

/** By measure and year, the trust's schools as one. */
export type TrustYears = ReadonlyMap<string, ReadonlyMap<AcademicYear, TrustFigure>>;

/** With fewer it would only say what a school's own page says. */
const FEWEST_SCHOOLS = 2;

/** Whose figure stands beside a school's and England's: that of the schools that the trust has now as one, or of those of its phase. */
export const trustName = ({ besidePhase }: Pick<Measure, "besidePhase">): string => (besidePhase ? "The trust’s schools of its phase" : "The trust’s schools");

/** A school of the trust. */
export type AlikeSchool = { id: string; name: string; urn: string };

/** The trust’s schools that stand among the same schools as this one, itself included, by name; none where the register names no phase for it. One statement. */
export const findAlike = (db: TenantDb, { trustId }: Viewer, schoolId: string): Promise<AlikeSchool[]> => db.$queryRaw<AlikeSchool[]>`
  WITH own AS (SELECT ${amongOf} AS phase FROM school s WHERE s."trustId" = ${trustId}::uuid AND s.id = ${schoolId}::uuid)
  SELECT s.id, s.name, s.urn FROM school s, own WHERE s."trustId" = ${trustId}::uuid AND s."leftOn" IS NULL AND ${amongOf} = own.phase ORDER BY s.name`;

/**
 * Some measures over the years for the schools that the trust has now, every pupil counted the same, from published figures alone: a hidden one is in none of it.
 * Where phases are too unlike to be one, of the schools that stand where this one does. A year in which fewer than two of them have a figure is left out. One statement.
 */
export async function findTrustYears(db: TenantDb, viewer: Viewer, schools: readonly AlikeSchool[], measures: readonly string[]): Promise<TrustYears> {
  if (measures.length === 0) return new Map();
  const alike = new Set(schools.map(({ id }) => id));
  const found = Map.groupBy(await findTrustFigures(db, viewer, measures), ({ measure }) => measure);
  return new Map([...found].map(([key, figures]) => {
    const measure = findMeasure(key);
    const counted = measure?.besidePhase ? figures.filter((figure) => alike.has(figure.schoolId)) : figures;
    const years = [...Map.groupBy(counted, ({ academicYear }) => academicYear)].flatMap(([year, ofYear]): [AcademicYear, TrustFigure][] => {
      const whole = trustFigure(ofYear, measure?.digits ?? 0);
      return whole && whole.schools >= FEWEST_SCHOOLS ? [[year, whole]] : [];
    });
    return [key, new Map(years)];
  }));
}
