import { expect, test } from "vitest";
import { meetingInTurn } from "@/lib/action-learning/meetings/meeting-of";
import { planMeeting } from "@/lib/action-learning/meetings/plan-meeting";
import { readMeeting } from "@/lib/action-learning/meetings/read-meeting";
import { endMeeting, membersGoOn, membersHaveFinished } from "@/lib/action-learning/meetings/run-parts";
import { startMeeting } from "@/lib/action-learning/meetings/start-meeting";
import { addMember, leaveSet } from "@/lib/action-learning/sets/change-set";
import { speakInput } from "@/lib/action-learning/schema";
import { keepPlan, saveIssue, sayOutcome } from "@/lib/action-learning/words/presenter";
import { reviewSlot } from "@/lib/action-learning/words/review-slot";
import { speakInSlot, takeWordBack } from "@/lib/action-learning/words/speak";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import { outsidersTo } from "@/tests/support/a-trust";
import { databaseText } from "@/tests/support/database-text";
import { atTheSameMoment } from "@/tests/support/held-up";
import { after, aMeetingUnderWay, days, planning, untilSlotOf } from "./a-set";

const asking = (text = "What would they say?") => ({ requestId: v7(), kind: "question" as const, text, because: "" as const });
const challenging = (because = "they have not been asked") => ({ requestId: v7(), kind: "challenge" as const, text: "I do not think that it is about time", because });
const floor = () => ({ requestId: v7(), kind: "floor" as const, text: "I wonder if it is about trust", because: "" as const });

test("the presenter says what they bring and would like to come of it; every earlier wording stays readable", async () => {
  const { ann, ben, facilitator, meetingId } = await aMeetingUnderWay();
  const on = { meetingId, partId: await untilSlotOf(ann, meetingId) };
  await saveIssue(ann, { ...on, issue: "A teacher is not performing as they should", version: 0 });
  await expect(saveIssue(ann, { ...on, issue: "Another phone", version: 0 })).rejects.toThrow(Stale);
  await sayOutcome(ann, { ...on, outcome: "They plan with the others", version: 0 });
  await expect(sayOutcome(ann, { ...on, outcome: "Another phone", version: 0 })).rejects.toMatchObject({ name: "Stale", saved: { outcome: "They plan with the others" }, version: 1 });
  await sayOutcome(ann, { ...on, outcome: "I know what stands in their way", version: 1 });
  await sayOutcome(ann, { ...on, outcome: "I know what stands in their way", version: 2 });
  await keepPlan(ann, { ...on, plan: "See two lessons, and ask", dueOn: "2026-12-01", version: 0 });
  await expect(keepPlan(ann, { ...on, plan: "x", dueOn: "2026-11-01", version: 1 })).rejects.toMatchObject({ field: "dueOn" });
  await expect(saveIssue(ann, { ...on, issue: "Ask about Jayden’s mum", version: 1 })).rejects.toMatchObject({ field: "noChildNamed" });
  for (const other of [ben, facilitator]) {
    await expect(saveIssue(other, { ...on, issue: "x", version: 1 })).rejects.toThrow(NotFound);
    await expect(sayOutcome(other, { ...on, outcome: "x", version: 2 })).rejects.toThrow(NotFound);
    await expect(keepPlan(other, { ...on, plan: "x", dueOn: "2026-12-01", version: 1 })).rejects.toThrow(NotFound);
  }
  expect((await readMeeting(ben, meetingId)).current).toMatchObject({
    issue: { issue: "A teacher is not performing as they should" }, plan: { plan: "See two lessons, and ask", dueOn: "2026-12-01" },
    outcomes: [{ number: 2, outcome: "I know what stands in their way" }, { number: 1, outcome: "They plan with the others" }],
  });
});

test("a challenge gives its because, in the form and in the database", async () => {
  const { ann, ben, meetingId } = await aMeetingUnderWay();
  const on = { meetingId, partId: await untilSlotOf(ann, meetingId) };
  expect(speakInput.safeParse({ ...on, ...challenging(" "), sees: "I do not think so" }).error?.issues).toMatchObject([{ path: ["because"], message: "Give your because" }]);
  await speakInSlot(ben, { ...on, ...challenging() });
  await expect(speakInSlot(ben, { ...on, ...challenging("") })).rejects.toThrow();
  await expect(withTenant(ben, (db) => db.slotWord.createMany({ data: [{ trustId: ben.trustId, ...on, authorId: ben.personId, kind: "challenge", sealed: new Uint8Array(60), saidAt: ben.at }] }))).rejects.toThrow();
  expect((await readMeeting(ann, meetingId)).current?.words).toMatchObject([{ kind: "challenge", because: "they have not been asked" }]);
});

test("the facilitator speaks last: not before the members have finished, and asks nothing of their own", async () => {
  const { ann, ben, facilitator, meetingId } = await aMeetingUnderWay();
  const on = { meetingId, partId: await untilSlotOf(ann, meetingId) };
  await expect(speakInSlot(facilitator, { ...on, ...floor() })).rejects.toThrow("speaks last");
  await expect(speakInSlot(ben, { ...on, ...floor() })).rejects.toThrow("speaks last");
  await expect(speakInSlot(ann, { ...on, ...asking() })).rejects.toThrow(NotFound);
  await membersHaveFinished(ben, on);
  await expect(speakInSlot(facilitator, { ...on, ...asking() })).rejects.toThrow("speaks last");
  await speakInSlot(ben, { ...on, ...asking() });
  await speakInSlot(facilitator, { ...on, ...floor() });
  const words = (await readMeeting(ann, meetingId)).current?.words ?? [];
  expect(words.map(({ kind }) => kind).toSorted()).toEqual(["floor", "question"]);
  const mine = words.find(({ kind }) => kind === "question")?.id ?? "";
  await expect(takeWordBack(ann, { meetingId, wordId: mine })).rejects.toThrow(NotFound);
  await takeWordBack(ben, { meetingId, wordId: mine });
  expect((await readMeeting(ann, meetingId)).current?.words).toHaveLength(1);
});

test("any member takes the finish back until the facilitator has spoken; then nobody asks or challenges in that slot, and its presenter still writes", async () => {
  const { ann, ben, cat, facilitator, meetingId } = await aMeetingUnderWay();
  const on = { meetingId, partId: await untilSlotOf(ann, meetingId) };
  const doneAt = async () => (await readMeeting(ann, meetingId)).current?.membersDoneAt;
  await membersGoOn(ben, on);
  await membersHaveFinished(ben, on);
  await expect(membersGoOn(facilitator, on)).rejects.toThrow("speaks last");
  await membersGoOn(cat, on);
  expect(await doneAt()).toBeNull();
  await expect(speakInSlot(facilitator, { ...on, ...floor() })).rejects.toThrow("speaks last");
  await speakInSlot(ben, { ...on, ...asking() });
  await membersHaveFinished(after(ann, 1), on);
  await speakInSlot(facilitator, { ...on, ...floor() });
  await speakInSlot(facilitator, { ...on, ...floor() });
  for (const said of [asking(), challenging()]) await expect(speakInSlot(ben, { ...on, ...said })).rejects.toThrow("nothing more is asked in this slot");
  await expect(membersGoOn(ben, on)).rejects.toThrow("has spoken last");
  expect(await doneAt()).toEqual(after(ann, 1).at);
  await sayOutcome(ann, { ...on, outcome: "I know what stands in their way", version: 0 });
  await keepPlan(ann, { ...on, plan: "See two lessons, and ask", dueOn: "2026-12-01", version: 0 });
  const partId = await untilSlotOf(ben, meetingId);
  await speakInSlot(cat, { meetingId, partId, ...asking() });
});

test("of a facilitator's word and a member's, or a member's ‘not finished’, at one moment the first stands and the other is told", async () => {
  const { ann, ben, cat, facilitator, meetingId } = await aMeetingUnderWay();
  const theMeeting = (db: TenantDb) => meetingInTurn(db, ann, meetingId);
  const turns = async (who: typeof ann) => {
    const on = { meetingId, partId: await untilSlotOf(who, meetingId) };
    return { on, speak: () => speakInSlot(facilitator, { ...on, ...floor() }), goOn: () => membersGoOn(cat, on) };
  };
  const first = await turns(ann);
  await membersHaveFinished(ben, first.on);
  expect(await atTheSameMoment(ann, theMeeting, first.goOn, first.speak)).toEqual(["done", expect.stringContaining("speaks last")]);
  await membersHaveFinished(ben, first.on);
  expect(await atTheSameMoment(ann, theMeeting, first.speak, first.goOn)).toEqual(["done", expect.stringContaining("has spoken last")]);
  const second = await turns(ben);
  await membersHaveFinished(ann, second.on);
  expect(await atTheSameMoment(ann, theMeeting, second.speak, () => speakInSlot(cat, { ...second.on, ...asking() }))).toEqual(["done", expect.stringContaining("nothing more is asked in this slot")]);
});

test("what was said is taken back on the day, which the log tells; then it stays", async () => {
  const { trust, ann, ben, meetingId } = await aMeetingUnderWay();
  const on = { meetingId, partId: await untilSlotOf(ann, meetingId) };
  for (const text of ["One", "Two"]) await speakInSlot(ben, { ...on, ...asking(text) });
  const [one, two] = ((await readMeeting(ann, meetingId)).current?.words ?? []).map(({ id }) => id) as [string, string];
  await endMeeting(after(ann, 60), meetingId);
  await takeWordBack(after(ben, 90), { meetingId, wordId: one });
  await expect(takeWordBack(after(ben, days(1)), { meetingId, wordId: two })).rejects.toThrow("The day of this meeting is over");
  expect(await trust.arrange((db) => db.auditEvent.count({ where: { trustId: ben.trustId, what: "set-meeting.word-taken-back", subjectId: meetingId } }))).toBe(1);
});

test("the next meeting opens each one's last slot with three questions, answered once", async () => {
  const { ann, ben, cat, facilitator, setId, meetingId, members } = await aMeetingUnderWay();
  const partId = await untilSlotOf(ann, meetingId);
  await saveIssue(ann, { meetingId, partId, issue: "My site team", version: 0 });
  await keepPlan(ann, { meetingId, partId, plan: "Walk the site with them", dueOn: "2026-11-24", version: 0 });
  await endMeeting(ann, meetingId);
  const hold = async (minutes: number) => {
    const { id } = await planMeeting(after(facilitator, minutes), planning(setId, { day: after(facilitator, minutes).today }));
    await startMeeting(after(facilitator, minutes), { meetingId: id, here: members.map(({ personId }) => personId) });
    return id;
  };
  const second = await hold(days(40));
  const [open] = (await readMeeting(ben, second)).lastSlots;
  expect(open).toMatchObject({ aboutMeetingId: meetingId, partId, name: "Ann Archer", issue: "My site team", plan: "Walk the site with them", said: null });
  const said = { meetingId: second, aboutMeetingId: meetingId, partId, helped: "yes" as const, came: "They plan their own week", learned: "I ask too late", version: 0 };
  for (const other of [ben, facilitator]) await expect(reviewSlot(after(other, days(40)), said)).rejects.toThrow(NotFound);
  await reviewSlot(after(ann, days(40)), said);
  expect((await readMeeting(cat, second)).lastSlots).toMatchObject([{ said: { helped: "yes", came: "They plan their own week", learned: "I ask too late" } }]);
  await endMeeting(after(ann, days(40)), second);
  expect((await readMeeting(after(ben, days(80)), await hold(days(80)))).lastSlots).toEqual([]);
});

test("what is said belongs to those who came: a leaver keeps it, nobody who joins, coordinates or leads reads it, and no word stands in the database", async () => {
  const { trust, ann, ben, cat, dan, coordinator, facilitator, otherFacilitator, schools, setId, meetingId } = await aMeetingUnderWay({}, "without Cat");
  const secret = `plaintext-${meetingId}`;
  const on = { meetingId, partId: await untilSlotOf(ann, meetingId) };
  await saveIssue(ann, { ...on, issue: secret, version: 0 });
  await sayOutcome(ann, { ...on, outcome: secret, version: 0 });
  await keepPlan(ann, { ...on, plan: secret, dueOn: "2026-12-01", version: 0 });
  await speakInSlot(ben, { ...on, ...asking(secret) });
  await speakInSlot(ben, { ...on, ...challenging(secret) });
  await membersHaveFinished(ben, on);
  await speakInSlot(facilitator, { ...on, ...floor(), text: secret });
  await endMeeting(after(ann, 60), meetingId);
  await leaveSet(after(ben, 70), setId);
  await addMember(after(coordinator, 80), { setId, place: { personId: dan.personId, schoolId: schools.dale.id } });
  const slot = async (who: typeof ann) => (await readMeeting(after(who, 90), meetingId)).parts.find(({ id }) => id === on.partId);
  for (const reader of [ann, ben, facilitator]) expect(await slot(reader)).toMatchObject({ issue: { issue: secret }, words: [{ text: secret }, { because: secret }, { text: secret }] });
  expect(await readMeeting(after(cat, 90), meetingId)).toMatchObject({ came: false, parts: [] });
  for (const outsider of [dan, coordinator, otherFacilitator, ...Object.values(await outsidersTo(trust))]) {
    await expect(readMeeting(outsider, meetingId)).rejects.toThrow(NotFound);
    await expect(speakInSlot(outsider, { ...on, ...asking() })).rejects.toThrow(NotFound);
  }
  await saveIssue(after(ann, 100), { ...on, issue: "The same evening", version: 1 });
  await expect(saveIssue(after(ann, days(1)), { ...on, issue: "Later", version: 2 })).rejects.toThrow(Refused);
  expect(await databaseText()).not.toContain(secret);
});
