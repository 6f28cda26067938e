import { carePlans, departmentVariables as inputs } from "./department-variables";
import type { SimilarityModel } from "./model";

/**
 * The Department's model of similar primary schools as published in July 2026. Its coefficients were recovered by exact least squares
 * from 1,445 published distances, and give each of them back to 1e-9.
 * Source: Department for Education, test data of the School Profiles service (DFE-Digital/sap-sector), 2026.
 */
export const primaryModel: SimilarityModel = {
  key: "department-primary-2026",
  label: "After the Department for Education’s 2026 model for primary schools, not its official list",
  exact: true,
  variables: [
    { ...inputs.PPPerc, coefficient: 0.0005267600833 },
    { ...inputs.Polar4QuintilePupils, coefficient: 0.12976348 },
    { ...inputs.PStability, coefficient: 0.0008391022845 },
    { ...inputs.PercentSchSupport, coefficient: 0.002186076225 },
    { ...inputs.PercentEAL, coefficient: 9.947700293e-5 },
    { ...inputs.IdaciPupils, coefficient: 7.867508786 },
    { ...carePlans, key: "PercentageStatementOrEhp", coefficient: 0.004637265929 },
    { ...inputs.NumberOfPupils, coefficient: 6.030989222e-7 },
    { key: "Ks1PriorRwmAverage", name: "attainment at age 7 (average points)", unit: "score", decimals: 2, coefficient: 7.648636604 },
  ],
};
