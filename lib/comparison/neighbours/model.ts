/** One thing that two schools are compared by. Its coefficient is weight ÷ variance, so that units cancel. */
export type ModelVariable = { key: string; name: string; unit: "percent" | "pupils" | "score"; decimals: number; coefficient: number };

/** Which model a distance is after. It travels with every result, so that no screen can show one without its label. */
export type ModelLabel = {
  key: "department-primary-2026" | "department-secondary-2026-approximate" | "public-context";
  /** What a reader sees beside the neighbours. */
  label: string;
  /** True when distances equal the published ones. */
  exact: boolean;
};

/** distance² = Σ coefficient × difference², over schools of the same phase. */
export type SimilarityModel = ModelLabel & { variables: readonly ModelVariable[] };

/** A school as a model reads it: null is a value that nobody published. */
export type ComparedSchool = { urn: string; phase: string; values: Readonly<Record<string, number | null | undefined>> };

/** The names of what a school lacks to be compared by this model; none when it can be. */
export function missingFrom(model: SimilarityModel, school: ComparedSchool): string[] {
  return model.variables.filter(({ key }) => !Number.isFinite(school.values[key])).map(({ name }) => name);
}
