import { type ComparedSchool, missingFrom, type SimilarityModel } from "./model";

/** Schools of one pool as points: coordinate = value × √coefficient, so that the distance between two points is the model's. */
export type ComparisonSpace = {
  model: SimilarityModel;
  schools: readonly ComparedSchool[];
  /** Row by row, as many numbers a school as the model has variables. */
  points: Float64Array;
  rowOf: ReadonlyMap<string, number>;
};

/**
 * The space of all schools that a model can compare; those that lack an input are left out. The caller gives one pool,
 * schools of one phase; ordered by URN, so that equal distances always come in the same order.
 */
export function comparisonSpace(model: SimilarityModel, pool: readonly ComparedSchool[]): ComparisonSpace {
  const schools = pool.filter((school) => missingFrom(model, school).length === 0).toSorted((one, other) => (one.urn < other.urn ? -1 : 1));
  const scales = model.variables.map(({ coefficient }) => Math.sqrt(coefficient));
  const points = new Float64Array(schools.length * scales.length);
  schools.forEach(({ values }, row) => {
    model.variables.forEach(({ key }, column) => {
      points[row * scales.length + column] = (values[key] ?? 0) * (scales[column] ?? 0);
    });
  });
  return { model, schools, points, rowOf: new Map(schools.map(({ urn }, row) => [urn, row])) };
}
