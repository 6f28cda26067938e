import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Ended } from "@/app/(trust)/action-learning/meetings/[meetingId]/ended";
import { answerForTime, askForTime } from "@/lib/action-learning/meetings/extend-slot";
import { meetingInTurn } from "@/lib/action-learning/meetings/meeting-of";
import { planMeeting } from "@/lib/action-learning/meetings/plan-meeting";
import { readMeeting } from "@/lib/action-learning/meetings/read-meeting";
import { endMeeting, moveEarlier } from "@/lib/action-learning/meetings/run-parts";
import { goFromMeeting, startMeeting } from "@/lib/action-learning/meetings/start-meeting";
import { addMember, endSet } from "@/lib/action-learning/sets/change-set";
import { findMySet } from "@/lib/action-learning/sets/find-set";
import { chooseTopic, offerTopic } from "@/lib/action-learning/topics/offer-topic";
import { saveIssue } from "@/lib/action-learning/words/presenter";
import type { TenantDb } from "@/lib/db/with-tenant";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { atTheSameMoment } from "@/tests/support/held-up";
import { after, aMeetingUnderWay, aRunningSet, days, placeOf, planning, untilSlotOf } from "./a-set";

const slots = async (who: Viewer, meetingId: string) => {
  const { parts, people } = await readMeeting(who, meetingId);
  return parts.filter(({ kind }) => kind === "slot").map(({ id, presenterId }) => ({ id, name: people.find((person) => person.id === presenterId)?.name.split(" ")[0] }));
};
const names = async (who: Viewer, meetingId: string) => (await slots(who, meetingId)).map(({ name }) => name);
/** Plans and begins a meeting of the set, some minutes after the first. */
async function hold(facilitator: Viewer, setId: string, minutes: number, here: readonly Viewer[], begins = facilitator) {
  const { id } = await planMeeting(after(facilitator, minutes), planning(setId, { day: after(facilitator, minutes).today }));
  await startMeeting(after(begins, minutes), { meetingId: id, here: here.map(({ personId }) => personId) });
  return id;
}

test("phones that tap at the same moment wait for each other: no slot loses its place, no yes is lost", async () => {
  const { ann, ben, cat, meetingId } = await aMeetingUnderWay();
  const theMeeting = (db: TenantDb) => db.setMeeting.updateMany({ where: { trustId: ann.trustId, id: meetingId }, data: { startedAt: ann.at } });
  const [, second, third] = await slots(ann, meetingId);
  expect(await atTheSameMoment(ann, theMeeting, () => moveEarlier(cat, { meetingId, partId: third?.id ?? "" }), () => moveEarlier(ben, { meetingId, partId: second?.id ?? "" }))).toEqual(["done", "done"]);
  expect(await names(ann, meetingId)).toEqual(["Ann", "Ben", "Cat"]);
  const on = { meetingId, partId: await untilSlotOf(ann, meetingId) };
  await askForTime(ann, { ...on, minutes: 10 });
  expect(await atTheSameMoment(ann, theMeeting, () => goFromMeeting(cat, { meetingId, personId: cat.personId }), () => answerForTime(ben, { ...on, number: 1, agrees: true }))).toEqual(["done", "done"]);
  expect((await readMeeting(ann, meetingId)).current).toMatchObject({ extendedMinutes: 10, asked: null });
});

test("two who choose the half hour at the same moment choose one after the other", async () => {
  const { ann, ben, setId } = await aRunningSet();
  for (const [who, title] of [[ann, "Money"], [ben, "Talks"]] as const) await offerTopic(who, { setId, requestId: v7(), title });
  const { topics } = await findMySet(ann, setId);
  const [one, other] = topics.map(({ id }) => id) as [string, string];
  const allTopics = (db: TenantDb) => db.setTopic.updateMany({ where: { trustId: ann.trustId, setId }, data: { chosenAt: null } });
  expect(await atTheSameMoment(ann, allTopics, () => chooseTopic(ann, one), () => chooseTopic(ben, other))).toEqual(["done", "done"]);
  expect((await findMySet(ann, setId)).topics.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual([other]);
});

test("whoever begins, the one who opened least often opens: the turn is known to those who missed a meeting", async () => {
  const { ann, ben, dan, facilitator, coordinator, schools, setId, meetingId, members } = await aMeetingUnderWay();
  expect(await names(ann, meetingId)).toEqual(["Ann", "Ben", "Cat"]);
  await untilSlotOf(ann, meetingId);
  await endMeeting(after(ann, 60), meetingId);
  const second = await hold(facilitator, setId, days(1), [ann, ben]);
  expect(await names(after(ann, days(1)), second)).toEqual(["Ben", "Ann"]);
  await untilSlotOf(after(ben, days(1)), second);
  await endMeeting(after(ben, days(1) + 60), second);
  await addMember(after(coordinator, days(1) + 90), { setId, place: placeOf(dan, schools.dale) });
  const third = await hold(facilitator, setId, days(2), members, dan);
  expect(await names(after(dan, days(2)), third)).toEqual(["Cat", "Dan", "Ann", "Ben"]);
});

test("a meeting that nobody ended is over when the set begins the next one, and that one opens with its slots", async () => {
  const { trust, ann, ben, facilitator, setId, meetingId, members } = await aMeetingUnderWay();
  const partId = await untilSlotOf(ann, meetingId);
  await saveIssue(ann, { meetingId, partId, issue: "My site team", version: 0 });
  const next = await hold(facilitator, setId, days(7), members, ben);
  const earlier = await readMeeting(after(ann, days(7)), meetingId);
  expect(earlier).toMatchObject({ state: "ended", endedAt: new Date("2026-11-19T23:59:59.999Z"), endedWith: "next" });
  expect(await trust.arrange((db) => db.auditEvent.findMany({ where: { trustId: trust.trustId, subjectId: meetingId, what: { startsWith: "set-meeting.ended" } } }))).toMatchObject([{ what: "set-meeting.ended-with-next", actorId: null }]);
  expect(earlier.parts.map(({ kind, endedAt }) => [kind, endedAt !== null])).toEqual([["check-in", true], ["topic", true], ["break", true], ["slot", true]]);
  await expect(saveIssue(after(ann, days(7)), { meetingId, partId, issue: "A week later", version: 1 })).rejects.toThrow("The day of this meeting is over");
  expect((await readMeeting(after(ben, days(7)), next)).lastSlots).toMatchObject([{ partId, name: "Ann Archer" }]);
});

test("of two meetings that begin at the same moment the later one goes on, and what was open before is over", async () => {
  const { ann, facilitator, setId, meetingId, members } = await aMeetingUnderWay();
  const [hers, leads] = [after(ann, days(7)), after(facilitator, days(7))];
  const here = members.map(({ personId }) => personId);
  const { id: one } = await planMeeting(leads, planning(setId, { day: leads.today }));
  const { id: other } = await planMeeting(leads, planning(setId, { day: leads.today, time: "14:30" }));
  const both = [() => startMeeting(leads, { meetingId: one, here }), () => startMeeting(hers, { meetingId: other, here })];
  expect(await atTheSameMoment(hers, (db) => meetingInTurn(db, hers, meetingId), ...both)).toEqual(["done", "done"]);
  expect(await Promise.all([meetingId, one, other].map(async (id) => (await readMeeting(hers, id)).state))).toEqual(["ended", "ended", "under-way"]);
});

test("with a set the meeting under way ends, and one that was forgotten ends with its own day", async () => {
  const under = await aMeetingUnderWay();
  await untilSlotOf(under.ann, under.meetingId);
  await endSet(after(under.coordinator, 20), under.setId);
  const { state, endedAt, parts } = await readMeeting(after(under.ann, 30), under.meetingId);
  expect({ state, endedAt, open: parts.filter((part) => !part.endedAt).length }).toEqual({ state: "ended", endedAt: after(under.ann, 20).at, open: 0 });
  const forgotten = await aMeetingUnderWay();
  await endSet(after(forgotten.coordinator, days(7)), forgotten.setId);
  expect(await readMeeting(after(forgotten.ann, days(7) + 1), forgotten.meetingId)).toMatchObject({ state: "ended", endedAt: new Date("2026-11-19T23:59:59.999Z"), endedWith: "set" });
});

test("a meeting that ended before its half hour on a topic does not say that it had one", async () => {
  const { ann, ben, setId, facilitator, meetingId, members } = await aMeetingUnderWay();
  await endMeeting(after(ann, 60), meetingId);
  await offerTopic(after(ann, 61), { setId, requestId: v7(), title: "Money" });
  await chooseTopic(after(ben, 62), (await findMySet(after(ann, 63), setId)).topics[0]?.id ?? "");
  const then = after(ann, days(7));
  const page = async (id: string) => renderToStaticMarkup(createElement(Ended, { meeting: await readMeeting(then, id), viewer: then }));
  const second = await hold(facilitator, setId, days(7), members);
  expect(await readMeeting(then, second)).toMatchObject({ topic: "Money" });
  await endMeeting(then, second);
  expect(await page(second)).not.toContain("Your half hour was about");
});

test("who missed a meeting is not shown an earlier slot as somebody's last", async () => {
  const { ann, ben, cat, facilitator, setId, meetingId, members } = await aMeetingUnderWay();
  await saveIssue(ann, { meetingId, partId: await untilSlotOf(ann, meetingId), issue: "The first", version: 0 });
  await endMeeting(after(ann, 60), meetingId);
  const second = await hold(facilitator, setId, days(7), [ann, ben]);
  const then = after(ann, days(7));
  const partId = await untilSlotOf(then, second);
  await saveIssue(then, { meetingId: second, partId, issue: "The second", version: 0 });
  await endMeeting(after(ann, days(7) + 60), second);
  const third = await hold(facilitator, setId, days(14), members);
  expect((await readMeeting(after(ben, days(14)), third)).lastSlots).toMatchObject([{ issue: "The second" }]);
  expect((await readMeeting(after(cat, days(14)), third)).lastSlots).toEqual([]);
});

test("a slot is an hour longer at most, and more is refused before anybody is asked", async () => {
  const { ann, ben, cat, meetingId } = await aMeetingUnderWay();
  const on = { meetingId, partId: await untilSlotOf(ann, meetingId) };
  for (const number of [1, 2, 3, 4]) {
    await askForTime(ann, { ...on, minutes: 15 });
    for (const who of [ben, cat]) await answerForTime(who, { ...on, number, agrees: true });
  }
  expect((await readMeeting(ann, meetingId)).current).toMatchObject({ extendedMinutes: 60 });
  await expect(askForTime(ann, { ...on, minutes: 5 })).rejects.toMatchObject({ field: "minutes", message: expect.stringContaining("an hour longer at most") });
});
