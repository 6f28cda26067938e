import type { FileArea } from "../file/framework-file";
import { readingAloudAndFluency } from "./language/reading-aloud-and-fluency";
import { talkPartners } from "./language/talk-partners";
import { teachingVocabulary } from "./language/teaching-vocabulary";
import { writingInEverySubject } from "./language/writing-in-every-subject";

export const language: FileArea = {
  title: "Talk, reading and vocabulary",
  about: "The language that opens every subject, taught in all of them and not left to English alone.",
  elements: [talkPartners, teachingVocabulary, readingAloudAndFluency, writingInEverySubject],
};
