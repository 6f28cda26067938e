import type { FileArea } from "../file/framework-file";
import { concreteBeforeAbstract } from "./explaining/concrete-before-abstract";
import { priorKnowledgeFirst } from "./explaining/prior-knowledge";
import { smallSteps } from "./explaining/small-steps";
import { workedExamples } from "./explaining/worked-examples";

export const explaining: FileArea = {
  title: "Explaining and modelling",
  about: "How new ideas are introduced, so that every pupil can follow the first step and see where it leads.",
  elements: [priorKnowledgeFirst, smallSteps, workedExamples, concreteBeforeAbstract],
};
