import { type ComparedSchool, missingFrom, type ModelVariable, type SimilarityModel } from "./model";
import { standardDeviation } from "./standard-deviation";

/** Keyed as the measures of school data are. */
const variables: readonly Omit<ModelVariable, "coefficient">[] = [
  { key: "free-school-meals", name: "free school meals", unit: "percent", decimals: 0 },
  { key: "english-additional", name: "English as an additional language", unit: "percent", decimals: 0 },
  { key: "ehc-plan", name: "education, health and care plans", unit: "percent", decimals: 0 },
  { key: "sen-support", name: "special needs support", unit: "percent", decimals: 0 },
  { key: "pupils-on-roll", name: "roll", unit: "pupils", decimals: 0 },
];

/**
 * A reduced model of Braid's own for schools whose inputs to the Department's model are not public: five facts from the register and
 * the census, each with the same weight, standardised by the standard deviation over every school of one phase that has all five.
 * A fact that is the same everywhere counts for nothing. Standardised Euclidean distance: the squares of differences in standard scores, added,
 * as England's councils are compared by the Chartered Institute of Public Finance and Accountancy's nearest neighbours model: variables with
 * a mean of nought and a deviation of one, and the Euclidean distance between all pairs (Hartlepool Borough Council, 'Statistical neighbours'). Worked example: (1, 0, 0) and (0, 1, 0) with
 * variances of 0.1 are the root of 20 apart (SciPy's reference, `scipy.spatial.distance.seuclidean`).
 * @param schools every school of the phase, national where the data are
 */
export function publicContextModel(schools: readonly ComparedSchool[]): SimilarityModel {
  const shape = publicContextModelWith([]);
  const whole = schools.filter((school) => missingFrom(shape, school).length === 0);
  return publicContextModelWith(shape.variables.map(({ key }) => standardDeviation(whole.map(({ values }) => values[key] ?? 0))));
}

/** The same with standard deviations that are known already, one a variable in the order of the model; one that is missing or nought counts for nothing. */
export function publicContextModelWith(deviations: readonly number[]): SimilarityModel {
  return {
    key: "public-context",
    label: "Braid’s own reduced model from public context (free school meals, language, special needs, roll), not the Department’s",
    exact: false,
    variables: variables.map((variable, place) => ({ ...variable, coefficient: inverseVariance(deviations[place] ?? 0) })),
  };
}

const inverseVariance = (deviation: number): number => (deviation > 0 ? 1 / deviation ** 2 : 0);
