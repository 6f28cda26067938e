import { publishFramework } from "@/lib/self-evaluation/indicators/publish-framework";
import { beginEvaluation } from "@/lib/self-evaluation/views/begin-evaluation";
import { savePart } from "@/lib/self-evaluation/views/save-part";
import { shareView } from "@/lib/self-evaluation/views/share-view";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

/** Two self-evaluations: Oakfield's, of which the school alone has shared its view, and Cedar's, of which both sides have. */
export async function someEvaluations({ people: { executive, lead, principal, principalOfCedar }, schools }: PeopledTrust, mark: Mark) {
  const name = mark("indicator").slice(0, 80);
  const { id: frameworkId } = await publishFramework(executive, { requestId: v7(), number: 0, indicators: [{ key: "teaching", name, areas: [{ key: "teaching-talk", name, question: "" }] }] });
  const write = (who: Viewer, evaluationId: string, evidence: string) => savePart(who, { evaluationId, indicator: "teaching", version: 0 }, { "teaching-talk": { stands: 2, evidence } });
  const share = (who: Viewer, evaluationId: string) => shareView(who, { evaluationId, restCannotBeSaid: false, noChildNamed: true });
  const { id: openId } = await beginEvaluation(principal, { schoolId: schools.oakfield.id });
  await write(principal, openId, mark("evaluation-school"));
  await write(lead, openId, mark("evaluation-trust"));
  await share(principal, openId);
  const { id: sharedId } = await beginEvaluation(principalOfCedar, { schoolId: schools.cedar.id });
  await write(principalOfCedar, sharedId, mark("evaluation-cedar"));
  await write(executive, sharedId, mark("evaluation-cedar"));
  await share(principalOfCedar, sharedId);
  await share(executive, sharedId);
  // Birch has begun and shared nothing.
  const { id: begunId } = await beginEvaluation(executive, { schoolId: schools.birch.id });
  return { frameworkId, openId, sharedId, begunId };
}
