import { publishFramework } from "@/lib/self-evaluation/indicators/publish-framework";
import type { Indicator } from "@/lib/self-evaluation/indicators/indicator";
import { beginEvaluation } from "@/lib/self-evaluation/views/begin-evaluation";
import { savePart } from "@/lib/self-evaluation/views/save-part";
import { shareView } from "@/lib/self-evaluation/views/share-view";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust } from "@/tests/support/a-trust";

export const teaching: Indicator = { key: "teaching", name: "Teaching", areas: [{ key: "talk", name: "Talk", question: "Do pupils reason aloud?" }, { key: "practice", name: "Practice", question: "" }] };

/** A trust with indicators, a school with its head and their trust lead, and a self-evaluation that is begun. */
export async function aTrustThatLooks() {
  const trust = await aTrust();
  const executive = await trust.executive();
  const lead = await trust.person("Lena Lead", { role: "trust_team" });
  const school = await trust.school();
  const head = await trust.principalOf([school], lead);
  await publishFramework(executive, { requestId: v7(), number: 0, indicators: [teaching] });
  const { id: evaluationId } = await beginEvaluation(head, { schoolId: school.id });
  const say = (who: Viewer, talk: number | null, practice: number | null, version = 0) =>
    savePart(who, { evaluationId, indicator: "teaching", version }, { talk: { stands: talk, evidence: "Books of Year 4" }, practice: { stands: practice, evidence: "" } });
  const share = (who: Viewer, restCannotBeSaid = false) => shareView(who, { evaluationId, restCannotBeSaid, noChildNamed: true });
  return { trust, executive, lead: await trust.viewer(lead.personId), school, head: await trust.viewer(head.personId), evaluationId, say, share };
}
