import { expect, test } from "vitest";
import { NotFound, Refused } from "@/lib/errors";
import { readCohort } from "@/lib/institute/cohorts/find-cohort";
import { readYear } from "@/lib/institute/cohorts/read-year";
import { setTask } from "@/lib/institute/gap-tasks/set-task";
import { findSession } from "@/lib/institute/sessions/find-session";
import { addMaterial, removeMaterial } from "@/lib/institute/sessions/keep-materials";
import { markAttendance } from "@/lib/institute/sessions/mark-attendance";
import { editSession, planSession } from "@/lib/institute/sessions/plan-session";
import { v7 } from "@/lib/submissions/uuid";
import { aSession } from "./a-session";

const said = { theme: "Feedback", startsAt: "13:30", minutes: 120, place: "Elm", plan: "" };

test("facilitators plan sessions within the cohort's year and up to the programme's most; nobody else does", async () => {
  const { facilitator, otherFacilitator, teacher, executive, cohortId } = await aSession();
  const plan = (who: typeof facilitator, heldOn: string) => planSession(who, { requestId: v7(), cohortId, heldOn, ...said });
  for (const who of [otherFacilitator, teacher, executive]) await expect(plan(who, "2027-01-14")).rejects.toThrow(NotFound);
  await expect(plan(facilitator, "2027-09-01")).rejects.toMatchObject({ field: "heldOn" });
  for (const day of ["2027-01-14", "2027-02-11", "2027-03-11", "2027-04-22"]) await plan(facilitator, day);
  await expect(plan(facilitator, "2027-05-20")).rejects.toThrow("6 sessions at the most");
  expect((await readYear(teacher, cohortId)).sessions.map(({ heldOn }) => heldOn)).toEqual(["2026-11-12", "2026-12-03", "2027-01-14", "2027-02-11", "2027-03-11", "2027-04-22"]);
});

test("two facilitators never overwrite each other, and materials come and go", async () => {
  const { facilitator, teacher, sessionId } = await aSession();
  await editSession(facilitator, { sessionId, version: 1, heldOn: "2026-11-12", ...said });
  await expect(editSession(facilitator, { sessionId, version: 1, heldOn: "2026-11-12", ...said })).rejects.toThrow("changed this");
  expect(() => addMaterial(facilitator, { requestId: v7(), sessionId, material: "Nothing", href: "", words: "" })).toThrow(Refused);
  const { id } = await addMaterial(facilitator, { requestId: v7(), sessionId, material: "A page", href: "https://example.org", words: "" });
  expect((await findSession(teacher, sessionId)).materials).toMatchObject([{ id, title: "A page" }]);
  await expect(removeMaterial(teacher, { sessionId, materialId: id })).rejects.toThrow(NotFound);
  await removeMaterial(facilitator, { sessionId, materialId: id });
  expect((await findSession(teacher, sessionId)).materials).toEqual([]);
});

test("who came is marked from the day on, by a facilitator; each sees their own line", async () => {
  const { facilitator, teacher, assistant, cohortId, sessionId, nextSessionId } = await aSession();
  const { members } = await readCohort(facilitator, cohortId);
  const all = Object.fromEntries(members.map(({ id }) => [id, "came" as const]));
  await expect(markAttendance(facilitator, nextSessionId, all)).rejects.toThrow("once the day has come");
  await expect(markAttendance(teacher, sessionId, all)).rejects.toThrow(NotFound);
  await expect(markAttendance(facilitator, sessionId, { [v7()]: "came" })).rejects.toThrow(NotFound);
  await markAttendance(facilitator, sessionId, all);
  const mine = members.find(({ personId }) => personId === assistant.personId)?.id ?? "";
  await markAttendance(facilitator, sessionId, { [mine]: "sent_word" });
  expect((await findSession(assistant, sessionId)).attendance).toEqual([{ memberId: mine, state: "sent_word" }]);
  expect((await findSession(facilitator, sessionId)).attendance).toHaveLength(2);
});

test("a gap task is set by a facilitator for a day after the session", async () => {
  const { facilitator, otherFacilitator, teacher, sessionId } = await aSession();
  const task = { requestId: v7(), sessionId, title: "Ask first", about: "Once a day", dueOn: "2026-12-01" };
  for (const who of [teacher, otherFacilitator]) await expect(setTask(who, task)).rejects.toThrow(NotFound);
  await expect(setTask(facilitator, { ...task, dueOn: "2026-11-01" })).rejects.toMatchObject({ field: "dueOn" });
  await expect(setTask(facilitator, { ...task, dueOn: "2026-12-03" })).rejects.toMatchObject({ field: "dueOn", message: expect.stringContaining("The next session is on Thursday 3 December") });
  expect(await setTask(facilitator, task)).toMatchObject({ id: (await setTask(facilitator, task)).id });
});

test("a task lies between two sessions, whichever of them is planned or moved", async () => {
  const { facilitator, cohortId, sessionId, nextSessionId } = await aSession();
  const plan = (heldOn: string) => planSession(facilitator, { requestId: v7(), cohortId, heldOn, ...said });
  const move = (id: string, version: number, heldOn: string) => editSession(facilitator, { sessionId: id, version, heldOn, ...said });
  const due = "“Have the one you put off” is due on Tuesday 1 December, and the session after it opens with it. Choose another day.";
  for (const day of ["2026-11-26", "2026-12-01"]) await expect(plan(day)).rejects.toMatchObject({ field: "heldOn", message: due });
  await expect(move(nextSessionId, 1, "2026-11-30")).rejects.toMatchObject({ field: "heldOn", message: due });
  await expect(move(sessionId, 1, "2026-12-02")).rejects.toMatchObject({ field: "heldOn", message: "“Have the one you put off” was set here and is due on Tuesday 1 December. Choose another day." });
  await move(sessionId, 1, "2026-11-11");
  await move(nextSessionId, 1, "2026-12-02");
  await plan("2026-11-10");
  await setTask(facilitator, { requestId: v7(), sessionId: nextSessionId, title: "Ask first", about: "Once a day", dueOn: "2026-12-09" });
  await expect(move(nextSessionId, 2, "2026-11-09")).rejects.toMatchObject({ message: "“Ask first” was set here and is due on Wednesday 9 December, not before the next session on Tuesday 10 November. Choose another day." });
  await editSession(facilitator, { sessionId, version: 2, heldOn: "2026-11-11", ...said, theme: "Another" });
});

test("a session at which it is marked who came keeps its day; its words change", async () => {
  const { facilitator, cohortId, sessionId } = await aSession();
  const { members } = await readCohort(facilitator, cohortId);
  await markAttendance(facilitator, sessionId, { [members[0]?.id ?? ""]: "came" });
  await expect(editSession(facilitator, { sessionId, version: 1, heldOn: "2026-11-11", ...said })).rejects.toMatchObject({ field: "heldOn", message: expect.stringContaining("marked who came") });
  await editSession(facilitator, { sessionId, version: 1, heldOn: "2026-11-12", ...said });
  expect(await findSession(facilitator, sessionId)).toMatchObject({ heldOn: "2026-11-12", theme: "Feedback" });
});
