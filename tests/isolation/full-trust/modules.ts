import { beginStudy } from "@/lib/credits/begin-study";
import { finishStudy, saveStudy } from "@/lib/credits/save-study";
import { makeTranscript } from "@/lib/credits/transcripts/make-transcript";
import { addModule } from "@/lib/rubric/modules/add-module";
import { publishModule } from "@/lib/rubric/modules/publish-module";
import { saveUniversity, saveWords } from "@/lib/rubric/modules/save-draft";
import { v7 } from "@/lib/submissions/uuid";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

/** Modules that the trust lead writes: two published, one rewritten since, one not shown yet. A teacher has finished one, is in the middle of the other, and made a transcript. */
export async function someModules({ people: { lead, teacher } }: PeopledTrust, { frameworkId, elementId }: { frameworkId: string; elementId: string }, mark: Mark) {
  const words = (moduleId: string, version: number, said: string) => ({ moduleId, version, title: said, hours: 2, why: said, task: said, questions: [said], elementIds: [elementId] });
  const published = async () => {
    const { id } = await addModule(lead, { requestId: v7(), frameworkId, title: mark("module-published") });
    await saveWords(lead, words(id, 1, mark("module-published")));
    await saveUniversity(lead, { moduleId: id, version: 2, validated: "yes", university: mark("module-published"), credits: 5, level: 7, reference: mark("module-published"), fromDay: "2026-09-01", untilDay: null });
    await publishModule(lead, { moduleId: id, version: 3 });
    return id;
  };
  const [finishedModuleId, moduleId] = [await published(), await published()];
  await saveWords(lead, words(moduleId, 3, mark("module-draft")));
  const { id: unpublishedId } = await addModule(lead, { requestId: v7(), frameworkId, title: mark("module-draft") });
  const { id: finishedId } = await beginStudy(teacher, finishedModuleId);
  const { id: studyId } = await beginStudy(teacher, moduleId);
  const text = mark("module-study");
  await finishStudy(teacher, { studyId: finishedId, version: 1, read: [], tried: text, changed: text, reflection: text });
  await saveStudy(teacher, { studyId, version: 1, read: [], tried: text, changed: text, reflection: text });
  const { id: transcriptId } = await makeTranscript(teacher, { requestId: v7(), study: [finishedId] });
  return { moduleId, finishedModuleId, unpublishedId, studyId, finishedId, transcriptId };
}
