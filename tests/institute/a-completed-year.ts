import { shareProject } from "@/lib/institute/projects/share-project";
import { NOTHING_YET } from "@/lib/institute/projects/content";
import { markAttendance } from "@/lib/institute/sessions/mark-attendance";
import { planSession } from "@/lib/institute/sessions/plan-session";
import { readCohort } from "@/lib/institute/cohorts/find-cohort";
import { v7 } from "@/lib/submissions/uuid";
import { aSession, tries } from "./a-session";

export const lastWeek = new Date("2027-07-09T12:00:00Z");

/** A cohort whose three sessions were held: the teacher came to all, tried the task and shared a project; the assistant came to none. */
export async function aCompletedYear() {
  const all = await aSession();
  const { teacher, facilitator, trust, cohortId, sessionId, nextSessionId, taskId } = all;
  const { id: lastId } = await planSession(facilitator, { requestId: v7(), cohortId, theme: "Showing what changed", heldOn: "2027-06-10", startsAt: "13:30", minutes: 150, place: "Elm", plan: "" });
  await tries(teacher, taskId);
  await shareProject(teacher, { cohortId, version: 0, ...NOTHING_YET, question: "Does asking first help?", noChildNamed: true });
  const [later, runs] = [await trust.later(teacher, lastWeek), await trust.later(facilitator, lastWeek)];
  const { members } = await readCohort(runs, cohortId);
  const idOf = (personId: string) => members.find((one) => one.personId === personId)?.id ?? "";
  const mark = (id: string, state: "came" | "missed") => markAttendance(runs, id, { [idOf(teacher.personId)]: state });
  for (const id of [sessionId, nextSessionId, lastId]) await mark(id, "came");
  return { ...all, later, runs, lastId, mark };
}
