import { expect, test } from "vitest";
import { whatWaits } from "@/lib/digest/what-waits";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { readStaffHome } from "@/lib/home/staff-home";
import { addFacilitator } from "@/lib/institute/cohorts/keep-facilitators";
import { leaveCohort } from "@/lib/institute/cohorts/leave-cohort";
import { readCohort } from "@/lib/institute/cohorts/find-cohort";
import { readYear } from "@/lib/institute/cohorts/read-year";
import { bringAnswer } from "@/lib/institute/gap-tasks/bring-answer";
import { saveDraft, saveTried } from "@/lib/institute/gap-tasks/draft";
import { answerAboutTime, askForTime } from "@/lib/institute/gap-tasks/extension";
import { findAnswer } from "@/lib/institute/gap-tasks/find-answer";
import { findTask } from "@/lib/institute/gap-tasks/find-task";
import { readPicture, removePicture } from "@/lib/institute/gap-tasks/evidence/read-picture";
import { reply } from "@/lib/institute/gap-tasks/reply";
import { rewordTask } from "@/lib/institute/gap-tasks/reword-task";
import { sendAnswer } from "@/lib/institute/gap-tasks/send-answer";
import { readInstituteDesk } from "@/lib/institute/read-desk";
import { findSession } from "@/lib/institute/sessions/find-session";
import { callOffSession } from "@/lib/institute/sessions/call-off";
import { v7 } from "@/lib/submissions/uuid";
import { countStatements } from "@/tests/reviews/count-statements";
import { aPng } from "@/tests/support/a-picture";
import { outsidersTo } from "@/tests/support/a-trust";
import { databaseText } from "@/tests/support/database-text";
import type { Viewer } from "@/lib/viewers/viewer";
import { aSession, tries, words } from "./a-session";

const photo = () => new File([new Uint8Array(aPng())], "a.png", { type: "image/png" });

test("what one begins is saved sealed, for oneself; sent, the facilitators read it; brought, the cohort, but never the replies", async () => {
  const { teacher, assistant, facilitator, taskId, nextSessionId } = await aSession();
  await saveDraft(teacher, { requestId: v7(), taskId, version: 0, ...words, did: "Only-mine-so-far", photo: photo() });
  expect((await findTask(teacher, taskId)).mine).toMatchObject({ draft: { did: "Only-mine-so-far" }, pictures: [{ alt: "" }] });
  expect(await databaseText()).not.toContain("Only-mine-so-far");
  expect((await findTask(facilitator, taskId)).everybody.find(({ personId }) => personId === teacher.personId)).toMatchObject({ state: "not-yet" });
  const [picture] = (await findTask(teacher, taskId)).mine?.pictures ?? [];
  await expect(readPicture(facilitator, picture?.id ?? "")).rejects.toThrow(NotFound);

  const answerId = await tries(teacher, taskId);
  expect((await findTask(teacher, taskId)).mine).toMatchObject({ draft: { newer: false, did: words.did }, answer: { id: answerId } });
  expect(await readPicture(facilitator, picture?.id ?? "")).toMatchObject({ type: "image/png" });
  await reply(facilitator, { requestId: v7(), answerId, text: "What did she say first?" });
  expect(await findAnswer(teacher, answerId)).toMatchObject({ side: "author", replies: [{ author: "Fay Facilitator", text: "What did she say first?" }] });
  await reply(teacher, { requestId: v7(), answerId, text: "That she was waiting for it" });
  await expect(findAnswer(assistant, answerId)).rejects.toThrow(NotFound);
  await expect(bringAnswer(facilitator, answerId, true)).rejects.toThrow(NotFound);

  await bringAnswer(teacher, answerId, true);
  expect(await findAnswer(assistant, answerId)).toMatchObject({ side: "cohort", learned: "To wait", replies: [] });
  expect((await findSession(assistant, nextSessionId)).brought).toMatchObject([{ person: "Tess Teacher", school: "Oakfield Primary", did: "I asked her first", pictures: [{ id: picture?.id }] }]);
  expect(await readPicture(assistant, picture?.id ?? "")).toMatchObject({ type: "image/png" });
  await bringAnswer(teacher, answerId, false);
  await expect(findAnswer(assistant, answerId)).rejects.toThrow(NotFound);
  await removePicture(teacher, picture?.id ?? "");
  await expect(readPicture(teacher, picture?.id ?? "")).rejects.toThrow(NotFound);
});

test("a file that is no picture, or a name of a child, stands in the way of nothing that was typed", async () => {
  const { teacher, taskId } = await aSession();
  await expect(saveDraft(teacher, { requestId: v7(), taskId, version: 0, ...words, photo: new File(["text"], "a.png") })).rejects.toMatchObject({ field: "photo" });
  expect((await findTask(teacher, taskId)).mine?.draft).toMatchObject(words.alt === "" ? { did: words.did } : {});
  await expect(tries(teacher, taskId, { learned: "Ask about Jayden’s mum" })).rejects.toMatchObject({ field: "noChildNamed" });
  expect((await findTask(teacher, taskId)).mine?.draft).toMatchObject({ learned: "Ask about Jayden’s mum" });
});

test("what saves itself changes nothing that was sent, is lost on no second device, and is nobody else’s", async () => {
  const { teacher, assistant, facilitator, otherFacilitator, taskId } = await aSession();
  const { alt: _, ...said } = words;
  const saves = (who: Viewer, version: number, more = {}) => saveTried(who, { taskId, version, ...said, ...more });
  const draft = async () => (await findTask(teacher, taskId)).mine?.draft;
  expect(await saves(teacher, 0)).toMatchObject({ version: 1 });
  expect(await saves(teacher, 0, { did: `${words.did}, and waited` }), "more of the same is no other text").toMatchObject({ version: 2 });
  await expect(saves(teacher, 1, { learned: "On the phone" })).rejects.toThrow(Stale);
  expect(await draft()).toMatchObject({ did: `${words.did}, and waited`, learned: words.learned, version: 2, newer: true });
  for (const who of [facilitator, otherFacilitator]) await expect(saves(who, 0)).rejects.toThrow(NotFound);
  await saves(assistant, 0, { did: "Another's own" });
  expect(await draft()).toMatchObject({ version: 2 });

  const answerId = await tries(teacher, taskId);
  expect(await draft()).toMatchObject({ did: words.did, version: 3, newer: false });
  expect((await readStaffHome(teacher)).institute).toMatchObject({ begun: false });
  const page = { requestId: v7(), taskId, ...words, did: "From before it was sent" };
  await expect(sendAnswer(teacher, { ...page, version: 2 }), "a page from before").rejects.toThrow(Stale);
  await saves(teacher, 3, { did: "Not sent again yet" });
  expect(await draft()).toMatchObject({ did: "Not sent again yet", newer: true });
  expect(await findAnswer(facilitator, answerId)).toMatchObject({ did: words.did });
  await tries(teacher, taskId, { did: "Sent again" });
  expect(await findAnswer(facilitator, answerId)).toMatchObject({ did: "Sent again" });
});

test("more time is asked for and given by a facilitator, and moves the day for that person alone", async () => {
  const { teacher, assistant, facilitator, otherFacilitator, taskId, nextSessionId } = await aSession();
  await expect(askForTime(teacher, { requestId: v7(), taskId, askedUntil: "2026-11-30", reason: "x" })).rejects.toMatchObject({ field: "askedUntil" });
  await expect(askForTime(teacher, { requestId: v7(), taskId, askedUntil: "2026-12-08", reason: "Ruby Carter was away" })).rejects.toMatchObject({ field: "noChildNamed" });
  const { id: extensionId } = await askForTime(teacher, { requestId: v7(), taskId, askedUntil: "2026-12-08", reason: "Two weeks of cover" });
  await expect(askForTime(teacher, { requestId: v7(), taskId, askedUntil: "2026-12-09", reason: "x" })).rejects.toThrow("asked already");
  expect((await findTask(facilitator, taskId)).asked).toMatchObject([{ id: extensionId, person: "Tess Teacher" }]);
  for (const who of [teacher, assistant, otherFacilitator]) await expect(answerAboutTime(who, { extensionId, gives: "yes", answer: "" })).rejects.toThrow(NotFound);
  await answerAboutTime(facilitator, { extensionId, gives: "yes", answer: "Of course" });
  await expect(answerAboutTime(facilitator, { extensionId, gives: "no", answer: "" })).rejects.toThrow(Refused);
  expect((await findTask(teacher, taskId)).mine).toMatchObject({ dueOn: "2026-12-08", extension: { answer: "Of course" } });
  expect((await findTask(assistant, taskId)).mine).toMatchObject({ dueOn: "2026-12-01" });
  await expect(askForTime(teacher, { requestId: v7(), taskId, askedUntil: "2026-12-05", reason: "x" })).rejects.toMatchObject({ field: "askedUntil" });
  const everybodys = (dueOn: string, version: number) => rewordTask(facilitator, { taskId, version, title: "Have the one you put off", about: "State it, ask, agree", dueOn });
  const dueFor = async () => [(await findTask(teacher, taskId)).mine?.dueOn, (await withTenant(teacher, (db) => readInstituteDesk(db, teacher))).due?.dueOn];
  await callOffSession(facilitator, { sessionId: nextSessionId, calledOffLine: "", dueOn: "" });
  await everybodys("2026-12-04", 1);
  expect(await dueFor(), "given time is not lost").toEqual(["2026-12-08", "2026-12-08"]);
  await everybodys("2026-12-10", 2);
  expect(await dueFor(), "everybody's later day is theirs too").toEqual(["2026-12-10", "2026-12-10"]);
});

test("whoever runs the cohort and is in it too opens the task in six statements at the most", async () => {
  const { trust, executive, otherFacilitator, joins, cohortId, taskId } = await aSession();
  await joins(otherFacilitator);
  await addFacilitator(executive, { requestId: v7(), cohortId, personId: otherFacilitator.personId });
  const both = await trust.viewer(otherFacilitator.personId);
  await saveDraft(both, { requestId: v7(), taskId, version: 0, ...words, photo: photo() });
  expect(await countStatements(() => findTask(both, taskId))).toBe(5); // the trust’s key, already in memory here, is the sixth
  expect(await findTask(both, taskId)).toMatchObject({ mine: { draft: { did: words.did }, pictures: [{}] }, everybody: [{}, {}, {}] });
});

test("home says what is due, what came back and what is next; a mail nudges three days before, and once it is sent no more", async () => {
  const { trust, teacher, facilitator, taskId, nextSessionId } = await aSession();
  expect((await readStaffHome(teacher)).institute).toMatchObject({ due: { id: taskId, dueOn: "2026-12-01" }, begun: false, cameBack: null, next: { id: nextSessionId } });
  expect((await whatWaits(teacher))?.institute).toMatchObject({ taskId: undefined });
  const near = await trust.later(teacher, new Date("2026-11-30T08:00:00Z"));
  expect((await whatWaits(near))?.institute).toMatchObject({ taskId, dueOn: "2026-12-01" });
  const answerId = await tries(near, taskId);
  expect((await whatWaits(near))?.institute).toMatchObject({ taskId: undefined });
  await reply(await trust.later(facilitator, new Date("2026-11-30T09:00:00Z")), { requestId: v7(), answerId, text: "Well tried" });
  const after = await trust.later(teacher, new Date("2026-11-30T12:00:00Z"));
  expect((await readStaffHome(after)).institute).toMatchObject({ due: null, cameBack: { id: answerId, by: "Fay Facilitator" } });
  expect((await whatWaits(after))?.institute).toMatchObject({ wroteBack: { what: "answer", id: answerId } });
  await reply(await trust.later(teacher, new Date("2026-11-30T12:30:00Z")), { requestId: v7(), answerId, text: "Thank you" });
  expect((await readStaffHome(await trust.later(teacher, new Date("2026-11-30T13:00:00Z")))).institute.cameBack).toBeNull();
});

test("who leaves keeps the sessions up to that day and sees none after; who is not of the cohort sees none", async () => {
  const { trust, teacher, assistant, facilitator, executive, principal, cohortId, sessionId, nextSessionId, taskId } = await aSession();
  const theYear = async (who: Viewer) => {
    try {
      const { sessions, tasks } = await readYear(who, cohortId);
      return [...sessions, ...tasks];
    } catch (error) {
      if (error instanceof NotFound) return [];
      throw error;
    }
  };
  const brought = await tries(assistant, taskId);
  const mine = (await readCohort(teacher, cohortId)).members.find(({ personId }) => personId === teacher.personId);
  await leaveCohort(teacher, mine?.id ?? "");
  const after = await trust.later(teacher, new Date("2026-11-25T12:00:00Z"));
  await bringAnswer(await trust.later(assistant, new Date("2026-11-25T12:00:00Z")), brought, true);
  expect((await findSession(after, sessionId)).theme).toBe("Difficult conversations");
  await expect(findSession(after, nextSessionId)).rejects.toThrow(NotFound);
  await expect(findAnswer(after, brought)).rejects.toThrow(NotFound);
  await expect(tries(after, taskId)).rejects.toThrow(NotFound);
  expect((await readCohort(after, cohortId)).members.map(({ name }) => name)).toEqual(["Tess Teacher"]);
  for (const who of [executive, principal, ...Object.values(await outsidersTo(trust))]) {
    for (const asks of [() => findSession(who, sessionId), () => findTask(who, taskId), () => findAnswer(who, brought), () => tries(who, taskId), () => reply(who, { requestId: v7(), answerId: brought, text: "x" }), () => bringAnswer(who, brought, false)])
      await expect(asks()).rejects.toThrow(NotFound);
    expect(await theYear(who)).toEqual([]);
  }
  expect(await theYear(facilitator)).not.toEqual([]);
  await findAnswer(facilitator, brought);
  const events = await withTenant(assistant, (db) => db.auditEvent.findMany({ where: { trustId: trust.trustId, subjectId: brought, what: "gap-task.answer-opened" } }));
  expect(events.map(({ actorId }) => actorId)).toEqual([facilitator.personId]);
});

test("who has left reads what was brought while they were there, and nothing that is sent or added anew after it", async () => {
  const { trust, teacher, assistant, cohortId, taskId } = await aSession();
  const brought = await tries(assistant, taskId, { photo: photo() });
  await bringAnswer(assistant, brought, true);
  const mine = (await readCohort(teacher, cohortId)).members.find(({ personId }) => personId === teacher.personId);
  await leaveCohort(teacher, mine?.id ?? "");
  const day = new Date("2026-11-25T12:00:00Z");
  const [left, still] = [await trust.later(teacher, day), await trust.later(assistant, day)];
  await saveDraft(still, { requestId: v7(), taskId, version: 1, ...words, photo: photo() });
  const [first, second] = (await findTask(still, taskId)).mine?.pictures ?? [];
  expect(await findAnswer(left, brought)).toMatchObject({ side: "cohort", learned: "To wait" });
  expect(await readPicture(left, first?.id ?? "")).toMatchObject({ type: "image/png" });
  await expect(readPicture(left, second?.id ?? "")).rejects.toThrow(NotFound);
  await tries(still, taskId, { learned: "Written after they left" });
  await expect(findAnswer(left, brought)).rejects.toThrow(NotFound);
});
