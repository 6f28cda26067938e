import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Mine } from "@/app/(trust)/institute/cohorts/[cohortId]/before-and-after/mine";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { readProgress } from "@/lib/institute/certificates/progress";
import { addFacilitator, endFacilitator } from "@/lib/institute/cohorts/keep-facilitators";
import { readYear } from "@/lib/institute/cohorts/read-year";
import { bringAnswer, showAnswerToo } from "@/lib/institute/gap-tasks/bring-answer";
import { findAnswer } from "@/lib/institute/gap-tasks/find-answer";
import { findTask } from "@/lib/institute/gap-tasks/find-task";
import { reply } from "@/lib/institute/gap-tasks/reply";
import { NOTHING_YET } from "@/lib/institute/projects/content";
import { enterLog } from "@/lib/institute/projects/log";
import { findMyProject } from "@/lib/institute/projects/find-my-project";
import { findProject } from "@/lib/institute/projects/find-project";
import { openToCohort, showProjectToo } from "@/lib/institute/projects/open-to-cohort";
import { replyOnProject } from "@/lib/institute/projects/replies/reply-on-project";
import { shareProject } from "@/lib/institute/projects/share-project";
import { findShown } from "@/lib/institute/self-assessments/read-shown";
import { showToFacilitators } from "@/lib/institute/self-assessments/show";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { outsidersTo } from "@/tests/support/a-trust";
import { answers, findMine } from "./an-assessment";
import { aSession, tries } from "./a-session";

const question = "Does naming the step first help?";

/** An answer and a project, shared with Fay, whose place Ida takes two days later. */
async function anotherTakesOver() {
  const all = await aSession();
  const { trust, teacher, facilitator, otherFacilitator, executive, cohortId, taskId } = all;
  const answerId = await tries(teacher, taskId);
  const { id: projectId } = await shareProject(teacher, { cohortId, version: 0, ...NOTHING_YET, question });
  await reply(facilitator, { requestId: v7(), answerId, text: "Whom else?" });
  await replyOnProject(facilitator, { requestId: v7(), projectId, text: "What do they say?" });
  const [changed, after] = [new Date("2026-11-25T12:00:00Z"), new Date("2026-11-26T12:00:00Z")];
  const administers = await trust.later(executive, changed);
  await addFacilitator(administers, { requestId: v7(), cohortId, personId: otherFacilitator.personId });
  const { facilitators } = (await readYear(administers, cohortId)).cohort;
  await endFacilitator(administers, facilitators.find(({ personId }) => personId === facilitator.personId)?.id ?? "");
  const [author, ida, fay] = [await trust.later(teacher, after), await trust.later(otherFacilitator, after), await trust.later(facilitator, after)];
  return { ...all, answerId, projectId, author, ida, fay, after };
}

test("who comes to run a cohort reads nothing that was shared before; who no longer runs it, nothing any more; the author reads by name who does", async () => {
  const { answerId, projectId, author, ida, fay, cohortId } = await anotherTakesOver();
  for (const who of [ida, fay]) {
    await expect(findAnswer(who, answerId)).rejects.toThrow(NotFound);
    await expect(findProject(who, projectId)).rejects.toThrow(NotFound);
  }
  await expect(reply(ida, { requestId: v7(), answerId, text: "Hello" })).rejects.toThrow(NotFound);
  const nobody = { read: [], cameLater: ["Ida Idle"] };
  expect(await findAnswer(author, answerId)).toMatchObject({ readers: nobody });
  expect(await findProject(author, projectId)).toMatchObject({ readers: nobody });
  expect((await findMyProject(author, cohortId)).shared).toMatchObject({ readers: [] });
});

test("the author shows it to them too, which nobody else can; they read it from then on, and no reply that was written before", async () => {
  const { answerId, projectId, author, ida, executive, assistant, trust, cohortId } = await anotherTakesOver();
  for (const who of [ida, executive, assistant, ...Object.values(await outsidersTo(trust))]) {
    await expect(showAnswerToo(who, answerId)).rejects.toThrow(NotFound);
    await expect(showProjectToo(who, projectId)).rejects.toThrow(NotFound);
  }
  await enterLog(author, { requestId: v7(), cohortId, doneOn: "2026-11-25", text: "Tried it" });
  await showAnswerToo(author, answerId);
  await showProjectToo(author, projectId);
  const her = { read: ["Ida Idle"], cameLater: [] };
  expect(await findAnswer(ida, answerId)).toMatchObject({ side: "facilitator", did: "I asked her first", replies: [], readers: her });
  expect(await findProject(ida, projectId)).toMatchObject({ side: "facilitator", content: { question }, log: [{ text: "Tried it" }], replies: [] });
  await reply(ida, { requestId: v7(), answerId, text: "I read it now" });
  expect((await findAnswer(author, answerId)).replies).toMatchObject([{ author: "Fay Facilitator" }, { author: "Ida Idle" }]);
  expect((await findAnswer(ida, answerId)).replies).toMatchObject([{ author: "Ida Idle" }]);
});

test("what is sent again, or brought, is shared with those who run the cohort then", async () => {
  const { answerId, taskId, author, ida } = await anotherTakesOver();
  await tries(author, taskId, { did: "I asked them both" });
  expect(await findAnswer(ida, answerId)).toMatchObject({ did: "I asked them both" });
});

test("an answer that is brought later is read by who runs the cohort then", async () => {
  const { answerId, author, ida } = await anotherTakesOver();
  await bringAnswer(author, answerId, true);
  expect(await findAnswer(ida, answerId)).toMatchObject({ brought: true });
});

test("who comes later sees that something was sent, and counts it, without a word of it", async () => {
  const { taskId, cohortId, teacher, ida, assistant } = await anotherTakesOver();
  expect((await findTask(ida, taskId)).everybody.map(({ personId, state, answerId }) => ({ personId, state, answerId }))).toEqual([
    { personId: assistant.personId, state: "not-yet", answerId: null },
    { personId: teacher.personId, state: "not-shown", answerId: null },
  ]);
  expect((await readYear(ida, cohortId)).tasks).toMatchObject([{ sent: 1 }]);
  const progress = await withTenant(ida, (db) => readProgress(db, cohortId));
  expect(progress.find(({ personId }) => personId === teacher.personId)).toMatchObject({ sent: 1, shared: true });
});

test("what somebody shows of where they stood names who reads it, and asks whether who came later may", async () => {
  const { teacher, otherFacilitator, executive, cohortId, trust } = await aSession();
  await answers(teacher, cohortId, { shows: true });
  const day = new Date("2026-11-25T12:00:00Z");
  await addFacilitator(await trust.later(executive, day), { requestId: v7(), cohortId, personId: otherFacilitator.personId });
  const [author, ida] = [await trust.later(teacher, day), await trust.later(otherFacilitator, day)];
  const mine = await findMine(author, cohortId);
  const page = renderToStaticMarkup(createElement(Mine, { mine, change: undefined }));
  for (const words of ["Only you and Fay Facilitator", "Ida Idle came to run the cohort after you shared this, and does not read it.", "Show it to Ida Idle too"]) expect(page).toContain(words);
  await expect(findShown(ida, cohortId, teacher.personId)).rejects.toThrow(NotFound);
  await showToFacilitators(author, mine.mine.start?.id ?? "", true);
  expect((await findMine(author, cohortId)).readers).toMatchObject({ start: { read: ["Fay Facilitator", "Ida Idle"], cameLater: [] } });
  expect(await findShown(ida, cohortId, teacher.personId)).toMatchObject({ person: "Tess Teacher" });
});

/** An answer and a project of 19 November; Ida runs the cohort beside Fay from the 25th, and on the 27th the author writes a reply whose box names Fay alone. */
async function writtenToFayAlone() {
  const all = await aSession();
  const { trust, teacher, facilitator, otherFacilitator, executive, cohortId, taskId } = all;
  const answerId = await tries(teacher, taskId);
  const { id: projectId } = await shareProject(teacher, { cohortId, version: 0, ...NOTHING_YET, question });
  const on = (who: Viewer, day: number) => trust.later(who, new Date(`2026-11-${day}T12:00:00Z`));
  await addFacilitator(await on(executive, 25), { requestId: v7(), cohortId, personId: otherFacilitator.personId });
  const author = await on(teacher, 27);
  expect((await findAnswer(author, answerId)).readers).toEqual({ read: ["Fay Facilitator"], cameLater: ["Ida Idle"] });
  await reply(author, { requestId: v7(), answerId, text: "For Fay" });
  await replyOnProject(author, { requestId: v7(), projectId, text: "For Fay" });
  return { answerId, projectId, author: await on(teacher, 30), ida: await on(otherFacilitator, 30), fay: await on(facilitator, 30) };
}

const shared: [string, (author: Viewer, answerId: string, projectId: string) => Promise<unknown>][] = [
  ["shown to them", (author, answerId, projectId) => Promise.all([showAnswerToo(author, answerId), showProjectToo(author, projectId)])],
  ["brought and opened", (author, answerId, projectId) => Promise.all([bringAnswer(author, answerId, true), openToCohort(author, projectId, true)])],
];
test.each(shared)("a reply reaches nobody whom its box did not name, though what it is about is %s afterwards", async (_how, share) => {
  const { answerId, projectId, author, ida, fay } = await writtenToFayAlone();
  await share(author, answerId, projectId);
  for (const found of [await findAnswer(ida, answerId), await findProject(ida, projectId)]) expect(found).toMatchObject({ side: "facilitator", replies: [] });
  for (const found of [await findAnswer(fay, answerId), await findProject(fay, projectId)]) expect(found.replies).toMatchObject([{ text: "For Fay" }]);
  await reply(author, { requestId: v7(), answerId, text: "For both" });
  await replyOnProject(author, { requestId: v7(), projectId, text: "For both" });
  for (const found of [await findAnswer(ida, answerId), await findProject(ida, projectId)]) expect(found.replies).toMatchObject([{ text: "For both" }]);
});

test("kept back from the cohort, it stays with the facilitators who read it, and so does what they wrote", async () => {
  const { answerId, projectId, author, ida } = await writtenToFayAlone();
  await bringAnswer(author, answerId, true);
  await openToCohort(author, projectId, true);
  await reply(ida, { requestId: v7(), answerId, text: "From Ida" });
  await replyOnProject(ida, { requestId: v7(), projectId, text: "From Ida" });
  await bringAnswer(author, answerId, false);
  await openToCohort(author, projectId, false);
  for (const found of [await findAnswer(ida, answerId), await findProject(ida, projectId)]) expect(found).toMatchObject({ readers: { read: ["Fay Facilitator", "Ida Idle"] }, replies: [{ text: "From Ida" }] });
  expect(await findAnswer(author, answerId)).toMatchObject({ brought: false });
  expect(await findProject(author, projectId)).toMatchObject({ opened: false });
});

test("who stopped and runs it again reads what was shared in their first term, where they stood too; without the duty nobody reads it, and nobody is named", async () => {
  const { trust, teacher, facilitator, otherFacilitator, executive, cohortId, taskId } = await aSession();
  const answerId = await tries(teacher, taskId);
  await answers(teacher, cohortId, { shows: true });
  const on = (who: Viewer, day: string) => trust.later(who, new Date(`2026-${day}T12:00:00Z`));
  const administers = await on(executive, "11-25");
  await addFacilitator(administers, { requestId: v7(), cohortId, personId: otherFacilitator.personId });
  const term = (await readYear(administers, cohortId)).cohort.facilitators.find(({ personId }) => personId === facilitator.personId);
  await endFacilitator(administers, term?.id ?? "");
  await expect(findShown(await on(facilitator, "11-26"), cohortId, teacher.personId)).rejects.toThrow(NotFound);
  await addFacilitator(await on(executive, "12-01"), { requestId: v7(), cohortId, personId: facilitator.personId });
  const [author, fay] = [await on(teacher, "12-01"), await on(facilitator, "12-01")];
  const readers = { read: ["Fay Facilitator"], cameLater: ["Ida Idle"] };
  expect((await findMine(author, cohortId)).readers).toMatchObject({ start: readers });
  expect(await findShown(fay, cohortId, teacher.personId)).toMatchObject({ person: "Tess Teacher" });
  expect(await findAnswer(fay, answerId)).toMatchObject({ readers });

  await trust.arrange((db) => db.appointment.updateMany({ where: { trustId: trust.trustId, personId: { in: [facilitator.personId, otherFacilitator.personId] } }, data: { endsOn: asDate("2026-12-01") } }));
  const [then, gone] = [await on(teacher, "12-02"), await on(facilitator, "12-02")];
  await expect(findShown(gone, cohortId, teacher.personId)).rejects.toThrow(NotFound);
  const nobody = { read: [], cameLater: [] };
  expect((await findMine(then, cohortId)).readers).toMatchObject({ start: nobody });
  expect(await findAnswer(then, answerId)).toMatchObject({ readers: nobody });
});
