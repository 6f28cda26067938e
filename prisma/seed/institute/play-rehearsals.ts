import { readCohort } from "@/lib/institute/cohorts/find-cohort";
import { startCohort } from "@/lib/institute/cohorts/start-cohort";
import { startProgramme } from "@/lib/institute/programmes/start-programme";
import { formRehearsal } from "@/lib/institute/rehearsals/form-rehearsal";
import { readRehearsal } from "@/lib/institute/rehearsals/read-rehearsal";
import { beginRehearsal, endRehearsal, nextRound } from "@/lib/institute/rehearsals/run-rounds";
import { markAttendance } from "@/lib/institute/sessions/mark-attendance";
import { planSession } from "@/lib/institute/sessions/plan-session";
import { timeOfDay } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { afternoons, conversations, takePart } from "../texts/institute/rehearsals";
import { playNominations } from "./play-nominations";
import type { InstituteStage } from "./stage";

const [OPENS, CHOSEN, BEGINS, ENDS] = [102, 90, 85, -60];
const limits = { places: 9, groupSize: 3, fewestSessions: 3, mostSessions: 3, sessionMinutes: 120, onlineSessions: 0 };

/** A short programme of conversations: one rehearsal was held, and at the session of today everybody is there, their groups are made and wait to begin. */
export async function playRehearsals(stage: InstituteStage, starts: string, facilitator: string, facilitatorIds: string[]): Promise<void> {
  const { at, day } = stage;
  const opener = await at(starts, OPENS, "15:40");
  const { name, about, chosenBecause } = conversations;
  const { id: programmeId } = await startProgramme(opener, { requestId: v7(), kind: "other", name, about, ...limits });
  const { id: cohortId } = await startCohort(opener, { requestId: v7(), programmeId, cohort: "Autumn and winter", startsOn: day(BEGINS), endsOn: day(ENDS), nominationsCloseOn: day(CHOSEN), facilitatorIds });
  const told = takePart.map((one) => ({ ...one, daysAgo: OPENS - 5, outcome: "offered" as const, reason: chosenBecause }));
  await playNominations(stage, cohortId, facilitator, told, CHOSEN);
  for (const afternoon of afternoons) await playAfternoon(stage, cohortId, facilitator, afternoon);
}

async function playAfternoon({ stage: { calendar }, at, day, nameOf }: InstituteStage, cohortId: string, facilitator: string, { daysAgo, theme, place, plan, sentWord, minutes }: (typeof afternoons)[number]): Promise<void> {
  const now = timeOfDay(calendar.at);
  const startsAt = daysAgo === 0 ? `${now.slice(0, 2)}:00` : "13:30";
  const { id: sessionId } = await planSession(await at(facilitator, Math.max(daysAgo, 0) + 14, "16:00"), { requestId: v7(), cohortId, theme, heldOn: day(daysAgo), startsAt, minutes: 120, place, plan, rehearses: "on" });
  if (daysAgo < 0) return;
  const there = (time: string) => at(facilitator, daysAgo, daysAgo === 0 ? now : time);
  const { members } = await readCohort(await there("13:40"), cohortId);
  const away = sentWord.map(nameOf);
  await markAttendance(await there("13:40"), sessionId, Object.fromEntries(members.map(({ id, name }) => [id, away.includes(name) ? "sent_word" : "came"])));
  await formRehearsal(await there("14:20"), sessionId);
  if (minutes) await playRounds(there, sessionId, minutes);
}

async function playRounds(there: (time: string) => Promise<Viewer>, sessionId: string, roundMinutes: number): Promise<void> {
  await beginRehearsal(await there("14:25"), { sessionId, roundMinutes });
  const { rounds } = await readRehearsal(await there("14:25"), sessionId);
  for (let round = 1; round < rounds; round += 1) await nextRound(await there(`14:${25 + round * roundMinutes}`), { sessionId, round });
  await endRehearsal(await there(`14:${25 + rounds * roundMinutes}`), { sessionId, round: rounds });
}
