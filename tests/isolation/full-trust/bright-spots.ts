import { answerMarking } from "@/lib/bright-spots/answer-marking";
import { markBrightSpot } from "@/lib/bright-spots/mark-bright-spot";
import { agreeToDay, proposeDay } from "@/lib/bright-spots/visits/arrange-visit";
import { askToSee } from "@/lib/bright-spots/visits/ask-to-see";
import { closeVisit } from "@/lib/bright-spots/visits/close-visit";
import type { Viewer } from "@/lib/viewers/viewer";
import { v7 } from "@/lib/submissions/uuid";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

/**
 * At Oakfield: a bright spot that shows, with a visit in each state by people of Cedar and Birch, and one that waits for its host. The executive marked them; the presenter is the host.
 */
export async function someBrightSpots({ people, schools }: PeopledTrust, elementId: string, mark: Mark) {
  const { executive, presenter, seniorLeaderOfCedar, principalOfCedar, principalOfBirch } = people;
  const marked = async (text: string, host: Viewer) =>
    (await markBrightSpot(executive, { requestId: v7(), schoolId: schools.oakfield.id, elementId, hostId: host.personId, name: text, about: text, seen: text, noChildNamed: true })).id;
  const [spotId, waitingId] = [await marked(mark("bright-spot"), presenter), await marked(mark("bright-spot-waiting"), presenter)];
  await answerMarking(presenter, spotId, true);
  const visit = async (asker: Viewer, text: string) =>
    (await askToSee(asker, { requestId: v7(), brightSpotId: spotId, purpose: text, daysThatSuit: text, noChildNamed: true })).id;
  const [closedId, askedId] = [await visit(seniorLeaderOfCedar, mark("visit-closed")), await visit(principalOfCedar, mark("visit-asked"))];
  await proposeDay(presenter, { visitId: closedId, visitOn: presenter.today, visitAt: "09:30", notes: mark("visit-closed") });
  await agreeToDay(seniorLeaderOfCedar, { visitId: closedId, visitOn: presenter.today, visitAt: "09:30" });
  await closeVisit(seniorLeaderOfCedar, { visitId: closedId, learned: mark("visit-closed"), sentence: mark("visit-sentence"), noChildNamed: true });
  const proposedId = await visit(seniorLeaderOfCedar, mark("visit-proposed"));
  await proposeDay(presenter, { visitId: proposedId, visitOn: presenter.today, visitAt: "09:30", notes: mark("visit-proposed") });
  const arrangedId = await visit(principalOfBirch, mark("visit-arranged"));
  await proposeDay(presenter, { visitId: arrangedId, visitOn: presenter.today, visitAt: "13:30", notes: mark("visit-arranged") });
  await agreeToDay(principalOfBirch, { visitId: arrangedId, visitOn: presenter.today, visitAt: "13:30" });
  return { spotId, waitingId, closedId, askedId, proposedId, arrangedId };
}
