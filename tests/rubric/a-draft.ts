import { withTenant } from "@/lib/db/with-tenant";
import { addEditor } from "@/lib/rubric/editors/add-editor";
import type { FileElement } from "@/lib/rubric/file/framework-file";
import { addFramework } from "@/lib/rubric/drafts/add-framework";
import { defaultStages } from "@/lib/rubric/stages";
import { v7 } from "@/lib/submissions/uuid";
import { aTrust } from "@/tests/support/a-trust";

/** An element with a text in every part. */
export const anElement = (title: string): FileElement => ({
  title, summary: `${title} in a sentence`, why: `Why ${title} matters`, stages: defaultStages.map(({ name }) => `${title} when ${name.toLowerCase()}`),
  tips: ["Wait three seconds", "Ask the whole class"], slips: ["Asking the same four pupils"], questions: ["Who did not answer today?"],
  research: [{ title: "Wait time", authors: "Rowe, M. B.", year: 1986, source: "Journal of Teacher Education", kind: "study", strength: "moderate", means: "Longer pauses, longer answers" }],
  reading: [{ title: "Asking better", by: "A colleague" }], variants: [{ context: "small_school", text: "With few pupils everybody speaks" }],
});

/** A trust whose executive leads a framework of two areas that a principal writes with them. */
export async function aDraft() {
  const trust = await aTrust();
  const school = await trust.school();
  const executive = await trust.executive();
  const principal = await trust.principalOf([school]);
  const areas = [
    { title: "Questioning", about: "", elements: [anElement("Cold call"), anElement("Wait time")] },
    { title: "Feedback", about: "", elements: [anElement("Whole class")] },
  ];
  const { id: frameworkId } = await addFramework(executive, v7(), { name: "Our rubric", about: "", stages: defaultStages, areas });
  await addEditor(executive, { frameworkId, personId: principal.personId });
  const found = await withTenant(executive, (db) => db.rubricArea.findMany({
    where: { trustId: trust.trustId, frameworkId }, orderBy: { position: "asc" }, include: { rubricElementAsArea: { orderBy: { position: "asc" } } },
  }));
  const [questioning, feedback] = found;
  if (!questioning || !feedback) throw new Error("No areas");
  const [coldCall, waitTime] = questioning.rubricElementAsArea;
  if (!coldCall || !waitTime) throw new Error("No elements");
  return { trust, school, executive, principal, frameworkId, questioning, feedback, coldCall, waitTime };
}

export type ADraft = Awaited<ReturnType<typeof aDraft>>;

/** A form's boxes for an element, as the browser sends them. */
export const aForm = ({ frameworkId, questioning, coldCall }: ADraft, more: Record<string, string | string[]> = {}) => ({
  frameworkId, elementId: coldCall.id, areaId: questioning.id, version: "1", title: "Cold call", summary: "Everybody thinks", why: "All pupils think",
  "stages.0": "a", "stages.1": "b", "stages.2": "c", "stages.3": "d", tips: "One\nTwo", slips: "", questions: "", ...more,
});
