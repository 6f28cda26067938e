import { planMeeting } from "@/lib/action-learning/meetings/plan-meeting";
import { readMeeting } from "@/lib/action-learning/meetings/read-meeting";
import { endMeeting, endPart, membersHaveFinished, startPart } from "@/lib/action-learning/meetings/run-parts";
import { startMeeting } from "@/lib/action-learning/meetings/start-meeting";
import { findMySet } from "@/lib/action-learning/sets/find-set";
import { formSet } from "@/lib/action-learning/sets/form-set";
import { chooseTopic, offerTopic, voteForTopic } from "@/lib/action-learning/topics/offer-topic";
import { keepPlan, saveIssue, sayOutcome } from "@/lib/action-learning/words/presenter";
import { speakInSlot } from "@/lib/action-learning/words/speak";
import { addDays, type Day } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { schoolDaysAfter } from "./calendar";
import { anybodyAt, type Stage } from "./stage";
import { slots, topics } from "./texts/action-learning";

const COORDINATOR = "Priya Chaudhary";
const HEADS = [["Samira Haddad", "Oakfield Primary"], ["Owen Gallagher", "Mill Lane Primary"], ["Tomasz Nowak", "Northgate Primary"], ["Grace Adeyemi", "Riverside Primary"], ["Bryony Tate", "Elm Park Primary"]] as const;
const DEPUTIES = [["Priya Chaudhary", "Oakfield Primary"], ["Carys Pugh", "Mill Lane Primary"], ["Noel Francis", "Northgate Primary"], ["Anneka Visser", "Riverside Primary"]] as const;

/** Action learning at Hawthorn: the heads' set, which has met once and meets again soon, and one of deputies that has just been formed. */
export async function playActionLearning(stage: Stage): Promise<void> {
  const { calendar, idOf, school } = stage;
  const at = anybodyAt(stage);
  const ago = (days: number) => addDays(calendar.today, -days);
  const form = async (name: string, facilitator: string, members: readonly (readonly [string, string])[], day: Day) => {
    const [first, second, third, fourth, fifth] = members.map(([person, from]) => ({ personId: idOf(person), schoolId: school(from).id }));
    return (await formSet(await at(COORDINATOR, day, "16:20"), { requestId: v7(), name, facilitatorId: idOf(facilitator), first, second, third, fourth, fifth })).id;
  };

  const setId = await form("Heads of school", "Daniel Osei", HEADS, ago(60));
  await playMeeting(stage, setId, schoolDaysAfter(calendar.halfTerms, ago(33), 1));
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

/** The one meeting that the heads have held: four of the five came, each with a slot; the fifth was ill. */
async function playMeeting(stage: Stage, setId: string, day: Day): Promise<void> {
  const at = anybodyAt(stage);
  const { idOf } = stage;
  const came = Object.keys(slots);
  const facilitator = (time: string) => at("Daniel Osei", day, time);
  const { id: meetingId } = await planMeeting(await at("Daniel Osei", addDays(day, -14), "10:00"), { requestId: v7(), setId, day, time: "08:30", slotMinutes: 30, place: "Mill Lane, the library" });
  await offerTopic(await at("Grace Adeyemi", addDays(day, -12), "18:00"), { setId, requestId: v7(), title: "Health and safety: what we sign, and what it means", noChildNamed: true });
  const topic = (await findMySet(await at("Grace Adeyemi", addDays(day, -11), "18:00"), setId)).topics[0];
  if (topic) await chooseTopic(await at("Owen Gallagher", addDays(day, -10), "18:00"), topic.id);
  await startMeeting(await facilitator("08:32"), { meetingId, here: came.map(idOf) });
  const { parts } = await readMeeting(await facilitator("08:32"), meetingId);
  const begins = 8 * 60 + 32;
  let minutes = begins;
  const clock = (more: number) => `${String(Math.floor((minutes + more) / 60)).padStart(2, "0")}:${String((minutes + more) % 60).padStart(2, "0")}`;
  for (const part of parts) {
    const on = { meetingId, partId: part.id };
    await startPart(await facilitator(clock(0)), on);
    const presenter = came.find((name) => idOf(name) === part.presenterId);
    const said = presenter && slots[presenter];
    if (presenter && said) {
      await saveIssue(await at(presenter, day, clock(3)), { ...on, issue: said.issue, version: 0, noChildNamed: true });
      for (const [version, outcome] of said.outcomes.entries()) await sayOutcome(await at(presenter, day, clock(4 + version * 12)), { ...on, outcome, version, noChildNamed: true });
      for (const { by, text, because } of said.asked)
        await speakInSlot(await at(by, day, clock(9)), { ...on, requestId: v7(), text, noChildNamed: true, ...(because ? { kind: "challenge" as const, because } : { kind: "question" as const, because: "" as const }) });
      await membersHaveFinished(await at(presenter, day, clock(22)), on);
      await speakInSlot(await facilitator(clock(23)), { ...on, requestId: v7(), kind: "floor", text: said.floor, because: "", noChildNamed: true });
      await keepPlan(await at(presenter, day, clock(27)), { ...on, plan: said.plan, dueOn: addDays(day, 28), version: 0, noChildNamed: true });
    }
    minutes += part.minutes;
    await endPart(await facilitator(clock(0)), on);
  }
  await endMeeting(await facilitator(clock(2)), meetingId);
}
