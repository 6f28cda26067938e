import type { ModelVariable } from "./model";

type Named = Omit<ModelVariable, "coefficient">;

/**
 * The nine inputs of the Department's two models, keyed as its published inputs are, with their names in plain English.
 * Source: Department for Education, 'What is a similar school?', School Profiles service, 2026.
 */
export const departmentVariables = {
  PPPerc: { key: "PPPerc", name: "pupil premium", unit: "percent", decimals: 0 },
  Polar4QuintilePupils: { key: "Polar4QuintilePupils", name: "young people going to university nearby (1 low, 5 high)", unit: "score", decimals: 1 },
  PStability: { key: "PStability", name: "pupils who joined at the usual time", unit: "percent", decimals: 0 },
  PercentSchSupport: { key: "PercentSchSupport", name: "special needs support", unit: "percent", decimals: 0 },
  PercentEAL: { key: "PercentEAL", name: "English as an additional language", unit: "percent", decimals: 0 },
  IdaciPupils: { key: "IdaciPupils", name: "child poverty nearby (0 none, 1 all)", unit: "score", decimals: 2 },
  NumberOfPupils: { key: "NumberOfPupils", name: "roll", unit: "pupils", decimals: 0 },
} as const satisfies Record<string, Named>;

/** An input whose key differs between the two phases. */
export const carePlans = { name: "education, health and care plans", unit: "percent", decimals: 1 } as const;
