import type { FileArea } from "../file/framework-file";
import { fadingScaffolds } from "./practice/fading-scaffolds";
import { independentPractice } from "./practice/independent-practice";
import { retrievalPractice } from "./practice/retrieval-practice";
import { spacingAndMixing } from "./practice/spacing-and-mixing";

export const practice: FileArea = {
  title: "Practice and memory",
  about: "Helping what was understood today to be remembered, and used without help, next year.",
  elements: [retrievalPractice, spacingAndMixing, independentPractice, fadingScaffolds],
};
