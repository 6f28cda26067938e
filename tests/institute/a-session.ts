import { findTask } from "@/lib/institute/gap-tasks/find-task";
import { sendAnswer } from "@/lib/institute/gap-tasks/send-answer";
import { setTask } from "@/lib/institute/gap-tasks/set-task";
import { planSession } from "@/lib/institute/sessions/plan-session";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aCohort } from "./a-cohort";

export const words = { did: "I asked her first", evidence: "", changed: "We both finished our sentences", learned: "To wait", alt: "" };
/** What a page that is opened now says. */
export const versionOf = async (who: Viewer, taskId: string) => (await findTask(who, taskId)).mine?.draft?.version ?? 0;
export const tries = async (who: Viewer, taskId: string, said = {}) => sendAnswer(who, { requestId: v7(), taskId, version: await versionOf(who, taskId), ...words, ...said }).then(({ id }) => id);

/** A cohort of two with a session that was, one to come, and a gap task between them. */
export async function aSession() {
  const all = await aCohort();
  await all.joins(all.teacher);
  await all.joins(all.assistant);
  const { facilitator, cohortId } = all;
  const session = (heldOn: string) => planSession(facilitator, { requestId: v7(), cohortId, theme: "Difficult conversations", heldOn, startsAt: "13:30", minutes: 150, place: "Oakfield hall", plan: "- Bring one" }).then(({ id }) => id);
  const [sessionId, nextSessionId] = [await session("2026-11-12"), await session("2026-12-03")];
  const { id: taskId } = await setTask(facilitator, { requestId: v7(), sessionId, title: "Have the one you put off", about: "State it, ask, agree", dueOn: "2026-12-01" });
  return { ...all, sessionId, nextSessionId, taskId };
}
