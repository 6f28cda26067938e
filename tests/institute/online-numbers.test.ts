import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { readCoaching } from "@/lib/institute/coaching/find-coaching";
import { giveCoach, letCoachGo } from "@/lib/institute/coaching/give-coach";
import { askCoach } from "@/lib/institute/coaching/ask-coach";
import { readGuestHome } from "@/lib/institute/coaching/read-my-participants";
import { readOnlineSession } from "@/lib/institute/coaching/sessions/find-session";
import { callOffOnlineSession, markHeld, moveOnlineSession, setOnlineSession } from "@/lib/institute/coaching/sessions/set-session";
import { shareWords } from "@/lib/institute/coaching/words/share-words";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aCoach } from "./a-coach";

const onThe26th = new Date("2026-11-26T18:00:00Z");
const when = { heldOn: "2026-11-26", startsAt: "00:00", minutes: 60, link: "https://meet.example.net/abc" };
const LAST_MINUTE = "23:59";

/** A first session that begins with its day, and everybody as they are on that day. */
async function onItsDay(startsAt = when.startsAt) {
  const made = await aCoach();
  const set = (who: Viewer, coachingId = made.coachingId, more = {}) => setOnlineSession(who, { requestId: v7(), coachingId, ...when, ...more });
  const { id: sessionId } = await set(made.coach, undefined, { startsAt });
  const later = (who: Viewer, at = onThe26th) => made.trust.later(who, at);
  return { ...made, set, later, sessionId, coach: await later(made.coach), teacher: await later(made.teacher), facilitator: await later(made.facilitator) };
}

test("with another coach each says which number is next, whatever was called off; a session that was not held is free again, after the coaching too", async () => {
  const { facilitator, coach, teacher, coached, coachingOf, memberOf, later, set, sessionId, coachingId } = await onItsDay();
  await markHeld(coach, sessionId);
  const { id: second } = await set(coach, undefined, { heldOn: "2026-12-03" });
  const { coach: other, cohortCoachId } = await coached("Olu Other");
  const after = new Date("2026-12-04T09:00:00Z");
  await giveCoach(await later(facilitator, after), { requestId: v7(), cohortCoachId, memberIds: [memberOf(teacher)] });
  const [first, theirs] = [await later(coach, after), await later(other, after)];
  expect((await readOnlineSession(first, second)).session.calledOff).toBe(false);
  expect((await readGuestHome(theirs)).participants).toMatchObject([{ held: 0, next: 3, elsewhere: [1, 2] }]);
  await callOffOnlineSession(first, { sessionId: second, version: 1, calledOffLine: "" });
  expect((await readGuestHome(theirs)).participants).toMatchObject([{ held: 0, next: 2, elsewhere: [1] }]);
  await expect(set(first, coachingId, { heldOn: "2026-12-10" })).rejects.toThrow(Refused);
  await expect(withTenant(first, (db) => db.onlineSession.updateMany({ where: { trustId: first.trustId, id: second }, data: { calledOffAt: null, calledOffById: null } }))).rejects.toThrow(/is over/);
  for (const [heldOn, number, next] of [["2026-12-10", 2, 3], ["2026-12-17", 3, null]] as const) {
    const { id } = await set(theirs, await coachingOf(teacher), { heldOn });
    const then = await later(other, new Date(`${heldOn}T18:00:00Z`));
    expect((await readOnlineSession(then, id)).session.number).toBe(number);
    await markHeld(then, id);
    expect((await readGuestHome(then)).participants[0]?.next).toBe(next);
  }
});

test("who ends a coaching calls off what has not begun: of today too, but not what was begun today, which the coach still says was held", async () => {
  const begun = await onItsDay();
  await letCoachGo(begun.facilitator, begun.cohortCoachId);
  expect(await readOnlineSession(begun.coach, begun.sessionId)).toMatchObject({ coaching: { over: true }, session: { calledOff: false } });
  await markHeld(begun.coach, begun.sessionId);
  expect((await readOnlineSession(begun.teacher, begun.sessionId)).session.held).toBe(true);
  const toCome = await onItsDay(LAST_MINUTE);
  await letCoachGo(toCome.facilitator, toCome.cohortCoachId);
  expect((await readOnlineSession(toCome.teacher, toCome.sessionId)).session.calledOff).toBe(true);
});

test("a session from which something was taken was held: it is neither called off nor put off", async () => {
  const { coach, teacher, sessionId } = await onItsDay();
  await shareWords(teacher, { sessionId, version: 0, take: "I ask before I answer", dueOn: "2026-12-03" });
  for (const who of [coach, teacher]) {
    await expect(callOffOnlineSession(who, { sessionId, version: 1, calledOffLine: "" })).rejects.toThrow(/it was held/);
    await expect(moveOnlineSession(who, { sessionId, version: 1, ...when, heldOn: "2026-12-03" })).rejects.toThrow(/it was held/);
  }
  await markHeld(coach, sessionId);
});

test("of two who set the day at one moment one does, the first time and after it was called off", async () => {
  const { coach, teacher, coachingId, set } = await (async () => {
    const made = await aCoach();
    return { ...made, set: (who: Viewer, startsAt: string) => setOnlineSession(who, { requestId: v7(), coachingId: made.coachingId, ...when, startsAt }) };
  })();
  for (const round of [1, 2]) {
    const both = await Promise.allSettled([set(coach, "10:00"), set(teacher, "11:00")]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const [lost] = both.filter((one) => one.status === "rejected");
    expect(lost?.reason).toBeInstanceOf(Refused);
    const { sessions: [session, ...more] } = await readCoaching(teacher, coachingId);
    expect(more).toEqual([]);
    expect(session?.startsAt).toBe(both[0].status === "fulfilled" ? "10:00" : "11:00");
    if (session && round === 1) await callOffOnlineSession(coach, { sessionId: session.id, version: session.version, calledOffLine: "" });
  }
});

test("a day that is set while another coach is given is called off with the rest, or is not set", async () => {
  const { facilitator, coach, teacher, coached, memberOf, coachingId } = await aCoach();
  const { cohortCoachId } = await coached("Olu Other");
  await Promise.allSettled([
    giveCoach(facilitator, { requestId: v7(), cohortCoachId, memberIds: [memberOf(teacher)] }),
    setOnlineSession(coach, { requestId: v7(), coachingId, ...when }),
  ]);
  const { over, sessions } = await readCoaching(teacher, coachingId);
  expect(over).toBe(true);
  expect(sessions.filter(({ calledOff }) => !calledOff)).toEqual([]);
});

test("two who ask the same new address at one moment ask one person", async () => {
  const { trust, facilitator, cohortId } = await aCoach();
  const ask = () => askCoach(facilitator, { requestId: v7(), cohortId, name: "Ned New", email: "ned@coaches.example" });
  const both = await Promise.allSettled([ask(), ask()]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const [lost] = both.filter((one) => one.status === "rejected");
  expect(lost?.reason).toBeInstanceOf(Refused);
  expect(await trust.arrange((db) => db.person.count({ where: { trustId: trust.trustId, email: "ned@coaches.example" } }))).toBe(1);
});
