import { expect, test } from "vitest";
import { readExecutiveHome } from "@/lib/home/executive-home";
import { readCohort } from "@/lib/institute/cohorts/find-cohort";
import { readCompletion } from "@/lib/institute/certificates/read-certificate";
import { takeCertificate } from "@/lib/institute/certificates/take-certificate";
import { bringAnswer } from "@/lib/institute/gap-tasks/bring-answer";
import { setTask } from "@/lib/institute/gap-tasks/set-task";
import { projectContent } from "@/lib/institute/projects/content";
import { shareProject } from "@/lib/institute/projects/share-project";
import { findSession } from "@/lib/institute/sessions/find-session";
import { markAttendance } from "@/lib/institute/sessions/mark-attendance";
import { planSession } from "@/lib/institute/sessions/plan-session";
import { readGrowingPeople } from "@/lib/insights/growing-people/read-growing-people";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { countStatements } from "@/tests/reviews/count-statements";
import { aCohort } from "./a-cohort";
import { tries } from "./a-session";

const days = ["2026-11-12", "2026-12-10", "2027-02-11", "2027-06-10"];
const due = ["2026-12-08", "2027-02-09", "2027-06-08"];
const lastWeek = new Date("2027-07-09T12:00:00Z");
const project = { question: "Does asking first help?", measure: "Meetings that end with something decided", before: "2", beforeOf: "10", after: "7", afterOf: "10", result: "More of them do", noChildNamed: true };

test("twelve go through a year: four sessions, a gap task between each two, a project each, a certificate each; the thirteenth waits", async () => {
  const { trust, oak, elm, facilitator, executive, cohortId, joins, principal } = await aCohort();
  const twelve: Viewer[] = [];
  for (let at = 0; at < 12; at += 1) twelve.push(await trust.person(`Person ${at}`, at % 3 === 0 ? { role: "support_staff", school: elm } : { role: "middle_leader", school: oak }));
  for (const who of twelve) await joins(who);
  await expect(joins(principal)).rejects.toThrow("Every place is taken or offered");

  const sessions: string[] = [];
  for (const heldOn of days) sessions.push((await planSession(facilitator, { requestId: v7(), cohortId, theme: `On ${heldOn}`, heldOn, startsAt: "13:30", minutes: 150, place: "Oakfield", plan: "" })).id);
  for (const [place, dueOn] of due.entries()) {
    const { id: taskId } = await setTask(facilitator, { requestId: v7(), sessionId: sessions[place] ?? "", title: `Task ${place}`, about: "Try it", dueOn });
    for (const who of twelve) await bringAnswer(who, await tries(who, taskId), true);
  }
  for (const who of twelve) await shareProject(who, { ...projectContent.parse(project), cohortId, version: 0, noChildNamed: true });

  const opening = await findSession(facilitator, sessions[1] ?? "");
  expect(opening.brought.map(({ person }) => person)).toEqual(twelve.map(({ name }) => name).toSorted());
  expect(await countStatements(() => findSession(twelve[0] ?? facilitator, sessions[1] ?? ""))).toBeLessThanOrEqual(6);

  const runs = await trust.later(facilitator, lastWeek);
  const { members } = await readCohort(runs, cohortId);
  for (const id of sessions) await markAttendance(runs, id, Object.fromEntries(members.map((one) => [one.id, "came" as const])));
  const { everybody } = await readCompletion(runs, cohortId);
  expect(everybody.map(({ progress: { held, came, asked, sent, complete } }) => ({ held, came, asked, sent, complete }))).toEqual(twelve.map(() => ({ held: 4, came: 4, asked: 3, sent: 3, complete: true })));
  for (const who of twelve) await takeCertificate(await trust.later(who, lastWeek), { requestId: v7(), cohortId });
  const then = await trust.later(executive, lastWeek);
  expect(await readGrowingPeople(then)).toMatchObject({ tookPart: 10, brought: 10, measured: 10 });
  expect((await readExecutiveHome(then)).people, "on the executive’s home").toEqual({ "took-part": 10, brought: 10, measured: 10 });
}, 120_000);
