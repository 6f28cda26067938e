import { answerMarking } from "@/lib/bright-spots/answer-marking";
import { markBrightSpot } from "@/lib/bright-spots/mark-bright-spot";
import { agreeToDay, proposeDay } from "@/lib/bright-spots/visits/arrange-visit";
import { askToSee } from "@/lib/bright-spots/visits/ask-to-see";
import { closeVisit } from "@/lib/bright-spots/visits/close-visit";
import { withTenant } from "@/lib/db/with-tenant";
import { addDays } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { moment, schoolDaysAfter } from "./calendar";
import type { Stage } from "./stage";
import { brightSpots } from "./texts/bright-spots";

const confirmed = { noChildNamed: true } as const;

/** Two bright spots of Hawthorn: one visited and closed, one whose visit is arranged. Nothing where no framework is published. */
export async function playBrightSpots(stage: Stage): Promise<void> {
  if (!stage.plan.rubric) return;
  for (const told of brightSpots) await playBrightSpot(stage, told);
}

async function playBrightSpot({ plan, calendar, as, idOf, school }: Stage, told: (typeof brightSpots)[number]) {
  const { element, host, visitor, name, about, seen, purpose, daysThatSuit, notes, learned, sentence } = told;
  const at = (who: string, daysAgo: number, time: string) => as(who, moment(addDays(calendar.today, -daysAgo), time));
  const marker = at(plan.rubric?.starts ?? plan.chiefExecutive, 20, "16:30");
  const elementId = await withTenant(marker, (db) => db.publishedElement.findFirst({ where: { trustId: plan.trustId, title: element }, select: { elementId: true } })).then((found) => found?.elementId);
  if (!elementId) return;
  const { id: brightSpotId } = await markBrightSpot(marker, { requestId: v7(), schoolId: school(told.school).id, elementId, hostId: idOf(host), name, about, seen, ...confirmed });
  await answerMarking(at(host, 18, "12:20"), brightSpotId, true);
  const { id: visitId } = await askToSee(at(visitor, 14, "19:10"), { requestId: v7(), brightSpotId, purpose, daysThatSuit, ...confirmed });
  const visitOn = learned ? schoolDaysAfter(calendar.halfTerms, addDays(calendar.today, -10), 1) : schoolDaysAfter(calendar.halfTerms, calendar.today, 4);
  await proposeDay(at(host, 12, "15:50"), { visitId, visitOn, visitAt: learned ? "09:15" : "08:40", notes });
  await agreeToDay(at(visitor, 11, "17:40"), { visitId, visitOn, visitAt: learned ? "09:15" : "08:40" });
  if (learned) await closeVisit(at(visitor, 6, "18:05"), { visitId, learned, sentence, ...confirmed });
}
