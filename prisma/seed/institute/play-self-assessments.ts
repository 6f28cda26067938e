import { answer } from "@/lib/institute/self-assessments/answer";
import { starts } from "../texts/institute/self-assessments";
import type { InstituteStage } from "./stage";

/** Where most of the cohort saw themselves at its start; Kofi has still to say. */
export async function playSelfAssessments({ at }: InstituteStage, cohortId: string): Promise<void> {
  for (const { who, daysAgo, levels, sentence, shows } of starts)
    await answer(await at(who, daysAgo, "20:10"), { cohortId, part: "start", wording: 0, statements: levels.length, levels, sentence, shows, version: 0, noChildNamed: true });
}
