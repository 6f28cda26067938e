import type { FileArea } from "../file/framework-file";
import { checkingForUnderstanding } from "./questioning/checking-for-understanding";
import { coldCall } from "./questioning/cold-call";
import { hingeQuestions } from "./questioning/hinge-questions";
import { waitTime } from "./questioning/wait-time";

export const questioning: FileArea = {
  title: "Questioning and checking",
  about: "Finding out what every pupil thinks, in time to do something about it.",
  elements: [checkingForUnderstanding, waitTime, coldCall, hingeQuestions],
};
