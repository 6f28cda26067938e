import { carePlans, departmentVariables as inputs } from "./department-variables";
import type { ModelVariable, SimilarityModel } from "./model";

const weighted = (variable: Omit<ModelVariable, "coefficient">, weight: number, deviation: number) => ({ ...variable, coefficient: weight / deviation ** 2 });

/**
 * An approximation to the Department's model of similar secondary schools: weights on standard scores fitted to 50 published
 * distances (R² 0.981), over the national standard deviations published in May 2026 (3,262 schools). Distances are not the published ones.
 * Source: Department for Education, test data of the School Profiles service (DFE-Digital/sap-sector), 2026.
 */
export const secondaryModel: SimilarityModel = {
  key: "department-secondary-2026-approximate",
  label: "An approximation to the Department for Education’s 2026 model for secondary schools, not its official list",
  exact: false,
  variables: [
    weighted({ key: "KS2MRP", name: "reading and maths at age 11 (scaled score)", unit: "score", decimals: 1 }, 0.517, 2.54724),
    weighted(inputs.PPPerc, 0.131, 14.20985),
    weighted(inputs.Polar4QuintilePupils, 0.106, 1.00183),
    weighted(inputs.PercentSchSupport, 0.087, 5.70462),
    weighted(inputs.PStability, 0.069, 6.82636),
    weighted(inputs.IdaciPupils, 0.049, 0.07773),
    weighted({ ...carePlans, key: "PercentageStatementOrEHP" }, 0.044, 1.96881),
    weighted(inputs.PercentEAL, 0.026, 18.06654),
    weighted(inputs.NumberOfPupils, 0.021, 392.46604),
  ],
};
