import { addModule } from "@/lib/rubric/modules/add-module";
import { publishModule } from "@/lib/rubric/modules/publish-module";
import { readDraftModule } from "@/lib/rubric/modules/read-draft-module";
import { saveReading, saveUniversity, saveWords } from "@/lib/rubric/modules/save-draft";
import type { Validation } from "@/lib/rubric/modules/validation";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { anElement, aPublishedFramework } from "@/tests/rubric/a-framework";
import { aTrust } from "@/tests/support/a-trust";

const work = { title: "Wait time", authors: "Mary Budd Rowe", year: 1986, source: "Journal of Teacher Education", kind: "study" as const, strength: "moderate" as const, means: "Longer pauses, longer answers" };

export const byNorthmere: Validation = { university: "Northmere University", credits: 5, level: 7, reference: "NM-204", fromDay: "2026-09-01", untilDay: "2028-08-31" };

/** A trust with a framework of two elements that the executive writes, and two teachers. */
export async function aReadTrust() {
  const trust = await aTrust();
  const [editor, school] = [await trust.executive(), await trust.school()];
  const teacher = await trust.person("Kofi Mensah", { role: "teacher", school });
  const colleague = await trust.person("Julie Barker", { role: "teacher", school });
  const { frameworkId, elementIds } = await aPublishedFramework(editor, [anElement("Wait time", { research: [work] }), anElement("Cold call")]);
  return { trust, school, editor, teacher, colleague, frameworkId, elementIds };
}

export const wordsOf = (moduleId: string, version: number, elementIds: string[], more: { title?: string; task?: string; hours?: number } = {}) => ({
  moduleId, version, title: more.title ?? "Time to think", hours: more.hours ?? 2.5, why: "Most questions are answered by the same few", task: more.task ?? "Wait five seconds in one lesson",
  questions: ["Who answered who does not usually?"], elementIds,
});

/** A module of the framework, written and published; validated when a university's word is given. */
export async function aPublishedModule(editor: Viewer, frameworkId: string, elementIds: string[], { validation, title }: { validation?: Validation; title?: string } = {}) {
  const { id: moduleId } = await addModule(editor, { requestId: v7(), frameworkId, title: title ?? "Time to think" });
  await saveWords(editor, wordsOf(moduleId, 1, elementIds, title ? { title } : {}));
  await saveReading(editor, { moduleId, version: 2, works: ["Wait time"], own: [{ title: "What we saw in Year 4", by: "A colleague" }] });
  if (validation) await saveUniversity(editor, { moduleId, version: 3, validated: "yes", ...validation });
  const { module } = await readDraftModule(editor, moduleId);
  await publishModule(editor, { moduleId, version: module.version });
  return moduleId;
}

/** The same in a trust of its own. */
export async function aModule(validation?: Validation) {
  const read = await aReadTrust();
  return { ...read, moduleId: await aPublishedModule(read.editor, read.frameworkId, read.elementIds, validation ? { validation } : {}) };
}
