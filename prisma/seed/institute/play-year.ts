import { bringAnswer } from "@/lib/institute/gap-tasks/bring-answer";
import { saveDraft } from "@/lib/institute/gap-tasks/draft";
import { askForTime } from "@/lib/institute/gap-tasks/extension";
import { reply } from "@/lib/institute/gap-tasks/reply";
import { sendAnswer } from "@/lib/institute/gap-tasks/send-answer";
import { rewordTask } from "@/lib/institute/gap-tasks/reword-task";
import { setTask } from "@/lib/institute/gap-tasks/set-task";
import { readCohort } from "@/lib/institute/cohorts/find-cohort";
import { callOffSession } from "@/lib/institute/sessions/call-off";
import { addMaterial } from "@/lib/institute/sessions/keep-materials";
import { markAttendance } from "@/lib/institute/sessions/mark-attendance";
import { planSession } from "@/lib/institute/sessions/plan-session";
import { v7 } from "@/lib/submissions/uuid";
import { answers, moreTime, sessions, type ToldAnswer, type ToldSession } from "../texts/institute/year";
import { pdfFile } from "../documents/pdf-file";
import { wordFile } from "../documents/word-file";
import type { InstituteStage } from "./stage";

const confirmed = { noChildNamed: true } as const;

/** The cohort's year so far: sessions, who came, gap tasks with an answer in each state, and one wish for more time. */
export async function playYear(stage: InstituteStage, cohortId: string, facilitator: string): Promise<void> {
  const taskIds: string[] = [];
  for (const told of sessions) taskIds.push(...(await playSession(stage, cohortId, facilitator, told)));
  for (const told of answers) await playAnswer(stage, taskIds[told.task] ?? "", facilitator, told);
  const { who, task, daysAgo, days, reason } = moreTime;
  await askForTime(await stage.at(who, daysAgo, "20:15"), { requestId: v7(), taskId: taskIds[task] ?? "", askedUntil: stage.day(-days), reason });
}

async function playSession({ at, day, nameOf }: InstituteStage, cohortId: string, facilitator: string, told: ToldSession): Promise<string[]> {
  const { daysAgo, theme, place, plan, rehearses, materials = [], sentWord = [], task, calledOff } = told;
  const before = await at(facilitator, Math.max(daysAgo + 10, 9), "16:00");
  const { id: sessionId } = await planSession(before, { requestId: v7(), cohortId, theme, heldOn: day(daysAgo), startsAt: "13:30", minutes: 150, place, plan, rehearses });
  for (const { title, ...material } of materials) await addMaterial(before, { requestId: v7(), sessionId, material: title, ...material });
  if (calledOff) await callOffSession(await at(facilitator, calledOff.daysAgo, "11:15"), { sessionId, calledOffLine: calledOff.line, dueOn: "", ...confirmed });
  if (daysAgo < 0) return [];
  const there = await at(facilitator, daysAgo, "16:10");
  const away = sentWord.map(nameOf);
  const { members } = await readCohort(there, cohortId);
  await markAttendance(there, sessionId, Object.fromEntries(members.map(({ id, name }) => [id, away.includes(name) ? "sent_word" : "came"])));
  if (!task) return [];
  const { title, about, firstSaid } = task;
  const { id: taskId } = await setTask(there, { requestId: v7(), sessionId, title, about: firstSaid ?? about, dueOn: day(task.dueDaysAgo), ...confirmed });
  if (firstSaid) await rewordTask(await at(facilitator, daysAgo - 1, "08:20"), { taskId, version: 1, title, about, dueOn: day(task.dueDaysAgo), ...confirmed });
  return [taskId];
}

const madeOf = ({ name, lines }: NonNullable<ToldAnswer["file"]>) => new File([new Uint8Array(name.endsWith(".pdf") ? pdfFile(lines) : wordFile(lines))], name);

async function playAnswer({ at }: InstituteStage, taskId: string, facilitator: string, told: ToldAnswer): Promise<void> {
  const { who, daysAgo, did, evidence = "", changed, learned, replies = [], brings, draft, file } = told;
  const author = await at(who, daysAgo, "19:25");
  const words = { taskId, version: 0, requestId: v7(), did, evidence, changed, learned, alt: "", file: file && madeOf(file) };
  if (draft) return void (await saveDraft(author, words));
  const { id: answerId } = await sendAnswer(author, { ...words, ...confirmed });
  for (const one of replies) await reply(await at(one.from === "author" ? who : facilitator, one.daysAgo, one.from === "author" ? "20:05" : "16:40"), { requestId: v7(), answerId, text: one.text, ...confirmed });
  if (brings) await bringAnswer(await at(who, Math.max(daysAgo - 4, 1), "20:30"), answerId, true);
}
