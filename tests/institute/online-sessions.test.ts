import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { listDates } from "@/lib/dates/list-dates";
import { findRecipients } from "@/lib/digest/find-recipients";
import { whatWaits } from "@/lib/digest/what-waits";
import { writeDigest } from "@/lib/digest/write-digest";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { readYear } from "@/lib/institute/cohorts/read-year";
import { readCohortCoaching } from "@/lib/institute/coaching/read-cohort-coaching";
import { readInstituteDesk } from "@/lib/institute/read-desk";
import { leaveCohort } from "@/lib/institute/cohorts/leave-cohort";
import { readCoaching } from "@/lib/institute/coaching/find-coaching";
import { readGuestHome } from "@/lib/institute/coaching/read-my-participants";
import { giveCoach } from "@/lib/institute/coaching/give-coach";
import { setOnlineInput } from "@/lib/institute/coaching/schema";
import { readOnlineSession } from "@/lib/institute/coaching/sessions/find-session";
import { callOffOnlineSession, markHeld, moveOnlineSession, setOnlineSession } from "@/lib/institute/coaching/sessions/set-session";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { outsidersTo } from "@/tests/support/a-trust";
import { aCoach } from "./a-coach";

const when = { heldOn: "2026-11-26", startsAt: "16:00", minutes: 60, link: "https://meet.example.net/abc" };
const onThe26th = new Date("2026-11-26T18:00:00Z");

async function aSession() {
  const made = await aCoach();
  const set = (who: Viewer, coachingId = made.coachingId, more = {}) => setOnlineSession(who, { requestId: v7(), coachingId, ...when, ...more });
  const { id: sessionId } = await set(made.coach);
  const dates = (who: Viewer) => withTenant(who, (db) => listDates(db, who, who.at));
  return { ...made, set, sessionId, dates };
}

test("either of the two sets the next session and may change it; the other's older copy is told so, and neither is lost", async () => {
  const { coach, teacher, sessionId, coachingId, set } = await aSession();
  await expect(set(teacher)).rejects.toThrow(Refused);
  await moveOnlineSession(teacher, { sessionId, version: 1, ...when, startsAt: "17:15" });
  await expect(moveOnlineSession(coach, { sessionId, version: 1, ...when })).rejects.toThrow(Stale);
  expect(await readOnlineSession(coach, sessionId)).toMatchObject({ coaching: { side: "coach", other: { name: "Tess Teacher" }, next: null }, session: { number: 1, startsAt: "17:15", version: 2 } });
  expect(await readCoaching(teacher, coachingId)).toMatchObject({ side: "participant", other: { name: "Cleo Coach" }, programme: "Hawthorn Institute" });
  expect((await readCoaching(coach, coachingId)).programme).toBeNull();
  await expect(moveOnlineSession(coach, { sessionId, version: 2, ...when, heldOn: "2026-11-18" })).rejects.toThrow(/still to come/);
});

test("a second tap sets one session; the link is a web address of its own that begins with https", async () => {
  const { coach, coachingId } = await aCoach();
  const input = { requestId: v7(), coachingId, ...when };
  const first = await setOnlineSession(coach, input);
  expect(await setOnlineSession(coach, input)).toEqual(first);
  for (const link of ["http://meet.example.net/abc", "javascript:alert(1)", "https://", "meet.example.net", "https:// bad", ""]) expect(setOnlineInput.safeParse({ ...input, link }).success, link).toBe(false);
});

test("the coach says that it was held, on its day and not before; then it stays, and the next one can be set until there are no more", async () => {
  const { trust, coach, teacher, sessionId, coachingId, set } = await aSession();
  await expect(markHeld(coach, sessionId)).rejects.toThrow(Refused);
  const [later, teacherLater] = [await trust.later(coach, onThe26th), await trust.later(teacher, onThe26th)];
  await expect(markHeld(teacherLater, sessionId)).rejects.toThrow(NotFound);
  await markHeld(later, sessionId);
  await markHeld(later, sessionId);
  await expect(moveOnlineSession(later, { sessionId, version: 2, ...when })).rejects.toThrow(Refused);
  await expect(callOffOnlineSession(teacherLater, { sessionId, version: 2, calledOffLine: "" })).rejects.toThrow(Refused);
  await expect(withTenant(later, (db) => db.onlineSession.updateMany({ where: { trustId: trust.trustId, id: sessionId }, data: { startsAt: "09:00" } }))).rejects.toThrow(Refused);
  for (const number of [2, 3]) {
    const { id } = await set(teacherLater);
    expect((await readOnlineSession(later, id)).session.number).toBe(number);
    await markHeld(later, id);
  }
  expect((await readCoaching(later, coachingId)).next).toBeNull();
  await expect(set(later)).rejects.toThrow(Refused);
});

test("a session that was called off leaves both calendars with a higher number, and comes back with a higher one still", async () => {
  const { coach, teacher, sessionId, set, dates } = await aSession();
  const entry = { id: sessionId, what: "Online coaching session", place: when.link, minutes: 60, path: `/institute/coaching/sessions/${sessionId}` };
  for (const who of [coach, teacher]) expect(await dates(who)).toMatchObject([{ ...entry, revision: 0, calledOff: false }]);
  await callOffOnlineSession(teacher, { sessionId, version: 1, calledOffLine: "I am not well" });
  for (const who of [coach, teacher]) expect(await dates(who)).toMatchObject([{ ...entry, revision: 1, calledOff: true }]);
  expect(await set(coach, undefined, { heldOn: "2026-12-03" })).toMatchObject({ id: sessionId });
  expect(await dates(teacher)).toMatchObject([{ ...entry, revision: 2, calledOff: false }]);
});

test("with another coach the numbers go on, the earlier coach keeps what they held and sees none after; what they had set is called off", async () => {
  const { trust, facilitator, coach, coached, coachingOf, teacher, memberOf, sessionId, coachingId, set, dates } = await aSession();
  const [later, facilitatorLater, teacherLater] = [await trust.later(coach, onThe26th), await trust.later(facilitator, onThe26th), await trust.later(teacher, onThe26th)];
  await markHeld(later, sessionId);
  const { id: second } = await set(later, coachingId, { heldOn: "2026-12-10" });
  const { coach: other, cohortCoachId } = await coached("Olu Other");
  await giveCoach(facilitatorLater, { requestId: v7(), cohortCoachId, memberIds: [memberOf(teacher)] });
  expect(await readOnlineSession(later, sessionId)).toMatchObject({ coaching: { over: true, next: null }, session: { held: true } });
  expect((await readOnlineSession(teacherLater, second)).session.calledOff).toBe(true);
  await expect(set(later)).rejects.toThrow(Refused);
  const otherLater = await trust.later(other, onThe26th);
  const { id: theirs } = await set(otherLater, await coachingOf(teacher), { heldOn: "2026-12-11" });
  expect((await readOnlineSession(otherLater, theirs)).session.number).toBe(2);
  for (const [who, id] of [[later, theirs], [otherLater, sessionId], [otherLater, second]] as const) await expect(readOnlineSession(who, id)).rejects.toThrow(NotFound);
  expect((await dates(later)).map(({ calledOff }) => calledOff)).toEqual([true]);
});

test("who leaves the cohort has no more online sessions, and keeps those that were held", async () => {
  const { trust, coach, teacher, memberOf, sessionId } = await aSession();
  await leaveCohort(teacher, memberOf(teacher));
  expect((await readOnlineSession(teacher, sessionId)).session.calledOff).toBe(true);
  const gone = await trust.later(coach, onThe26th);
  expect(await readGuestHome(gone)).toMatchObject({ participants: [] });
});

test("nobody but the two reads or changes a session: no facilitator, executive, head, administrator, other coach or other member", async () => {
  const { trust, sessionId, coachingId, coached, assistant, facilitator, executive, principal } = await aSession();
  const { coach: otherCoach } = await coached("Olu Other", assistant);
  const others = { ...(await outsidersTo(trust)), facilitator, executive, principal, assistant, otherCoach };
  for (const [who, outsider] of Object.entries(others)) {
    await expect(readOnlineSession(outsider, sessionId), who).rejects.toThrow(NotFound);
    await expect(readCoaching(outsider, coachingId), who).rejects.toThrow(NotFound);
    await expect(setOnlineSession(outsider, { requestId: v7(), coachingId, ...when }), who).rejects.toThrow(NotFound);
    await expect(moveOnlineSession(outsider, { sessionId, version: 1, ...when }), who).rejects.toThrow(NotFound);
    await expect(callOffOnlineSession(outsider, { sessionId, version: 1, calledOffLine: "" }), who).rejects.toThrow(NotFound);
    await expect(markHeld(outsider, sessionId), who).rejects.toThrow(NotFound);
    expect(await withTenant(outsider, (db) => db.onlineSession.count()), who).toBe(0);
  }
});

test("whoever runs the cohort learns on which days sessions are set and were held, and nothing else; a participant's home shows the next one", async () => {
  const { trust, facilitator, otherFacilitator, coach, teacher, assistant, cohortId, coachingId, sessionId } = await aSession();
  const online = async (who: Viewer) => (await withTenant(who, (db) => readInstituteDesk(db, who))).online;
  expect(await online(teacher)).toEqual({ coachingId, coach: "Cleo Coach", session: { id: sessionId, heldOn: "2026-11-26", startsAt: "16:00" } });
  expect(await online(assistant)).toBeNull();
  const dates = async (who: Viewer) => (await readCohortCoaching(who, cohortId)).participants.map(({ name, dates: theirs }) => [name, theirs]);
  expect(await dates(facilitator)).toEqual([["Ali Assistant", []], ["Tess Teacher", [{ number: 1, heldOn: "2026-11-26", held: false }]]]);
  await markHeld(await trust.later(coach, onThe26th), sessionId);
  expect(await dates(facilitator)).toEqual([["Ali Assistant", []], ["Tess Teacher", [{ number: 1, heldOn: "2026-11-26", held: true }]]]);
  expect(await online(await trust.later(teacher, onThe26th))).toEqual({ coachingId, coach: "Cleo Coach", session: null });
  expect((await readYear(facilitator, cohortId)).online).toEqual({ coachingId: null, held: 1, set: 0 });
  expect((await readYear(teacher, cohortId)).online).toEqual({ coachingId, held: 0, set: 0 });
  for (const who of [otherFacilitator, coach]) expect(await withTenant(who, (db) => db.$queryRaw`SELECT * FROM online_session_dates(${cohortId}::uuid)`)).toEqual([]);
});

test("the day before, the daily mail reminds both; a coach is among those whom the worker asks", async () => {
  const { trust, coach, teacher, sessionId } = await aSession();
  const eve = new Date("2026-11-25T08:00:00Z");
  for (const who of [coach, teacher]) {
    const waits = await whatWaits(await trust.later(who, eve));
    expect(waits?.online).toEqual({ id: sessionId, heldOn: "2026-11-26", startsAt: "16:00" });
    expect(waits && writeDigest(who.name, waits, "https://braid.example")?.before).toContain("Your online coaching session is on Thursday 26 November at 16:00.");
  }
  const asked = await withTenant({ trustId: trust.trustId, personId: null, today: "2026-11-25" }, (db) => findRecipients(db, trust.trustId, "2026-11-25", "07:30"));
  expect(asked).toEqual(expect.arrayContaining([coach.personId, teacher.personId]));
});
