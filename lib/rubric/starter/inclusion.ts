import type { FileArea } from "../file/framework-file";
import { adaptingWithoutLowering } from "./inclusion/adapting-without-lowering";
import { pupilsLearningEnglish } from "./inclusion/pupils-learning-english";
import { pupilsWithSend } from "./inclusion/pupils-with-send";
import { workingWithTeachingAssistants } from "./inclusion/working-with-teaching-assistants";

export const inclusion: FileArea = {
  title: "Inclusion and adaptive teaching",
  about: "The same worthwhile learning for every pupil, reached by whatever route they need.",
  elements: [adaptingWithoutLowering, workingWithTeachingAssistants, pupilsWithSend, pupilsLearningEnglish],
};
