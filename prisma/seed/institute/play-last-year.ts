import { takeCertificate } from "@/lib/institute/certificates/take-certificate";
import { readCohort } from "@/lib/institute/cohorts/find-cohort";
import { startCohort } from "@/lib/institute/cohorts/start-cohort";
import { bringAnswer } from "@/lib/institute/gap-tasks/bring-answer";
import { sendAnswer } from "@/lib/institute/gap-tasks/send-answer";
import { setTask } from "@/lib/institute/gap-tasks/set-task";
import { answerOffer } from "@/lib/institute/nominations/answer-offer";
import { choose } from "@/lib/institute/nominations/choose";
import { putForward, standingOf, standingsOf } from "@/lib/institute/nominations/put-forward";
import { supportNomination } from "@/lib/institute/nominations/support-nomination";
import { NOTHING_YET } from "@/lib/institute/projects/content";
import { shareProject } from "@/lib/institute/projects/share-project";
import { answer } from "@/lib/institute/self-assessments/answer";
import { markAttendance } from "@/lib/institute/sessions/mark-attendance";
import { planSession } from "@/lib/institute/sessions/plan-session";
import { giveRole } from "@/lib/people/give-role";
import { daysBetween } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { beganSince, chosenBecause, graduates, headOf, lastYear, lastYearSessions, lastYearTasks, supportedBecause, type ToldGraduate } from "../texts/institute/last-year";
import type { Cast, InstituteStage } from "./stage";

const confirmed = { noChildNamed: true } as const;

/** Last year's cohort from its first day to its last: who took part, tried, shared, where they saw themselves, and one certificate taken. */
export async function playLastYear({ stage: { calendar, plan: { administrator } }, at, day, nameOf }: InstituteStage, programmeId: string, starts: string, facilitator: string, facilitatorIds: string[]): Promise<{ cohortId: string }> {
  const age = daysBetween(calendar.founded, calendar.today);
  const on = (who: Cast, since: number, time: string) => at(who, age - since, time);
  const dayAt = (since: number) => day(age - since);
  const { id: cohortId } = await startCohort(await on(starts, lastYear.opens, "10:00"), { requestId: v7(), programmeId, cohort: "Last year", startsOn: dayAt(lastYear.begins), endsOn: dayAt(lastYear.ends), nominationsCloseOn: dayAt(lastYear.joins), facilitatorIds });
  for (const told of graduates) await join(told);
  const taskIds: string[] = [];
  for (const [place, since] of lastYear.sessions.entries()) await hold(place, since);
  for (const told of graduates) await finish(told);
  await takeCertificate(await on("Priya Chaudhary", lastYear.ends + 4, "17:40"), { requestId: v7(), cohortId });
  for (const { who, role, after } of beganSince) await begin(who, role, lastYear.ends + after);
  return { cohortId };

  async function begin(who: Exclude<Cast, string>, role: "middle_leader" | "senior_leader", since: number) {
    if (since > age) return;
    const person = await on(who, since, "09:00");
    const schoolId = standingsOf(person).find(({ role: held }) => held === who.role)?.schoolId ?? null;
    await giveRole(await on(administrator, since, "09:00"), { requestId: v7(), personId: person.personId, role, schoolId, startsOn: dayAt(since), endsOn: null });
  }

  async function join({ who, statement, start, sentences: [sentence], shows }: ToldGraduate) {
    const person = await on(who, lastYear.opens + 3, "19:30");
    const [standing] = standingsOf(person);
    if (!standing) return;
    const { id: nominationId } = await putForward(person, { requestId: v7(), cohortId, standing: standingOf(standing), statement, ...confirmed });
    await supportNomination(await on(headOf(who), lastYear.opens + 5, "12:10"), { nominationId, supports: "yes", supportLine: supportedBecause, ...confirmed });
    await choose(await on(facilitator, lastYear.joins, "15:00"), { requestId: v7(), nominationId, outcome: "offered", reason: chosenBecause, ...confirmed });
    await answerOffer(await on(who, lastYear.joins + 1, "18:00"), { nominationId, answer: "accepted" });
    await answer(await on(who, lastYear.begins + 8, "20:00"), { cohortId, part: "start", wording: 0, statements: start.length, levels: start, sentence, shows: shows ? "facilitators" : "me", version: 0, ...confirmed });
  }

  async function hold(place: number, since: number) {
    const session = { requestId: v7(), cohortId, theme: lastYearSessions[place] ?? "", heldOn: dayAt(since), startsAt: "13:30", minutes: 150, place: "Oakfield Primary, the library", plan: "", ...(place === 1 ? { rehearses: "on" as const } : {}) };
    const { id: sessionId } = await planSession(await on(facilitator, since - 12, "16:00"), session);
    const there = await on(facilitator, since, "16:10");
    const { members } = await readCohort(there, cohortId);
    const away = graduates.filter(({ missed }) => missed === place).map(({ who }) => nameOf(who));
    await markAttendance(there, sessionId, Object.fromEntries(members.map(({ id, name }) => [id, away.includes(name) ? "missed" : "came"])));
    const title = lastYearTasks[place];
    if (title) taskIds[place] = (await setTask(there, { requestId: v7(), sessionId, title, about: "As we said together.", dueOn: dayAt(since + 40), ...confirmed })).id;
  }

  async function finish({ who, tried, question, end, sentences: [, sentence], shows }: ToldGraduate) {
    for (const [place, words] of tried.entries()) {
      const { id: answerId } = await sendAnswer(await on(who, (lastYear.sessions[place] ?? 0) + 30, "19:40"), { requestId: v7(), taskId: taskIds[place] ?? "", version: 0, evidence: "", alt: "", ...words, ...confirmed });
      await bringAnswer(await on(who, (lastYear.sessions[place] ?? 0) + 35, "19:50"), answerId, true);
    }
    if (question) await shareProject(await on(who, 250, "18:20"), { cohortId, version: 0, ...NOTHING_YET, question, ...confirmed });
    await answer(await on(who, lastYear.endAnswers, "20:05"), { cohortId, part: "end", wording: 0, statements: end.length, levels: end, sentence, shows: shows ? "facilitators" : "me", version: 0, ...confirmed });
  }
}
