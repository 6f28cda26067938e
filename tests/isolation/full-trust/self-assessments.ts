import { answer } from "@/lib/institute/self-assessments/answer";
import { readBeforeAndAfter } from "@/lib/institute/self-assessments/read-before-and-after";
import { wordStatements } from "@/lib/institute/self-assessments/word-statements";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

/** The programme has a statement of its own. The teacher's answer is theirs alone, the presenter shows theirs to Fern. */
export async function someSelfAssessments({ executive, teacher, presenter }: PeopledTrust["people"], { programmeId, cohortId }: { programmeId: string; cohortId: string }, mark: Mark) {
  await wordStatements(executive, { programmeId, version: 0, statements: mark("statement") });
  const said = async (who: Viewer, sentence: string, shows: "me" | "facilitators") => {
    await answer(who, { cohortId, part: "start", wording: 1, statements: 1, levels: [1], sentence, shows, version: 0, noChildNamed: true });
    return (await readBeforeAndAfter(who, cohortId)).mine?.mine.start?.id ?? "";
  };
  return { assessmentId: await said(teacher, mark("assessment"), "me"), shownAssessmentId: await said(presenter, mark("assessment-shown"), "facilitators") };
}
