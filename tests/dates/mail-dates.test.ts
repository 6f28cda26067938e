import { afterAll, beforeAll, expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { mailDates } from "@/lib/dates/mail-dates";
import { chooseDigestTime } from "@/lib/digest/choose-digest-time";
import { prisma } from "@/lib/db/client";
import { stopBoss } from "@/lib/jobs/boss";
import { makeFeed } from "@/lib/dates/feed";
import { leaveTriad } from "@/lib/triads/members/answer-proposal";
import { endTriad } from "@/lib/triads/members/ask-into";
import { callOffSession, moveSession, planSession } from "@/lib/triads/sessions/plan-session";
import { startSession } from "@/lib/triads/sessions/start-session";
import type { Viewer } from "@/lib/viewers/viewer";
import { letGo } from "@/lib/action-learning/sets/change-set";
import { startMeeting } from "@/lib/action-learning/meetings/start-meeting";
import { planMeeting } from "@/lib/action-learning/meetings/plan-meeting";
import { giveCoach } from "@/lib/institute/coaching/give-coach";
import { moveOnlineSession, setOnlineSession } from "@/lib/institute/coaching/sessions/set-session";
import { callOffSession as callOffCohortSession } from "@/lib/institute/sessions/call-off";
import { findSession } from "@/lib/institute/sessions/find-session";
import { editSession } from "@/lib/institute/sessions/plan-session";
import { aRunningSet, planning as planningMeeting } from "@/tests/action-learning/a-set";
import { v7 } from "@/lib/submissions/uuid";
import { aCoach } from "@/tests/institute/a-coach";
import { aSession } from "@/tests/institute/a-session";
import { aMailCatcher } from "@/tests/support/mail-catcher";
import { aRunningTriad, planning } from "@/tests/triads/a-triad";

let catcher: Awaited<ReturnType<typeof aMailCatcher>>;

beforeAll(async () => {
  catcher = await aMailCatcher();
  Object.assign(process.env, { SMTP_URL: catcher.url, MAIL_FROM: "Braid <braid@example.org>" });
});
afterAll(async () => {
  await stopBoss();
  await catcher.close();
});

const emailOf = async (who: Viewer) =>
  (await withTenant(who, (db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId: who.trustId, id: who.personId } } }))).email;

/** What has come to somebody since last asked, after the job has run for them. */
async function comes(who: Viewer) {
  const email = await emailOf(who);
  const before = catcher.to(email).length;
  await mailDates(who, who.at);
  return catcher.to(email).slice(before).map((mail) => {
    const part = mail.attachments.find(({ mimeType }) => mimeType === "text/calendar");
    const calendar = typeof part?.content === "string" ? part.content : new TextDecoder().decode(part?.content);
    return { subject: mail.subject, text: mail.text, calendar: calendar.replaceAll(/\r?\n /g, "") };
  });
}

const waiting = async (who: Viewer) =>
  (await prisma().$queryRaw<{ data: object }[]>`SELECT data FROM pgboss.job WHERE name = 'dates' AND data->>'personId' = ${who.personId}`).map(({ data }) => data);

test("a session comes into each member's calendar, moves there and leaves it, always under one uid and a higher number", async () => {
  const { ann, ben, triadId } = await aRunningTriad();
  const { id } = await planSession(ann, planning(triadId, { day: "2026-12-03", time: "15:30", place: "Room 4" }));
  const [mail, ...more] = await comes(ben);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe("Coaching triad, Thursday 3 December at 15:30");
  expect(mail?.calendar).toMatch(new RegExp(`METHOD:REQUEST\\s+BEGIN:VEVENT\\s+UID:${id}@braid\\s+SEQUENCE:0\\s[^]*DTSTART:20261203T153000Z[^]*LOCATION:Room 4`));
  expect(mail?.calendar).toContain(`ATTENDEE;CN="Ben Barker";PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${await emailOf(ben)}`);
  expect(`${mail?.text}${mail?.calendar}`).not.toMatch(/Ann|Cat/);
  expect(mail?.text).not.toContain("Room 4");
  expect(await comes(ben)).toEqual([]);

  await moveSession(ann, { sessionId: id, day: "2026-12-04", time: "15:30", roundMinutes: 30, place: "Room 4" });
  expect(await comes(ben)).toMatchObject([{ subject: "Changed: Coaching triad, Friday 4 December at 15:30", calendar: expect.stringMatching(/METHOD:REQUEST[^]*SEQUENCE:1\s[^]*DTSTART:20261204T153000Z/) }]);
  await callOffSession(ann, id);
  expect(await comes(ben)).toMatchObject([{ subject: "Called off: Coaching triad, Friday 4 December at 15:30", calendar: expect.stringMatching(/METHOD:CANCEL[^]*SEQUENCE:2\s[^]*STATUS:CANCELLED/) }]);
  expect(await comes(ben)).toEqual([]);
});

test("every change asks for each member's calendar with ids alone", async () => {
  const { ann, ben, cat, dan, triadId } = await aRunningTriad();
  await planSession(ann, planning(triadId, { day: "2026-12-03" }));
  for (const member of [ann, ben, cat]) expect(await waiting(member)).toContainEqual({ trustId: member.trustId, personId: member.personId });
  expect(await waiting(dan)).toEqual([]);
});

test("who leaves, and everybody when the triad ends, has its dates taken out; who is nothing to it hears nothing", async () => {
  const { ann, ben, cat, dan, coordinator, triadId } = await aRunningTriad();
  await planSession(ann, planning(triadId, { day: "2026-12-03" }));
  for (const member of [ann, ben, cat]) expect(await comes(member)).toHaveLength(1);
  expect([await comes(dan), await comes(coordinator)]).toEqual([[], []]);
  await leaveTriad(ben, triadId);
  expect(await comes(ben)).toMatchObject([{ subject: "Out of your calendar: Coaching triad, Thursday 3 December at 15:30", calendar: expect.stringContaining("METHOD:CANCEL") }]);
  const before = (await waiting(cat)).length;
  await endTriad(coordinator, triadId);
  expect((await waiting(cat)).length).toBe(before + 1);
  expect(await comes(cat)).toMatchObject([{ calendar: expect.stringContaining("METHOD:CANCEL") }]);
});

test("a session that is held on an earlier day leaves the day that was planned; one that begins minutes early stays", async () => {
  const { ann, ben, triadId } = await aRunningTriad();
  const { id: far } = await planSession(ann, planning(triadId, { day: "2026-12-03" }));
  const { id: near } = await planSession(ann, planning(triadId, { day: "2026-11-19", time: "15:30" }));
  expect(await comes(ben)).toHaveLength(2);
  for (const sessionId of [far, near]) await startSession(ann, { sessionId, here: [ben.personId] });
  expect(await comes(ben)).toMatchObject([{ subject: "Out of your calendar: Coaching triad, Thursday 3 December at 15:30" }]);
});

test("with a link the mailed dates go; after 'never' no new one comes, and one that is there is kept right", async () => {
  const { ann, ben, triadId } = await aRunningTriad();
  const { id } = await planSession(ann, planning(triadId, { day: "2026-12-03" }));
  expect([await comes(ann), await comes(ben)]).toMatchObject([[{}], [{}]]);
  await makeFeed(ann);
  expect(await comes(ann)).toMatchObject([{ calendar: expect.stringContaining("METHOD:CANCEL") }]);
  await chooseDigestTime(ben, { digestAt: "never" });
  await planSession(ann, planning(triadId, { day: "2026-12-10" }));
  expect(await comes(ben)).toEqual([]);
  await callOffSession(ann, id);
  expect(await comes(ben)).toMatchObject([{ subject: expect.stringMatching(/^Called off/) }]);
});

test("the half days of a set come to its members and its facilitator, and leave the day that was planned when held before", async () => {
  const { ann, ben, facilitator, coordinator, dan, setId } = await aRunningSet();
  const { id } = await planMeeting(ann, planningMeeting(setId, { day: "2026-12-03", time: "08:30" }));
  for (const who of [ann, facilitator]) expect(await comes(who)).toMatchObject([{ subject: "Action learning, Thursday 3 December at 08:30", calendar: expect.stringMatching(/DTSTART:20261203T083000Z\s+DTEND:20261203T113000Z/) }]);
  for (const who of [coordinator, dan]) expect(await comes(who)).toEqual([]);
  await startMeeting(ann, { meetingId: id, here: [ben.personId, facilitator.personId] });
  expect(await comes(facilitator)).toMatchObject([{ subject: "Out of your calendar: Action learning, Thursday 3 December at 08:30" }]);
});

test("who is let go from a set has its dates taken out", async () => {
  const { ann, coordinator, setId } = await aRunningSet();
  await planMeeting(ann, planningMeeting(setId, { day: "2026-12-03", time: "08:30" }));
  expect(await comes(ann)).toHaveLength(1);
  await letGo(coordinator, { setId, personId: ann.personId });
  expect(await comes(ann)).toMatchObject([{ calendar: expect.stringContaining("METHOD:CANCEL") }]);
  expect(await waiting(ann)).not.toEqual([]);
});

test("an institute's session comes to the cohort and whoever runs it under the programme's name; a change of its plan alone does not", async () => {
  const { facilitator, teacher, principal, nextSessionId } = await aSession();
  const [mail] = await comes(teacher);
  expect(mail?.subject).toMatch(/^Hawthorn Institute, Thursday 3 December at 13:30$/);
  expect(mail?.calendar).toContain(`UID:${nextSessionId}@braid`);
  expect(await comes(facilitator)).toHaveLength(1);
  expect(await comes(principal)).toEqual([]);
  const { version, theme, heldOn, startsAt, minutes, place } = await findSession(facilitator, nextSessionId);
  const same = { sessionId: nextSessionId, theme, heldOn, startsAt, minutes, place };
  await editSession(facilitator, { ...same, version, plan: "Another plan" });
  expect(await comes(teacher)).toEqual([]);
  await editSession(facilitator, { ...same, version: version + 1, place: "The new hall", plan: "Another plan" });
  expect(await comes(teacher)).toMatchObject([{ calendar: expect.stringMatching(/SEQUENCE:1\s[^]*LOCATION:The new hall/) }]);
  await callOffCohortSession(facilitator, { sessionId: nextSessionId, calledOffLine: "Flooded", dueOn: "" });
  const [off] = await comes(teacher);
  expect(off?.calendar).toContain("METHOD:CANCEL");
  expect(`${off?.text}${off?.calendar}`).not.toContain("Flooded");
});

test("a mail server that rests loses nothing: the next try sends what was not handed in", async () => {
  const { ann, triadId } = await aRunningTriad();
  await planSession(ann, planning(triadId, { day: "2026-12-03" }));
  catcher.state.refuse = true;
  await expect(mailDates(ann, ann.at)).rejects.toThrow();
  catcher.state.refuse = false;
  expect(await comes(ann)).toHaveLength(1);
});

test("an online session with an external coach comes to both by mail, moves with a higher number, and leaves when another coach takes over; who it is with is said nowhere", async () => {
  const { trust, facilitator, coach, teacher, coachingId, coached, memberOf } = await aCoach();
  const when = { heldOn: "2026-12-03", startsAt: "16:00", minutes: 60, link: "https://meet.example.net/abc" };
  const { id } = await setOnlineSession(coach, { requestId: v7(), coachingId, ...when });
  for (const who of [coach, teacher]) {
    const [mail, ...more] = await comes(who);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("Online coaching session, Thursday 3 December at 16:00");
    expect(mail?.calendar).toMatch(new RegExp(`METHOD:REQUEST\\s+BEGIN:VEVENT\\s+UID:${id}@braid\\s+SEQUENCE:0\\s[^]*DTSTART:20261203T160000Z[^]*LOCATION:https://meet.example.net/abc`));
    for (const name of ["Cleo", "Tess"]) expect(`${mail?.text?.replace(/^Hello .*$/m, "")} ${mail?.calendar.replace(/^ATTENDEE.*$/m, "")}`).not.toContain(name);
  }
  await moveOnlineSession(teacher, { sessionId: id, version: 1, ...when, heldOn: "2026-12-04" });
  expect((await comes(coach))[0]?.calendar).toMatch(/METHOD:REQUEST[^]*SEQUENCE:1\s[^]*DTSTART:20261204T160000Z/);
  const { cohortCoachId } = await coached("Olu Other");
  await giveCoach(facilitator, { requestId: v7(), cohortCoachId, memberIds: [memberOf(teacher)] });
  for (const who of [coach, teacher]) expect((await comes(who)).at(-1)?.calendar).toMatch(/METHOD:CANCEL[^]*STATUS:CANCELLED/);
  expect(await waiting(await trust.later(coach, coach.at))).not.toEqual([]);
});
