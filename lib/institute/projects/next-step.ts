import type { ProjectContent } from "./content";
import { figureOf } from "./measure";

/** What comes next in a project, as its author is told. */
export const stepWords = {
  question: "Begin with your question",
  baseline: "Next, write where it starts from",
  measure: "Next, say what you measure and how it is before",
  tried: "Next, write what you try",
  after: "Next, say how it is afterwards",
  result: "Next, write the result and its limits",
  done: "All its parts are there",
} as const;
export type Step = keyof typeof stepWords;

/** A step as the database keeps it, in words. */
export const stepWord = (step: string): string => (Object.hasOwn(stepWords, step) ? stepWords[step as Step] : stepWords.question);

/** The first part that is still empty. */
export function nextStep(content: ProjectContent): Step {
  if (!content.question) return "question";
  if (!content.baseline) return "baseline";
  if (!content.measure || (!figureOf(content, "before") && !content.beforeWords)) return "measure";
  if (!content.tried) return "tried";
  if (!figureOf(content, "after") && !content.afterWords) return "after";
  return content.result && content.limits ? "done" : "result";
}
