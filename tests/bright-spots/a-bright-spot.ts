import { answerMarking } from "@/lib/bright-spots/answer-marking";
import { markBrightSpot } from "@/lib/bright-spots/mark-bright-spot";
import { v7 } from "@/lib/submissions/uuid";
import { asDate } from "@/lib/school-year/day";
import { aPublishedFramework, anElement } from "@/tests/rubric/a-framework";
import { aTrust } from "@/tests/support/a-trust";

/** A trust with a published element, a reviewer, a host at Oakfield with a principal, and a teacher at Elm Park. */
export async function aTrustWithHosts() {
  const trust = await aTrust();
  const [oak, elm] = [await trust.school(), await trust.school("Elm Park Primary")];
  const executive = await trust.executive();
  const { elementIds, frameworkId } = await aPublishedFramework(executive, [anElement("Wait time"), anElement("Talk partners")]);
  const { personId: reviewerId } = await trust.person("Rae Reviewer", { role: "middle_leader", school: elm });
  await trust.arrange((db) => db.appointment.create({ data: { trustId: trust.trustId, personId: reviewerId, duty: "reviewer", startsOn: asDate("2026-09-01") } }));
  const reviewer = await trust.viewer(reviewerId);
  const host = await trust.person("Hana Host", { role: "teacher", school: oak });
  const principal = await trust.principalOf([oak]);
  const visitor = await trust.person("Vic Visitor", { role: "teacher", school: elm });
  const colleague = await trust.person("Cleo Colleague", { role: "teacher", school: oak });
  const elementId = elementIds[0] ?? "";
  const marking = (more = {}) => ({ requestId: v7(), schoolId: oak.id, elementId, hostId: host.personId, name: "Five seconds", about: "Everybody waits", seen: "Silence, then hands", ...more });
  return { trust, oak, elm, executive, reviewer, host, principal, visitor, colleague, elementId, frameworkId, marking };
}

/** The same with a bright spot that its host has confirmed. */
export async function aBrightSpot() {
  const all = await aTrustWithHosts();
  const { id: brightSpotId } = await markBrightSpot(all.reviewer, all.marking());
  await answerMarking(all.host, brightSpotId, true);
  return { ...all, brightSpotId };
}
