import { addPriority } from "@/lib/priorities/add-priority";
import { publishFramework } from "@/lib/self-evaluation/indicators/publish-framework";
import { starterIndicators } from "@/lib/self-evaluation/indicators/starter";
import type { Answer } from "@/lib/self-evaluation/views/answers";
import { beginEvaluation } from "@/lib/self-evaluation/views/begin-evaluation";
import { savePart } from "@/lib/self-evaluation/views/save-part";
import { shareView } from "@/lib/self-evaluation/views/share-view";
import { addDays } from "@/lib/school-year/day";
import { schoolDaysBefore } from "@/lib/school-year/half-term";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { moment } from "../calendar";
import { hawthorn } from "../hawthorn";
import { randomFrom } from "../random";
import type { Stage } from "../stage";
import { type Evidence, millLaneSays, oakfieldSays, talkPriority, trustSaysOfOakfield } from "../texts/evaluations";

/** The trust's indicators; where the story has them, schools that look at themselves: one with both views shared, one that waits, one that has begun. */
export async function playEvaluations(stage: Stage): Promise<void> {
  const { plan, calendar, as } = stage;
  const at = (who: string, schoolDays: number, time: string) => as(who, moment(schoolDaysBefore(calendar.halfTerms, calendar.today, schoolDays), time));
  await publishFramework(as(plan.chiefExecutive, moment(addDays(calendar.today, -40), "14:10")), { requestId: v7(), number: 0, indicators: starterIndicators });
  if (plan !== hawthorn) return;
  const [head, other, third] = ["Samira Haddad", "Owen Gallagher", "Grace Adeyemi"] as const;
  const oakfield = await begin(at(head, 16, "15:30"), stage.school("Oakfield Primary").id);
  await write(at(head, 14, "16:05"), oakfield, "oakfield", oakfieldSays, 7);
  await write(at("Daniel Osei", 11, "17:10"), oakfield, "oakfield trust", trustSaysOfOakfield, 7);
  await share(at(head, 9, "15:40"), oakfield);
  await share(at("Daniel Osei", 8, "09:15"), oakfield);
  await addPriority(at(head, 5, "16:20"), { requestId: v7(), schoolId: stage.school("Oakfield Primary").id, startsOn: calendar.today, evaluationId: oakfield, s: "standards", noChildNamed: true, ...talkPriority });
  const millLane = await begin(at(other, 10, "12:10"), stage.school("Mill Lane Primary").id);
  await write(at(other, 6, "15:20"), millLane, "mill lane", millLaneSays, 7);
  await share(at(other, 4, "15:50"), millLane);
  const riverside = await begin(at(third, 3, "15:15"), stage.school("Riverside Primary").id);
  await write(at(third, 2, "16:00"), riverside, "riverside", {}, 3);
}

const begin = async (who: Viewer, schoolId: string): Promise<string> => (await beginEvaluation(who, { schoolId })).id;
const share = (who: Viewer, evaluationId: string): Promise<void> => shareView(who, { evaluationId, restCannotBeSaid: true, noChildNamed: true });

/** Areas that the two sides of the story see differently, by the descriptor that each gives. */
const stated: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  oakfield: { "teaching-talk": 1, "teaching-questions": 3, "curriculum-order": 2, "attitudes-and-behaviour-routines": 3, "inclusion-being-here": 3, "teaching-practice": 3 },
  "oakfield trust": { "teaching-talk": 3, "teaching-questions": 3, "curriculum-order": 3, "attitudes-and-behaviour-routines": 1, "inclusion-being-here": 3, "teaching-practice": 2 },
};

/** The first so many indicators, most areas standing as one would expect, the same each time. */
async function write(who: Viewer, evaluationId: string, story: string, evidence: Evidence, upTo: number): Promise<void> {
  for (const { key: indicator, areas } of starterIndicators.slice(0, upTo)) {
    const answers = Object.fromEntries(areas.map(({ key }): [string, Answer] => {
      // Both sides draw the same for an area, so that they differ where the story says so and nowhere else.
      const usual = randomFrom(`${story.split(" ")[0]} ${key}`)() < 0.35 ? 1 : 2;
      return [key, { stands: stated[story]?.[key] ?? usual, evidence: evidence[key] ?? "" }];
    }));
    await savePart(who, { evaluationId, indicator, version: 0 }, answers);
  }
}
