import { type ComparedSchool, missingFrom, type SimilarityModel } from "./model";
import { primaryModel } from "./primary-model";
import { publicContextModel } from "./public-context-model";
import { secondaryModel } from "./secondary-model";
import { NEIGHBOURS } from "./find-neighbours";

const departmentModels: readonly { model: SimilarityModel; phases: readonly string[] }[] = [
  { model: primaryModel, phases: ["Primary", "Middle deemed primary"] },
  { model: secondaryModel, phases: ["Secondary", "Middle deemed secondary"] },
];

/** The Department's model of a phase, as the register words phases; undefined where it has none. */
export const departmentModelOf = (phase: string): SimilarityModel | undefined => departmentModels.find(({ phases }) => phases.includes(phase))?.model;

/**
 * The best model there is for a school among schools of its own phase: the Department's when the school and at least as many others
 * as the Department names for one have all its inputs; otherwise the reduced model from public context.
 * @param samePhase every school of that phase, as the register words phases; the school itself may be among them
 */
export function chooseModel(school: ComparedSchool, samePhase: readonly ComparedSchool[]): SimilarityModel {
  const found = departmentModelOf(school.phase);
  if (found && missingFrom(found, school).length === 0) {
    const others = samePhase.filter((other) => other.urn !== school.urn && missingFrom(found, other).length === 0);
    if (others.length >= NEIGHBOURS) return found;
  }
  return publicContextModel(samePhase);
}
