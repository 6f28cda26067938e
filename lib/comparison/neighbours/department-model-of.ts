import type { SimilarityModel } from "./model";
import { primaryModel } from "./primary-model";
import { secondaryModel } from "./secondary-model";

const departmentModels: readonly { model: SimilarityModel; phases: readonly string[] }[] = [
  { model: primaryModel, phases: ["Primary", "Middle deemed primary"] },
  { model: secondaryModel, phases: ["Secondary", "Middle deemed secondary"] },
];

/** The Department's model of a phase, as the register words phases; undefined where it has none. */
export const departmentModelOf = (phase: string): SimilarityModel | undefined => departmentModels.find(({ phases }) => phases.includes(phase))?.model;
