import { expect, test } from "vitest";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { answerProposal, leaveTriad } from "@/lib/triads/members/answer-proposal";
import { askInto } from "@/lib/triads/members/ask-into";
import { callOffSession, moveSession, planSession } from "@/lib/triads/sessions/plan-session";
import { readSession } from "@/lib/triads/sessions/read-session";
import { endRound, endSession, extendRound, goOnWithRound, nextRound, pauseRound, startRound } from "@/lib/triads/sessions/run-rounds";
import { comeToSession, startSession } from "@/lib/triads/sessions/start-session";
import { followUpCommitment, makeCommitment, saveIssue } from "@/lib/triads/words/coachee";
import { giveFeedback, keepFeedback, leaveMessage, letFeedbackGo, saveObserverNote } from "@/lib/triads/words/observer";
import { withTenant } from "@/lib/db/with-tenant";
import { clockOf } from "@/lib/live/clock";
import { othersWhoRead } from "@/lib/live/who-came";
import { databaseText } from "@/tests/support/database-text";
import { outsidersTo } from "@/tests/support/a-trust";
import { after, aRunningTriad, aSessionUnderWay, days, join, planning, propose, wish } from "./a-triad";

const saidIssue = (sessionId: string, more = {}) => ({ sessionId, number: 1, issue: "My marking eats the evenings", options: "Mark less; mark live", version: 0, ...more });
const saidCommitment = (sessionId: string, more = {}) => ({ sessionId, number: 1, text: "Mark one set live on Tuesday", dueOn: "2026-11-24", version: 0, ...more });

test("a session is planned, moved and called off by any member; each change moves the calendar's entry on", async () => {
  const { ann, ben, dan, coordinator, triadId } = await aRunningTriad();
  const input = planning(triadId);
  const { id } = await planSession(ann, input);
  expect((await planSession(ann, input)).id).toBe(id);
  await moveSession(ben, { sessionId: id, day: "2026-11-26", time: "16:00", roundMinutes: 20, place: "Room 4" });
  expect(await readSession(ann, id)).toMatchObject({ state: "planned", place: "Room 4", roundMinutes: 20, beginsAt: new Date("2026-11-26T16:00:00Z"), revision: 2 });
  await expect(moveSession(ann, { sessionId: id, day: "2026-11-01", time: "16:00", roundMinutes: 20, place: "" })).rejects.toMatchObject({ field: "day" });
  for (const who of [dan, coordinator]) {
    await expect(readSession(who, id)).rejects.toThrow(NotFound);
    await expect(planSession(who, planning(triadId))).rejects.toThrow(NotFound);
    await expect(callOffSession(who, id)).rejects.toThrow(NotFound);
  }
  await callOffSession(ben, id);
  expect(await readSession(ann, id)).toMatchObject({ state: "called-off", calledOffBy: "Ben Barker" });
  await expect(startSession(ann, { sessionId: id, here: [ben.personId] })).rejects.toThrow(Refused);
});

test("nobody begins before those who are here have agreed to the ground rules, nor alone", async () => {
  const { ann, ben, dan, eve, coordinator } = await aRunningTriad();
  const triadId = await propose(coordinator, dan, eve, ann);
  for (const member of [dan, eve, ann]) await answerProposal(member, { triadId, agrees: true });
  const { id } = await planSession(dan, planning(triadId));
  await expect(startSession(dan, { sessionId: id, here: [eve.personId] })).rejects.toThrow("you and Eve Ellis");
  await expect(startSession(dan, { sessionId: id, here: [ben.personId] })).rejects.toThrow("at least two");
});

test("each has each role once, in rounds that come one after another; a second phone's tap changes nothing", async () => {
  const { members, sessionId, ann, ben, cat } = await aSessionUnderWay();
  const page = await readSession(ann, sessionId);
  for (const role of ["coacheeId", "coachId"] as const) expect(new Set(page.rounds.map((round) => round[role])).size).toBe(3);
  expect(new Set(page.rounds.flatMap((round) => round.observerIds)).size).toBe(3);
  await startRound(ben, { sessionId, number: 1 });
  await expect(startRound(ben, { sessionId, number: 2 })).rejects.toThrow(Refused);
  await nextRound(ben, { sessionId, number: 1 });
  await nextRound(cat, { sessionId, number: 1 });
  expect((await readSession(cat, sessionId)).current).toMatchObject({ number: 2 });
  await endRound(ann, { sessionId, number: 2 });
  expect((await readSession(cat, sessionId)).current).toMatchObject({ number: 3, startedAt: null });
  await endSession(ann, sessionId);
  await expect(startRound(ann, { sessionId, number: 3 })).rejects.toThrow(Refused);
  const over = await readSession(members[1] ?? ann, sessionId);
  expect(over).toMatchObject({ state: "ended" });
  expect(over.rounds).toHaveLength(2);
});

test("one clock for all: paused, let go on, and five minutes longer though two tap at once", async () => {
  const { ann, ben, sessionId } = await aSessionUnderWay();
  const on = { sessionId, number: 1 };
  await pauseRound(after(ann, 10), on);
  await goOnWithRound(after(ben, 14), on);
  await extendRound(after(ann, 15), { ...on, seen: 0 });
  await extendRound(after(ben, 15), { ...on, seen: 0 });
  const { current } = await readSession(ann, sessionId);
  if (!current) throw new Error("No round");
  expect(clockOf(current, after(ann, 20).at)).toEqual({ state: "running", left: (30 + 5 - 16) * 60 });
  await expect(extendRound(ann, { ...on, seen: 60 })).rejects.toThrow("an hour longer");
});

test("who comes late before the first round has a role in each; later they observe the rest", async () => {
  const { ann, ben, cat, dan, triadId } = await aRunningTriad("ann", "ben", "cat", "dan");
  const { id: sessionId } = await planSession(ann, planning(triadId));
  await startSession(ann, { sessionId, here: [ben.personId] });
  expect((await readSession(ann, sessionId)).rounds).toHaveLength(2);
  expect(othersWhoRead(await readSession(ann, sessionId), ann)).toEqual(["Ben Barker", "Cat Cooper (once here)", "Dan Dyer (once here)"]);
  const tomorrow = after(cat, days(1));
  await expect(comeToSession(tomorrow, sessionId)).rejects.toThrow("The day of this session is over");
  await expect(withTenant(tomorrow, (db) => db.triadSeat.updateMany({ where: { trustId: cat.trustId, sessionId, personId: cat.personId }, data: { cameAt: tomorrow.at } }))).rejects.toThrow("no longer changes");
  expect(othersWhoRead(await readSession(after(ann, days(1)), sessionId), after(ann, days(1)))).toEqual(["Ben Barker"]);
  await expect(startRound(cat, { sessionId, number: 1 })).rejects.toThrow(NotFound);
  await comeToSession(cat, sessionId);
  expect((await readSession(cat, sessionId)).rounds).toHaveLength(3);
  await startRound(cat, { sessionId, number: 1 });
  await comeToSession(dan, sessionId);
  const { rounds } = await readSession(dan, sessionId);
  expect(rounds.map(({ observerIds }) => observerIds.includes(dan.personId))).toEqual([false, true, true]);
});

test("what is said belongs to those who came: not to a member who stayed away, nor to one who joins, nor to the coordinator, and no word stands in the database", async () => {
  const { trust, ann, ben, cat, dan, eve, coordinator, triadId } = await aRunningTriad("ann", "ben", "cat", "dan");
  const { id: sessionId } = await planSession(ann, planning(triadId));
  await startSession(ann, { sessionId, here: [ben.personId, cat.personId] });
  await startRound(ann, { sessionId, number: 1 });
  const page = await readSession(ann, sessionId);
  const who = (id: string | undefined) => [ann, ben, cat].find(({ personId }) => personId === id) ?? ann;
  const [coachee, coach, observer] = [who(page.rounds[0]?.coacheeId), who(page.rounds[0]?.coachId), who(page.rounds[0]?.observerIds[0])];
  const secret = `plaintext-${sessionId}`;
  await saveIssue(coachee, saidIssue(sessionId, { issue: secret, options: secret }));
  await makeCommitment(coachee, saidCommitment(sessionId, { text: secret }));
  await saveObserverNote(observer, { sessionId, number: 1, text: secret, version: 0 });
  await giveFeedback(observer, { sessionId, number: 1, wentWell: secret, toTry: secret, endWell: secret, version: 0 });
  await leaveMessage(observer, { sessionId, number: 1, text: secret, version: 0 });
  expect((await readSession(coach, sessionId)).rounds[0]).toMatchObject({ issue: { issue: secret }, commitment: { text: secret }, note: null, feedback: [{ wentWell: secret }], messages: [] });
  expect((await readSession(observer, sessionId)).rounds[0]).toMatchObject({ note: { text: secret }, messages: [{ text: secret }] });
  expect((await readSession(coachee, sessionId)).rounds[0]).toMatchObject({ note: null, feedback: [], messages: [] });
  await endSession(ann, sessionId);
  expect((await readSession(coachee, sessionId)).rounds[0]?.messages).toMatchObject([{ text: secret }]);

  expect(await readSession(dan, sessionId)).toMatchObject({ came: false, rounds: [] });
  await leaveTriad(dan, triadId);
  await wish(eve);
  await askInto(coordinator, { triadId, personId: eve.personId });
  await join(after(eve, 1), triadId);
  await expect(readSession(after(eve, 2), sessionId)).rejects.toThrow(NotFound);
  for (const outsider of [coordinator, ...Object.values(await outsidersTo(trust))]) {
    await expect(readSession(outsider, sessionId)).rejects.toThrow(NotFound);
    await expect(saveIssue(outsider, saidIssue(sessionId))).rejects.toThrow(NotFound);
    await expect(giveFeedback(outsider, { sessionId, number: 1, wentWell: "x", toTry: "", endWell: "x", version: 0 })).rejects.toThrow(NotFound);
    await expect(endSession(outsider, sessionId)).rejects.toThrow(NotFound);
  }
  expect(await databaseText()).not.toContain(secret);
});

test("a leaver keeps what they attended and sees none after", async () => {
  const { ann, ben, cat, triadId } = await aRunningTriad();
  const hold = async (who: typeof ann, here: (typeof ann)[], minutes: number) => {
    const { id } = await planSession(after(who, minutes), planning(triadId, { day: after(who, minutes).today }));
    await startSession(after(who, minutes), { sessionId: id, here: here.map(({ personId }) => personId) });
    await endSession(after(who, minutes + 1), id);
    return id;
  };
  const first = await hold(ann, [ben, cat], 0);
  await leaveTriad(after(cat, 10), triadId);
  const second = await hold(ann, [ben], 20);
  expect(await readSession(after(cat, 30), first)).toMatchObject({ came: true });
  await expect(readSession(after(cat, 30), second)).rejects.toThrow(NotFound);
  const { id: planned } = await planSession(after(ann, 40), planning(triadId, { day: "2026-12-01" }));
  await expect(readSession(after(cat, 50), planned)).rejects.toThrow(NotFound);
});

test("two phones of one person never overwrite each other; when the day is over, what was said stays", async () => {
  const { coachee, coach, sessionId } = await aSessionUnderWay();
  await expect(saveIssue(coach, saidIssue(sessionId))).rejects.toThrow(NotFound);
  await saveIssue(coachee, saidIssue(sessionId));
  await expect(saveIssue(coachee, saidIssue(sessionId, { issue: "Something else" }))).rejects.toThrow(Stale);
  await saveIssue(coachee, saidIssue(sessionId, { issue: "Something else", version: 1 }));
  await expect(saveIssue(coachee, saidIssue(sessionId, { issue: "Ask about Jayden’s mum", version: 2 }))).rejects.toMatchObject({ field: "noChildNamed" });
  await endSession(coachee, sessionId);
  await saveIssue(after(coachee, 60), saidIssue(sessionId, { issue: "The same evening", version: 2 }));
  await expect(saveIssue(after(coachee, days(1)), saidIssue(sessionId, { version: 3 }))).rejects.toThrow("day of this session");
});

test("the coach keeps a feedback, or lets it go for good; nobody rewrites what was kept", async () => {
  const { trust, coachee, coach, observer, sessionId } = await aSessionUnderWay();
  const on = { sessionId, number: 1, observerId: observer.personId };
  const words = { sessionId, number: 1, wentWell: "You waited", toTry: "One question at a time", endWell: "You summed up" };
  await giveFeedback(observer, { ...words, version: 0 });
  for (const other of [coachee, observer]) await expect(keepFeedback(other, on)).rejects.toThrow(NotFound);
  await keepFeedback(coach, on);
  await expect(giveFeedback(observer, { ...words, wentWell: "Hm", version: 1 })).rejects.toThrow(Refused);
  await expect(letFeedbackGo(coachee, on)).rejects.toThrow(NotFound);
  await letFeedbackGo(coach, on);
  expect((await readSession(observer, sessionId)).rounds[0]?.feedback).toEqual([]);
  expect(await trust.arrange((db) => db.auditEvent.findMany({ where: { trustId: trust.trustId, what: "triad-session.feedback-gone" } }))).toMatchObject([{ actorId: coach.personId, subjectId: sessionId }]);
});

test("the next session opens with what was committed to; what carries on comes back, what is settled does not", async () => {
  const { ann, coachee, coach, members, triadId, sessionId } = await aSessionUnderWay();
  await makeCommitment(coachee, saidCommitment(sessionId));
  await endSession(ann, sessionId);
  const hold = async (minutes: number) => {
    const { id } = await planSession(after(ann, minutes), planning(triadId, { day: after(ann, minutes).today }));
    await startSession(after(ann, minutes), { sessionId: id, here: members.map(({ personId }) => personId) });
    return id;
  };
  const second = await hold(days(7));
  const [open] = (await readSession(coach, second)).lastTime;
  expect(open).toMatchObject({ personId: coachee.personId, text: "Mark one set live on Tuesday", dueOn: "2026-11-24", said: null });
  const said = { sessionId: second, commitmentId: open?.commitmentId ?? "", done: "partly" as const, changed: "One evening free", learned: "It is enough", carriesOn: true, version: 0 };
  await expect(followUpCommitment(after(coach, days(7)), said)).rejects.toThrow(NotFound);
  await followUpCommitment(after(coachee, days(7)), said);
  expect((await readSession(coach, second)).lastTime).toMatchObject([{ said: { done: "partly", changed: "One evening free", carriesOn: true } }]);
  await endSession(after(ann, days(7)), second);
  const third = await hold(days(14));
  await followUpCommitment(after(coachee, days(14)), { ...said, sessionId: third, done: "yes", carriesOn: false });
  expect((await readSession(coach, third)).lastTime).toHaveLength(1);
  await endSession(after(ann, days(14)), third);
  expect((await readSession(coach, await hold(days(21)))).lastTime).toEqual([]);
});
