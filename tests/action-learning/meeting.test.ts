import { expect, test } from "vitest";
import { answerForTime, askForTime } from "@/lib/action-learning/meetings/extend-slot";
import { planMeeting } from "@/lib/action-learning/meetings/plan-meeting";
import { readMeeting } from "@/lib/action-learning/meetings/read-meeting";
import { askToGoFirst, endMeeting, endPart, membersHaveFinished, moveEarlier, nextPart, startPart } from "@/lib/action-learning/meetings/run-parts";
import { comeToMeeting, goFromMeeting, startMeeting } from "@/lib/action-learning/meetings/start-meeting";
import { listSets } from "@/lib/action-learning/sets/list-sets";
import { chooseTopic, offerTopic } from "@/lib/action-learning/topics/offer-topic";
import { addMember } from "@/lib/action-learning/sets/change-set";
import { findMySet } from "@/lib/action-learning/sets/find-set";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { clockOf } from "@/lib/live/clock";
import { othersWhoRead } from "@/lib/live/who-came";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { after, aMeetingUnderWay, aRunningSet, days, planning, untilSlotOf } from "./a-set";

const order = async (who: Viewer, meetingId: string) => {
  const { parts, people } = await readMeeting(who, meetingId);
  return parts.map(({ kind, presenterId }) => people.find(({ id }) => id === presenterId)?.name.split(" ")[0] ?? kind);
};
const partOf = async (who: Viewer, meetingId: string, name: string) => {
  const { parts, people } = await readMeeting(who, meetingId);
  return parts.find(({ kind, presenterId }) => kind === name || people.find(({ id }) => id === presenterId)?.name.startsWith(name))?.id ?? "";
};

test("a meeting is laid out by the clock: check-in, topic, break, a slot each, close; what was chosen is taken up", async () => {
  const { ann, ben, facilitator, coordinator, setId, members } = await aRunningSet();
  await offerTopic(ann, { setId, requestId: v7(), title: "Money in the trust" });
  await chooseTopic(ann, (await findMySet(ann, setId)).topics[0]?.id ?? "");
  const { id: meetingId } = await planMeeting(ann, planning(setId, { day: "2026-11-19", slotMinutes: 25 }));
  expect(await readMeeting(ben, meetingId)).toMatchObject({ state: "planned", topic: "Money in the trust", parts: [] });
  await expect(startMeeting(facilitator, { meetingId, here: [ann.personId] })).rejects.toThrow("at least two members");
  await startMeeting(facilitator, { meetingId, here: members.map(({ personId }) => personId) });
  await startMeeting(ann, { meetingId, here: [] });
  expect(await order(ben, meetingId)).toEqual(["check-in", "topic", "break", "Ann", "Ben", "Cat", "close"]);
  const page = await readMeeting(ben, meetingId);
  expect(page.parts.map(({ minutes }) => minutes)).toEqual([30, 30, 15, 25, 25, 25, 15]);
  expect(page).toMatchObject({ topic: "Money in the trust", topics: [], came: true, facilitates: false });
  await endMeeting(ann, meetingId);
  expect((await listSets(coordinator)).sets[0]?.heldOn).toEqual(["2026-11-19"]);
  await expect(readMeeting(coordinator, meetingId)).rejects.toThrow(NotFound);
});

test("the set agrees its order: somebody asks to go first, anybody puts a slot earlier, until it begins", async () => {
  const { ann, ben, cat, facilitator, meetingId } = await aMeetingUnderWay();
  const slot = (name: string) => partOf(ann, meetingId, name);
  await expect(askToGoFirst(ann, { meetingId, partId: await slot("Cat"), wants: true })).rejects.toThrow(NotFound);
  await askToGoFirst(cat, { meetingId, partId: await slot("Cat"), wants: true });
  expect((await order(ann, meetingId)).slice(3, 6)).toEqual(["Cat", "Ann", "Ben"]);
  await moveEarlier(facilitator, { meetingId, partId: await slot("Ben") });
  expect((await order(ann, meetingId)).slice(3, 6)).toEqual(["Cat", "Ben", "Ann"]);
  await untilSlotOf(cat, meetingId);
  await expect(moveEarlier(ann, { meetingId, partId: await slot("Ben") })).rejects.toThrow(Refused);
  await expect(askToGoFirst(ben, { meetingId, partId: await slot("Ben"), wants: true })).rejects.toThrow("has begun already");
});

test("the parts come one after another; a second phone's tap changes nothing", async () => {
  const { ann, ben, meetingId } = await aMeetingUnderWay();
  const part = (name: string) => partOf(ann, meetingId, name);
  await expect(startPart(ann, { meetingId, partId: await part("topic") })).rejects.toThrow("one after another");
  await startPart(ann, { meetingId, partId: await part("check-in") });
  await startPart(ben, { meetingId, partId: await part("check-in") });
  const on = { meetingId, partId: await part("check-in") };
  await nextPart(ann, on);
  await nextPart(ben, on);
  expect((await readMeeting(ann, meetingId)).current).toMatchObject({ kind: "topic" });
  await endPart(ben, { meetingId, partId: await part("topic") });
  expect((await readMeeting(ann, meetingId)).current).toMatchObject({ kind: "break", startedAt: null });
  await endMeeting(ann, meetingId);
  expect(await order(ben, meetingId)).toEqual(["check-in", "topic"]);
  await expect(startPart(ann, on)).rejects.toThrow(Refused);
});

test("a slot is longer only when every member who is there has said yes; the facilitator's yes is not asked, and one no closes it", async () => {
  const { ann, ben, cat, facilitator, meetingId } = await aMeetingUnderWay();
  const partId = await untilSlotOf(ann, meetingId);
  const on = { meetingId, partId };
  const minutes = async () => {
    const { current } = await readMeeting(ann, meetingId);
    return clockOf({ ...(current ?? { minutes: 0, extendedMinutes: 0, startedAt: null, endedAt: null }), startedAt: null, pausedAt: null, pausedSeconds: 0 }, ann.at).left / 60;
  };
  await expect(askForTime(facilitator, { ...on, minutes: 10 })).rejects.toThrow(Refused);
  await askForTime(ann, { ...on, minutes: 10 });
  await expect(askForTime(ben, { ...on, minutes: 5 })).rejects.toThrow("asked already");
  await answerForTime(ben, { ...on, number: 1, agrees: true });
  await answerForTime(ben, { ...on, number: 1, agrees: true });
  await expect(answerForTime(facilitator, { ...on, number: 1, agrees: true })).rejects.toThrow(NotFound);
  expect(await minutes()).toBe(30);
  expect((await readMeeting(cat, meetingId)).current?.asked).toMatchObject({ number: 1, minutes: 10, yes: expect.arrayContaining([ann.personId, ben.personId]) });
  await answerForTime(cat, { ...on, number: 1, agrees: true });
  expect(await minutes()).toBe(40);
  await askForTime(ann, { ...on, minutes: 15 });
  await answerForTime(cat, { ...on, number: 2, agrees: false });
  expect(await readMeeting(ann, meetingId)).toMatchObject({ current: { asked: null, declined: true, extendedMinutes: 10 } });
  await expect(answerForTime(ben, { ...on, number: 2, agrees: true })).rejects.toThrow(NotFound);
  await expect(withTenant(ann, (db) => db.meetingPart.updateMany({ where: { trustId: ann.trustId, meetingId, id: partId }, data: { extendedMinutes: 60 } }))).rejects.toThrow();
});

test("two who say the last yes at one moment give the time once; who has gone is not waited for", async () => {
  const { ann, ben, cat, dan, eve, meetingId, facilitator } = await aMeetingUnderWay({ five: true });
  const on = { meetingId, partId: await untilSlotOf(ann, meetingId) };
  await askForTime(ann, { ...on, minutes: 5 });
  await Promise.all([ben, cat, dan, eve].map((who) => answerForTime(who, { ...on, number: 1, agrees: true })));
  expect((await readMeeting(ann, meetingId)).current).toMatchObject({ extendedMinutes: 5, asked: null });
  await askForTime(ann, { ...on, minutes: 5 });
  for (const who of [ben, cat, dan]) await answerForTime(who, { ...on, number: 2, agrees: true });
  await expect(goFromMeeting(ben, { meetingId, personId: eve.personId })).rejects.toThrow(Refused);
  await goFromMeeting(facilitator, { meetingId, personId: eve.personId });
  expect((await readMeeting(ann, meetingId)).current).toMatchObject({ extendedMinutes: 10, asked: null });
});

test("the members say that they have finished, and not the facilitator", async () => {
  const { ann, ben, facilitator, meetingId } = await aMeetingUnderWay();
  const on = { meetingId, partId: await untilSlotOf(ann, meetingId) };
  await expect(membersHaveFinished(facilitator, on)).rejects.toThrow("speaks last");
  await membersHaveFinished(ben, on);
  await membersHaveFinished(ann, on);
  expect((await readMeeting(facilitator, meetingId)).current?.membersDoneAt).toEqual(ben.at);
});

test("who comes late has a slot after the others; who joins the set later sees nothing of the meeting", async () => {
  const { ann, cat, dan, coordinator, schools, setId, meetingId } = await aMeetingUnderWay({}, "without Cat");
  expect(await readMeeting(cat, meetingId)).toMatchObject({ came: false, parts: [] });
  await expect(startPart(cat, { meetingId, partId: await partOf(ann, meetingId, "check-in") })).rejects.toThrow(NotFound);
  await comeToMeeting(cat, meetingId);
  expect(await order(cat, meetingId)).toEqual(["check-in", "topic", "break", "Ann", "Ben", "Cat", "close"]);
  await addMember(after(coordinator, 5), { setId, place: { personId: dan.personId, schoolId: schools.dale.id } });
  await expect(readMeeting(after(dan, 6), meetingId)).rejects.toThrow(NotFound);
  await expect(comeToMeeting(after(dan, 6), meetingId)).rejects.toThrow(NotFound);
});

test("who comes during the close has a slot and the part that goes on is the close; then the slot is held", async () => {
  const { ann, cat, meetingId } = await aMeetingUnderWay({}, "without Cat");
  for (;;) {
    const { current } = await readMeeting(ann, meetingId);
    const on = { meetingId, partId: current?.id ?? "" };
    await startPart(ann, on);
    if (current?.kind === "close") break;
    await endPart(ann, on);
  }
  await comeToMeeting(cat, meetingId);
  const close = (await readMeeting(ann, meetingId)).current;
  expect(close).toMatchObject({ kind: "close", startedAt: ann.at });
  await nextPart(ann, { meetingId, partId: close?.id ?? "" });
  expect((await readMeeting(cat, meetingId)).current).toMatchObject({ kind: "slot", presenterId: cat.personId, startedAt: ann.at });
});

test("nobody comes to a meeting after the day on which it began, a week later neither", async () => {
  const { ann, cat, meetingId } = await aMeetingUnderWay({}, "without Cat");
  expect(othersWhoRead(await readMeeting(ann, meetingId), ann)).toEqual(["Ben Barker", "Fay Facilitator", "Cat Cooper (once here)"]);
  await expect(comeToMeeting(after(cat, days(1)), meetingId)).rejects.toThrow("The day of this meeting is over");
  expect(othersWhoRead(await readMeeting(after(ann, days(1)), meetingId), after(ann, days(1)))).toEqual(["Ben Barker", "Fay Facilitator"]);
  await expect(withTenant(after(cat, days(1)), (db) => db.setSeat.updateMany({ where: { trustId: cat.trustId, meetingId, personId: cat.personId }, data: { cameAt: after(cat, days(1)).at } }))).rejects.toThrow("no longer changes");
  await comeToMeeting(after(cat, 60), meetingId);
  expect(othersWhoRead(await readMeeting(ann, meetingId), ann)).toEqual(["Ben Barker", "Cat Cooper", "Fay Facilitator"]);
  await goFromMeeting(cat, { meetingId, personId: cat.personId });
  await comeToMeeting(after(cat, days(1)), meetingId);
  expect((await readMeeting(ann, meetingId)).people.find(({ id }) => id === cat.personId)).toMatchObject({ came: true, gone: false });
});
