import { expect, test } from "vitest";
import { whatWaits } from "@/lib/digest/what-waits";
import { writeDigest } from "@/lib/digest/write-digest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { readCohort } from "@/lib/institute/cohorts/find-cohort";
import { readYear } from "@/lib/institute/cohorts/read-year";
import { bringAnswer } from "@/lib/institute/gap-tasks/bring-answer";
import { findTask } from "@/lib/institute/gap-tasks/find-task";
import { readInstituteDesk } from "@/lib/institute/read-desk";
import { rewordTask } from "@/lib/institute/gap-tasks/reword-task";
import { setTask } from "@/lib/institute/gap-tasks/set-task";
import { editProgramme } from "@/lib/institute/programmes/edit-programme";
import { callOffSession, holdAfterAll } from "@/lib/institute/sessions/call-off";
import { findCallOff } from "@/lib/institute/sessions/find-call-off";
import { findSession } from "@/lib/institute/sessions/find-session";
import { markAttendance } from "@/lib/institute/sessions/mark-attendance";
import { planSession } from "@/lib/institute/sessions/plan-session";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { programme } from "./a-cohort";
import { aSession, tries } from "./a-session";

const desk = (who: Viewer) => withTenant(who, (db) => readInstituteDesk(db, who));
const off = (who: Viewer, sessionId: string, more = {}) => callOffSession(who, { sessionId, calledOffLine: "The hall is flooded", dueOn: "", ...more });

test("a session that is called off is told on the home and in the mail, without its words there", async () => {
  const { facilitator, teacher, principal, executive, nextSessionId } = await aSession();
  for (const who of [teacher, principal, executive]) await expect(off(who, nextSessionId)).rejects.toThrow(NotFound);
  await off(facilitator, nextSessionId);
  await expect(off(facilitator, nextSessionId)).rejects.toThrow("already");
  expect(await desk(teacher)).toMatchObject({ next: null, calledOff: { id: nextSessionId, line: "The hall is flooded" } });
  const waits = await whatWaits(teacher);
  const letter = waits && writeDigest("Tess", waits, "https://braid.example");
  expect(letter?.before.join(" ")).toContain("The session of your programme on Thursday 3 December is called off.");
  expect(letter?.before.join(" ")).not.toContain("flooded");
  expect(await desk(principal)).toMatchObject({ calledOff: null });
  await holdAfterAll(facilitator, nextSessionId);
  expect(await desk(teacher)).toMatchObject({ next: { id: nextSessionId }, calledOff: null });
});

test("what was to be brought opens the next session instead, and its task may move at once", async () => {
  const { facilitator, teacher, assistant, cohortId, nextSessionId, taskId } = await aSession();
  const { id: laterId } = await planSession(facilitator, { requestId: v7(), cohortId, theme: "Feedback", heldOn: "2027-01-14", startsAt: "13:30", minutes: 150, place: "Elm", plan: "" });
  await bringAnswer(teacher, await tries(teacher, taskId, { evidence: "Her plan" }), true);
  expect((await findSession(facilitator, laterId)).brought).toEqual([]);
  for (const dueOn of ["2026-11-20", "2027-01-14"]) await expect(off(facilitator, nextSessionId, { dueOn })).rejects.toMatchObject({ field: "dueOn" });
  await off(facilitator, nextSessionId, { dueOn: "2027-01-12" });
  expect((await findSession(assistant, laterId)).brought).toMatchObject([{ person: "Tess Teacher", evidence: "Her plan" }]);
  expect((await findSession(assistant, nextSessionId)).brought).toEqual([]);
  expect(await findTask(assistant, taskId)).toMatchObject({ dueOn: "2027-01-12", earlier: [{ dueOn: "2026-12-01" }] });
  expect((await readYear(assistant, cohortId)).sessions.map(({ calledOff }) => calledOff)).toEqual([false, true, false]);
});

test("a session that was held is not called off, and nobody is marked for one that was", async () => {
  const { facilitator, cohortId, sessionId, nextSessionId, trust } = await aSession();
  const { members } = await readCohort(facilitator, cohortId);
  const came = { [members[0]?.id ?? ""]: "came" as const };
  await expect(off(facilitator, sessionId)).rejects.toThrow("Its day is over");
  await expect(findCallOff(facilitator, sessionId)).rejects.toThrow(NotFound);
  const onTheDay = await trust.later(facilitator, new Date("2026-12-03T16:00:00Z"));
  await off(facilitator, nextSessionId);
  await expect(markAttendance(onTheDay, nextSessionId, came)).rejects.toThrow("nobody is marked");
  await holdAfterAll(onTheDay, nextSessionId);
  await markAttendance(onTheDay, nextSessionId, came);
  await expect(off(onTheDay, nextSessionId)).rejects.toThrow("was held");
});

test("a session that is called off makes room for another, and is held after all only where there is room", async () => {
  const { facilitator, teacher, executive, programmeId, cohortId, nextSessionId, taskId } = await aSession();
  await editProgramme(executive, { programmeId, version: 1, ...programme, fewestSessions: 2, mostSessions: 2 });
  const another = () => planSession(facilitator, { requestId: v7(), cohortId, theme: "Feedback", heldOn: "2027-01-14", startsAt: "13:30", minutes: 150, place: "Elm", plan: "" });
  await expect(another()).rejects.toThrow("2 sessions at the most");
  expect(await findCallOff(facilitator, nextSessionId)).toMatchObject({ nextOn: null, dueHere: [{ id: taskId, dueOn: "2026-12-01" }] });
  await expect(findCallOff(teacher, nextSessionId)).rejects.toThrow(NotFound);
  await off(facilitator, nextSessionId);
  const { id: anotherId } = await another();
  await expect(holdAfterAll(facilitator, nextSessionId)).rejects.toThrow("2 sessions at the most");
  await off(facilitator, anotherId);
  await holdAfterAll(facilitator, nextSessionId);
  expect(await desk(teacher)).toMatchObject({ next: { id: nextSessionId } });
});

test("of two that are called off, the one that was called off last is told", async () => {
  const { facilitator, teacher, cohortId, nextSessionId, trust } = await aSession();
  const { id: laterId } = await planSession(facilitator, { requestId: v7(), cohortId, theme: "Feedback", heldOn: "2027-01-14", startsAt: "13:30", minutes: 150, place: "Elm", plan: "" });
  await off(facilitator, nextSessionId);
  const nextDay = new Date("2026-11-25T08:00:00Z");
  await off(await trust.later(facilitator, nextDay), laterId);
  expect(await desk(await trust.later(teacher, nextDay))).toMatchObject({ calledOff: { id: laterId } });
});

test("a task set at a session that is called off is not waited for", async () => {
  const { facilitator, teacher, nextSessionId, taskId } = await aSession();
  await tries(teacher, taskId);
  const { id } = await setTask(facilitator, { requestId: v7(), sessionId: nextSessionId, title: "Ask twice", about: "Once a day", dueOn: "2026-12-09" });
  expect(await desk(teacher)).toMatchObject({ due: { id } });
  await off(facilitator, nextSessionId);
  expect(await desk(teacher)).toMatchObject({ due: null });
  expect(await findTask(teacher, id)).toMatchObject({ calledOff: true });
});

test("a task is reworded by its facilitators, and how it was worded stays for whoever had begun", async () => {
  const { facilitator, otherFacilitator, teacher, taskId } = await aSession();
  const said = { taskId, version: 1, title: "Have the one you put off", about: "State it, then wait", dueOn: "2026-12-02" };
  for (const who of [teacher, otherFacilitator]) await expect(rewordTask(who, said)).rejects.toThrow(NotFound);
  await expect(rewordTask(facilitator, { ...said, dueOn: "2026-11-30" })).rejects.toThrow(Refused);
  await expect(rewordTask(facilitator, { ...said, dueOn: "2026-12-03" })).rejects.toMatchObject({ field: "dueOn" });
  await rewordTask(facilitator, said);
  await expect(rewordTask(facilitator, said)).rejects.toMatchObject({ saved: { dueOn: "2026-12-02" } });
  await rewordTask(facilitator, { ...said, version: 2 });
  expect(await findTask(teacher, taskId)).toMatchObject({ version: 2, about: "State it, then wait", dueOn: "2026-12-02", earlier: [{ about: "State it, ask, agree", dueOn: "2026-12-01" }] });
});

test("a session past which a task has moved is not held after all", async () => {
  const { facilitator, nextSessionId } = await aSession();
  await off(facilitator, nextSessionId, { dueOn: "2026-12-08" });
  await expect(holdAfterAll(facilitator, nextSessionId)).rejects.toThrow("“Have the one you put off” is due on Tuesday 8 December, and the session after it opens with it. Plan another session instead.");
});
