import { answerOffer } from "@/lib/institute/nominations/answer-offer";
import { choose } from "@/lib/institute/nominations/choose";
import { putForward, standingOf, standingsOf } from "@/lib/institute/nominations/put-forward";
import { supportNomination } from "@/lib/institute/nominations/support-nomination";
import { v7 } from "@/lib/submissions/uuid";
import type { ToldNomination } from "../texts/institute/nominations";
import type { InstituteStage } from "./stage";

const confirmed = { noChildNamed: true } as const;

/** Each puts themselves forward, their head says a word, the facilitator chooses, and they answer: as far as the story goes. */
export async function playNominations({ at, nameOf }: InstituteStage, cohortId: string, facilitator: string, told: readonly ToldNomination[], chosen = 66): Promise<void> {
  for (const { who, statement, daysAgo, head, line, outcome, reason } of told) {
    const person = await at(who, daysAgo, "19:40");
    const [standing] = standingsOf(person);
    if (!standing) throw new Error(`${nameOf(who)} has no job from which to put themselves forward`);
    const { id: nominationId } = await putForward(person, { requestId: v7(), cohortId, standing: standingOf(standing), statement, ...confirmed });
    if (head && line) await supportNomination(await at(head, daysAgo - 2, "12:05"), { nominationId, supports: "yes", supportLine: line, ...confirmed });
    if (!outcome || !reason) continue;
    await choose(await at(facilitator, chosen, "15:20"), { requestId: v7(), nominationId, outcome, reason, ...confirmed, ...(outcome === "offered" && !(head && line) && { withoutSupport: "on" as const }) });
    if (outcome === "offered") await answerOffer(await at(who, chosen - 2, "18:15"), { nominationId, answer: "accepted" });
  }
}
