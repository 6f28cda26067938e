import type { FileArea } from "../file/framework-file";
import { learningHowToLearn } from "./curriculum/learning-how-to-learn";
import { misconceptions } from "./curriculum/misconceptions";
import { planningForThinking } from "./curriculum/planning-for-thinking";
import { sequencing } from "./curriculum/sequencing";

export const curriculum: FileArea = {
  title: "Curriculum and planning",
  about: "What is taught, in which order, and how a lesson makes pupils think about it.",
  elements: [sequencing, planningForThinking, misconceptions, learningHowToLearn],
};
