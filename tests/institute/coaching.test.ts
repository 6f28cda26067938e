import { expect, test } from "vitest";
import { acceptInvitation } from "@/lib/auth/accept-invitation";
import { makeLink } from "@/lib/auth/links/make-link";
import { signInWithPassword } from "@/lib/auth/sign-in-with-password";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { leaveCohort } from "@/lib/institute/cohorts/leave-cohort";
import { readCohort } from "@/lib/institute/cohorts/find-cohort";
import { askCoach } from "@/lib/institute/coaching/ask-coach";
import { giveCoach, letCoachGo } from "@/lib/institute/coaching/give-coach";
import { readCohortCoaching } from "@/lib/institute/coaching/read-cohort-coaching";
import { readGuestHome } from "@/lib/institute/coaching/read-my-participants";
import { homesOf } from "@/lib/home/homes";
import { placesFor } from "@/lib/home/places";
import { editProgramme } from "@/lib/institute/programmes/edit-programme";
import { editProgrammeInput } from "@/lib/institute/schema";
import { endRole } from "@/lib/people/end-role";
import { listPeople } from "@/lib/people/list-people";
import { listSchools } from "@/lib/schools/list-schools";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { outsidersTo, THEN } from "@/tests/support/a-trust";
import { programme } from "./a-cohort";
import { aCoach } from "./a-coach";

const names = async (who: Viewer) => (await readGuestHome(who)).participants.map(({ name }) => name);
const tomorrow = new Date(THEN.getTime() + 86_400_000);

test("a coach from outside is a guest who sees the name, job and school of their own participants", async () => {
  const { coach } = await aCoach();
  expect(coach).toMatchObject({ guest: true, roles: [{ role: "guest", schoolId: null }] });
  expect(await readGuestHome(coach)).toMatchObject({ participants: [{ name: "Tess Teacher", job: "teacher", school: "Oakfield Primary", onlineSessions: 3, overFrom: null }] });
  expect(homesOf(coach)).toEqual(["guest"]);
  expect(placesFor(coach).map(({ label }) => label)).toEqual(["Home", "Account"]);
});

test("nothing else of the trust is open to them: no people, schools, cohort, and no row of it in the database", async () => {
  const { coach, cohortId, trust } = await aCoach();
  for (const asks of [() => listPeople(coach, {}), () => listSchools(coach), () => readCohort(coach, cohortId), () => readCohortCoaching(coach, cohortId)]) await expect(asks()).rejects.toThrow(NotFound);
  const seen = await withTenant(coach, (db) => db.$queryRaw<object[]>`
    SELECT (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM school) AS schools, (SELECT count(*) FROM cohort) AS cohorts, (SELECT count(*) FROM cohort_member) AS members,
      (SELECT count(*) FROM role_period) AS roles, (SELECT count(*) FROM programme) AS programmes, (SELECT count(*) FROM coaching) AS coached`);
  expect(seen).toEqual([{ people: 1n, schools: 0n, cohorts: 0n, members: 0n, roles: 1n, programmes: 0n, coached: 1n }]);
  expect(trust.trustId).toBe(coach.trustId);
});

test("an invitation goes to somebody new, and a second tap asks nobody again; a guest who is known here is asked under their own name", async () => {
  const { trust, facilitator, cohortId, coached } = await aCoach();
  const asked = { requestId: v7(), cohortId, name: "Ned New", email: "ned@coaches.example" };
  const first = await askCoach(facilitator, asked);
  expect(await askCoach(facilitator, asked)).toMatchObject({ id: first.id, repeated: true });
  const sent = () => trust.arrange((db) => db.auditEvent.count({ where: { trustId: trust.trustId, what: "invitation.sent" } }));
  expect(await sent()).toBe(2);
  const guest = await trust.person("Gita Guest", { role: "guest" });
  const { email } = await withTenant(guest, (db) => db.person.findFirstOrThrow({ where: { trustId: trust.trustId } }));
  await askCoach(facilitator, { requestId: v7(), cohortId, name: "Another Name", email });
  expect((await readCohortCoaching(facilitator, cohortId)).coaches.map(({ name }) => name)).toEqual(["Cleo Coach", "Gita Guest", "Ned New"]);
  expect(await sent()).toBe(2);
  await expect(coached("Cleo Coach")).rejects.toThrow(Refused);
});

test("whoever works in the trust, governs it or will do so is not its external coach", async () => {
  const { trust, facilitator, cohortId, teacher } = await aCoach();
  const soon = await trust.person("Sue Soon", { role: "teacher", school: await trust.school("Elm Grove Primary"), startsOn: "2027-01-04" });
  for (const who of [teacher, await trust.person("Vera Trustee", { role: "trustee" }), soon]) {
    const { email } = await trust.arrange((db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId: trust.trustId, id: who.personId } } }));
    await expect(askCoach(facilitator, { requestId: v7(), cohortId, name: "X", email })).rejects.toThrow(/nobody’s colleague/);
  }
});

test("a member has one coach at a time: another one takes over from that day, and the earlier one sees them no more", async () => {
  const { facilitator, cohortId, coach, coached, teacher, assistant, memberOf, cohortCoachId } = await aCoach();
  const { coach: other } = await coached("Olu Other", teacher, assistant);
  expect(await names(coach)).toEqual([]);
  expect(await names(other)).toEqual(["Ali Assistant", "Tess Teacher"]);
  const { participants } = await readCohortCoaching(facilitator, cohortId);
  expect(participants.map(({ name, coachName }) => [name, coachName])).toEqual([["Ali Assistant", "Olu Other"], ["Tess Teacher", "Olu Other"]]);
  await giveCoach(facilitator, { requestId: v7(), cohortCoachId, memberIds: [memberOf(assistant)] });
  expect([await names(coach), await names(other)]).toEqual([["Ali Assistant"], ["Tess Teacher"]]);
});

test("who leaves the cohort is coached up to their last day; a coach who is let go sees nobody at once, and one whose time as a guest ended is told so", async () => {
  const { trust, facilitator, coach, teacher, assistant, memberOf, cohortCoachId } = await aCoach();
  await leaveCohort(teacher, memberOf(teacher));
  expect(await names(coach)).toEqual(["Tess Teacher"]);
  expect(await names(await trust.later(coach, tomorrow))).toEqual([]);
  await giveCoach(facilitator, { requestId: v7(), cohortCoachId, memberIds: [memberOf(assistant)] });
  await letCoachGo(facilitator, cohortCoachId);
  expect(await names(coach)).toEqual([]);
  await expect(giveCoach(facilitator, { requestId: v7(), cohortCoachId, memberIds: [memberOf(assistant)] })).rejects.toThrow(NotFound);
  const role = await trust.arrange((db) => db.rolePeriod.findFirstOrThrow({ where: { trustId: trust.trustId, personId: coach.personId } }));
  await endRole(await trust.administrator(), { rolePeriodId: role.id, endsOn: coach.today });
  const gone = await trust.later(coach, tomorrow);
  expect(gone).toMatchObject({ guest: true, roles: [] });
  expect(homesOf(gone)).toEqual(["guest"]);
  await expect(listSchools(gone)).rejects.toThrow(NotFound);
});

test("only whoever runs the cohort asks coaches and gives them people", async () => {
  const { trust, cohortId, cohortCoachId, memberOf, assistant, executive, otherFacilitator, coach, teacher } = await aCoach();
  const others = { ...(await outsidersTo(trust)), executive, otherFacilitator, coach, teacher };
  for (const [who, outsider] of Object.entries(others)) {
    await expect(askCoach(outsider, { requestId: v7(), cohortId, name: "X", email: "x@coaches.example" }), who).rejects.toThrow(NotFound);
    await expect(giveCoach(outsider, { requestId: v7(), cohortCoachId, memberIds: [memberOf(assistant)] }), who).rejects.toThrow(NotFound);
    await expect(letCoachGo(outsider, cohortCoachId), who).rejects.toThrow(NotFound);
    await expect(readCohortCoaching(outsider, cohortId), who).rejects.toThrow(NotFound);
  }
});

test("how many online sessions there are is a setting of the programme, from none to twelve", async () => {
  const { executive, programmeId, coach } = await aCoach();
  await editProgramme(executive, { programmeId, version: 1, ...programme, onlineSessions: 0 });
  expect(await readGuestHome(coach)).toMatchObject({ participants: [{ onlineSessions: 0 }] });
  expect(editProgrammeInput.safeParse({ programmeId, version: 2, ...programme, onlineSessions: 13 }).success).toBe(false);
});

test("the invitation that comes by mail lets a coach choose a password and sign in", async () => {
  const { trust, coach } = await aCoach();
  const { email } = await trust.arrange((db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId: trust.trustId, id: coach.personId } } }));
  const token = new URL(await makeLink(coach, "invitation", THEN)).pathname.split("/").at(-1) ?? "";
  await acceptInvitation(token, "violet harbour nine", THEN);
  expect(await signInWithPassword({ email, password: "violet harbour nine", from: "198.51.100.7" }, THEN)).toEqual([{ trustId: trust.trustId, personId: coach.personId }]);
});
