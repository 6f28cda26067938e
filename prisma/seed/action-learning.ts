import { planMeeting } from "@/lib/action-learning/meetings/plan-meeting";
import { findMySet } from "@/lib/action-learning/sets/find-set";
import { formSet } from "@/lib/action-learning/sets/form-set";
import { chooseTopic, offerTopic, voteForTopic } from "@/lib/action-learning/topics/offer-topic";
import { addDays, type Day } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { schoolDaysAfter } from "./calendar";
import { anybodyAt, type Stage } from "./stage";
import { topics } from "./texts/action-learning";

const COORDINATOR = "Priya Chaudhary";
const HEADS = [["Samira Haddad", "Oakfield Primary"], ["Owen Gallagher", "Mill Lane Primary"], ["Tomasz Nowak", "Northgate Primary"], ["Grace Adeyemi", "Riverside Primary"], ["Bryony Tate", "Elm Park Primary"]] as const;
const DEPUTIES = [["Priya Chaudhary", "Oakfield Primary"], ["Carys Pugh", "Mill Lane Primary"], ["Noel Francis", "Northgate Primary"], ["Anneka Visser", "Riverside Primary"]] as const;

/** Action learning at Hawthorn: the heads' set, which meets again soon, and one of deputies that has just been formed. */
export async function playActionLearning(stage: Stage): Promise<void> {
  const { calendar, idOf, school } = stage;
  const at = anybodyAt(stage);
  const ago = (days: number) => addDays(calendar.today, -days);
  const form = async (name: string, facilitator: string, members: readonly (readonly [string, string])[], day: Day) => {
    const [first, second, third, fourth, fifth] = members.map(([person, from]) => ({ personId: idOf(person), schoolId: school(from).id }));
    return (await formSet(await at(COORDINATOR, day, "16:20"), { requestId: v7(), name, facilitatorId: idOf(facilitator), first, second, third, fourth, fifth })).id;
  };

  const setId = await form("Heads of school", "Daniel Osei", HEADS, ago(60));
  for (const { by, title } of topics) await offerTopic(await at(by, ago(12), "18:05"), { setId, requestId: v7(), title, noChildNamed: true });
  const member = await at("Samira Haddad", ago(10), "19:10");
  const listed = (await findMySet(member, setId)).topics;
  for (const { title, wanted, next } of topics) {
    const topicId = listed.find((topic) => topic.title === title)?.id ?? "";
    for (const name of wanted) await voteForTopic(await at(name, ago(10), "19:15"), { topicId, wants: true });
    if (next) await chooseTopic(await at("Daniel Osei", ago(9), "09:00"), topicId);
  }
  await planMeeting(await at("Daniel Osei", ago(9), "09:10"), { requestId: v7(), setId, day: schoolDaysAfter(calendar.halfTerms, calendar.today, 4), time: "08:30", slotMinutes: 30, place: "Riverside, the hall" });

  await form("Deputies", "Yusuf Demir", DEPUTIES, ago(4));
}
