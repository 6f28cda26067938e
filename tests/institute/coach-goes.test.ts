import { afterAll, expect, test } from "vitest";
import { prisma } from "@/lib/db/client";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { askCoach, inviteCoachAgain } from "@/lib/institute/coaching/ask-coach";
import { readCoaching } from "@/lib/institute/coaching/find-coaching";
import { listMyCoachings } from "@/lib/institute/coaching/list-mine";
import { readInstitute } from "@/lib/institute/read-institute";
import { giveCoach, letCoachGo } from "@/lib/institute/coaching/give-coach";
import { readCohortCoaching } from "@/lib/institute/coaching/read-cohort-coaching";
import { readOnlineSession } from "@/lib/institute/coaching/sessions/find-session";
import { callOffOnlineSession, moveOnlineSession, setOnlineSession } from "@/lib/institute/coaching/sessions/set-session";
import { stopBoss } from "@/lib/jobs/boss";
import { endRole } from "@/lib/people/end-role";
import { giveRole } from "@/lib/people/give-role";
import { leaveTrust } from "@/lib/people/leave-trust";
import { whoseCoachingEnds } from "@/lib/people/role-dates-changed";
import { suspendPerson } from "@/lib/people/suspend-person";
import { v7 } from "@/lib/submissions/uuid";
import { aCoach } from "./a-coach";

afterAll(stopBoss);

const when = { startsAt: "16:00", minutes: 60, link: "https://meet.example.net/abc" };

/** A coach with a session on the 10th of December, and the way to end their time as a guest. */
async function aGuest() {
  const made = await aCoach();
  const { trust, trustId, coach, coachingId } = made;
  const { id: sessionId } = await setOnlineSession(coach, { requestId: v7(), coachingId, heldOn: "2026-12-10", ...when });
  const { id: rolePeriodId } = await trust.arrange((db) => db.rolePeriod.findFirstOrThrow({ where: { trustId, personId: coach.personId } }));
  const looks = async () => (await prisma().$queryRaw<object[]>`SELECT 1 FROM pgboss.job WHERE name = 'dates' AND data->>'personId' = ${made.teacher.personId}`).length;
  return { ...made, looks, sessionId, administrator: await trust.administrator(), rolePeriodId };
}

test("with a guest's last day their coaching ends the day after: what was set beyond is called off, and nobody new is coached for longer", async () => {
  const { trust, administrator, facilitator, cohortId, cohortCoachId, coach, looks, teacher, assistant, coachingId, memberOf, sessionId, rolePeriodId } = await aGuest();
  const before = await looks();
  await endRole(administrator, { rolePeriodId, endsOn: "2026-12-04" });
  expect(await looks()).toBe(before + 1);
  expect(await withTenant(facilitator, (db) => whoseCoachingEnds(db, [coach.personId]))).toEqual([]);
  expect(await readCoaching(teacher, coachingId)).toMatchObject({ overFrom: "2026-12-05", over: false });
  expect((await readOnlineSession(teacher, sessionId)).session.calledOff).toBe(true);
  expect((await readCohortCoaching(facilitator, cohortId)).coaches).toMatchObject([{ name: "Cleo Coach", lastDay: "2026-12-04", suspended: false }]);
  await giveCoach(facilitator, { requestId: v7(), cohortCoachId, memberIds: [memberOf(teacher), memberOf(assistant)] });
  expect((await readCohortCoaching(facilitator, cohortId)).participants.map(({ coachName }) => coachName)).toEqual(["Cleo Coach", "Cleo Coach"]);
  const { id: theirs } = await withTenant(assistant, (db) => db.coaching.findFirstOrThrow({ where: { trustId: trust.trustId } }));
  expect(await readCoaching(assistant, theirs)).toMatchObject({ overFrom: "2026-12-05" });
  const after = await trust.later(facilitator, new Date("2026-12-05T09:00:00Z"));
  const { email } = await trust.arrange((db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId: trust.trustId, id: coach.personId } } }));
  const again = (who: typeof after) => askCoach(who, { requestId: v7(), cohortId, name: "Cleo Coach", email });
  await expect(again(facilitator)).rejects.toThrow(Refused);
  expect((await readCohortCoaching(after, cohortId)).coaches).toEqual([]);
  expect((await readCoaching(await trust.later(teacher, after.at), coachingId)).over).toBe(true);
  expect(await listMyCoachings(await trust.later(teacher, after.at))).toMatchObject([{ coach: "Cleo Coach", until: "2026-12-04" }]);
  const { id } = await again(after);
  await giveCoach(after, { requestId: v7(), cohortCoachId: id, memberIds: [memberOf(teacher)] });
  expect((await readCohortCoaching(after, cohortId)).participants.map(({ coachName }) => coachName)).toEqual([null, "Cleo Coach"]);
});

test("a coach who leaves the trust, or who comes to work in it, coaches nobody after", async () => {
  const left = await aGuest();
  const before = await left.looks();
  await leaveTrust(left.administrator, { personId: left.coach.personId, lastDay: left.coach.today, heirId: null });
  expect(await left.looks()).toBe(before + 1);
  expect(await readCoaching(left.teacher, left.coachingId)).toMatchObject({ overFrom: "2026-11-20", over: false });
  const employed = await aGuest();
  await giveRole(employed.administrator, { personId: employed.coach.personId, role: "trustee", schoolId: null, startsOn: "2026-12-01", endsOn: null, requestId: v7() });
  expect(await readCoaching(employed.teacher, employed.coachingId)).toMatchObject({ overFrom: "2026-12-01" });
  expect((await readOnlineSession(employed.teacher, employed.sessionId)).session.calledOff).toBe(true);
});

test("a coach who has a last day can be let go before it, and another takes over at once", async () => {
  const { administrator, facilitator, cohortId, cohortCoachId, coached, teacher, coachingId, rolePeriodId } = await aGuest();
  await endRole(administrator, { rolePeriodId, endsOn: "2026-12-04" });
  await letCoachGo(facilitator, cohortCoachId);
  expect(await readCoaching(teacher, coachingId)).toMatchObject({ overFrom: "2026-11-19", over: true });
  await coached("Olu Other", teacher);
  expect((await readCohortCoaching(facilitator, cohortId)).participants.map(({ coachName }) => coachName)).toEqual([null, "Olu Other"]);
});

test("whoever runs the cohort sees that a coach's account is suspended; the coaching stands", async () => {
  const { administrator, facilitator, cohortId, coach } = await aGuest();
  await suspendPerson(administrator, coach.personId);
  const { coaches, participants } = await readCohortCoaching(facilitator, cohortId);
  expect(coaches).toMatchObject([{ name: "Cleo Coach", lastDay: null, suspended: true }]);
  expect(participants.map(({ coachName }) => coachName)).toEqual([null, "Cleo Coach"]);
});

test("once the last day of a coaching is known no session is set after it; whoever is coached finds the way to their coaches", async () => {
  const { administrator, otherFacilitator, coach, teacher, coachingId, rolePeriodId } = await aGuest();
  await endRole(administrator, { rolePeriodId, endsOn: "2026-12-04" });
  const set = (who: typeof coach, heldOn: string) => setOnlineSession(who, { requestId: v7(), coachingId, heldOn, ...when });
  for (const who of [coach, teacher]) await expect(set(who, "2026-12-05")).rejects.toThrow(/ends before that day/);
  const { id: sessionId } = await set(coach, "2026-12-04");
  await expect(moveOnlineSession(teacher, { sessionId, version: 3, heldOn: "2026-12-07", ...when })).rejects.toThrow(/ends before that day/);
  expect(await listMyCoachings(teacher)).toMatchObject([{ coach: "Cleo Coach", until: null }]);
  expect([(await readInstitute(teacher)).hasCoaches, (await readInstitute(otherFacilitator)).hasCoaches]).toEqual([true, false]);
});

test("a coach may name their participants and the schools of these without being asked whether that is a child; nobody else of the trust", async () => {
  const { coach, sessionId } = await aGuest();
  const says = (calledOffLine: string, version = 1) => callOffOnlineSession(coach, { sessionId, version, calledOffLine });
  await expect(says("Ali Assistant is a child of Oakfield")).rejects.toThrow(/is that a child/);
  await expect(says("The pupil Ali Stranger told me")).rejects.toThrow(/is that a child/);
  await says("Tess T. said that the parents of Oakfield Primary come");
});

test("no invitation goes out again to a coach whose account is suspended", async () => {
  const { administrator, facilitator, cohortCoachId, coach } = await aGuest();
  await suspendPerson(administrator, coach.personId);
  await expect(inviteCoachAgain(facilitator, cohortCoachId)).rejects.toThrow(/suspended/);
});
