import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { addPerson } from "@/lib/people/add-person";
import { appointPerson } from "@/lib/people/appoint-person";
import { endRole } from "@/lib/people/end-role";
import { findViewer } from "@/lib/viewers/find-viewer";
import { giveRole } from "@/lib/people/give-role";
import { countUninvited, inviteEverybody } from "@/lib/people/invite-everybody";
import { leaveTrust } from "@/lib/people/leave-trust";
import { listPeople } from "@/lib/people/list-people";
import { readPerson } from "@/lib/people/read-person";
import { restorePerson } from "@/lib/people/restore-person";
import { suspendPerson } from "@/lib/people/suspend-person";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { aTrust, outsidersTo, THEN, type Trust } from "@/tests/support/a-trust";

const role = (personId: string, more: object = {}) => ({ personId, role: "teacher" as const, schoolId: null, startsOn: "2026-11-19", endsOn: null, requestId: v7(), ...more });
const rolesOf = (trust: Trust, personId: string) => trust.arrange((db) => db.rolePeriod.findMany({ where: { trustId: trust.trustId, personId }, orderBy: { startsOn: "asc" } }));

test("a person is added once for a double tap, and an address is one person's", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const input = { name: "Kim Ito", email: `kim-${v7()}@example.org`, requestId: v7() };
  const [first, second] = await Promise.all([addPerson(administrator, input), addPerson(administrator, input)]);
  expect(first.id).toBe(second.id);
  await expect(addPerson(administrator, { ...input, requestId: v7() })).rejects.toThrow(Refused);
});

test("a role is given for a time; another may follow it, but not overlap; what was stays", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const administrator = await trust.administrator();
  const kim = await trust.person("Kim Ito");
  const { id } = await giveRole(administrator, role(kim.personId, { schoolId: school.id, startsOn: "2026-09-01" }));
  await expect(giveRole(administrator, role(kim.personId, { schoolId: school.id }))).rejects.toThrow(/already/);
  await endRole(administrator, { rolePeriodId: id, endsOn: "2026-11-30" });
  await giveRole(administrator, role(kim.personId, { schoolId: school.id, startsOn: "2026-12-01" }));
  expect((await rolesOf(trust, kim.personId)).map(({ startsOn, endsOn }) => [startsOn.getUTCMonth() + 1, endsOn?.getUTCMonth()])).toEqual([[9, 10], [12, undefined]]);
});

test("a principal belongs to a school, a trustee to the trust; history cannot be rewritten", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const administrator = await trust.administrator();
  const kim = await trust.person("Kim Ito", { role: "teacher", school, startsOn: "2025-09-01", endsOn: "2026-07-21" });
  await expect(giveRole(administrator, role(kim.personId, { role: "principal" }))).rejects.toThrow(/school/);
  await expect(giveRole(administrator, role(kim.personId, { role: "trustee", schoolId: school.id }))).rejects.toThrow(/whole trust/);
  const [past] = await rolesOf(trust, kim.personId);
  await expect(endRole(administrator, { rolePeriodId: past?.id ?? "", endsOn: "2026-12-01" })).rejects.toThrow(/has ended/);
});

test("a role counts at the next click without a new sign-in; one that asks for codes ends the session", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const administrator = await trust.administrator();
  const kim = await trust.person("Kim Ito");
  const session = { trustId: trust.trustId, personId: kim.personId, sessionVersion: 1 };
  await giveRole(administrator, role(kim.personId, { schoolId: school.id }));
  expect((await findViewer(session, THEN))?.roles).toHaveLength(1);
  await giveRole(administrator, role(kim.personId, { role: "trust_executive" }));
  expect(await findViewer(session, THEN)).toBeUndefined();
});

test("suspension ends the session at once; restored, they come in anew; nobody suspends themselves", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const kim = await trust.person("Kim Ito", { role: "trustee" });
  await suspendPerson(administrator, kim.personId);
  await suspendPerson(administrator, kim.personId);
  expect(await findViewer({ trustId: trust.trustId, personId: kim.personId, sessionVersion: 1 }, THEN)).toBeUndefined();
  await restorePerson(administrator, kim.personId);
  expect(await findViewer({ trustId: trust.trustId, personId: kim.personId, sessionVersion: 2 }, THEN)).toBeDefined();
  await expect(suspendPerson(administrator, administrator.personId)).rejects.toThrow(NotFound);
});

test("a new chief executive follows the one before, a day apart", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const [first, second] = [await trust.person("First Chief"), await trust.person("Second Chief")];
  const appointment = (personId: string, startsOn: string) => ({ personId, duty: "chief_executive" as const, schoolId: null, startsOn, requestId: v7() });
  await appointPerson(administrator, appointment(first.personId, "2026-09-01"));
  await appointPerson(administrator, appointment(second.personId, "2026-11-19"));
  const held = await trust.arrange((db) => db.appointment.findMany({ where: { trustId: trust.trustId }, orderBy: { startsOn: "asc" } }));
  expect(held.map(({ personId, endsOn }) => [personId, endsOn])).toEqual([[first.personId, asDate("2026-11-18")], [second.personId, null]]);
});

test("who leaves hands open actions to a named person, whom the administrator names without reading them", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const administrator = await trust.administrator();
  const lead = await trust.person("Lena Lead", { role: "trust_team" });
  const principal = await trust.principalOf([school], lead);
  const heir = await trust.person("Hana Heir", { role: "senior_leader", school });
  const actionId = v7();
  await withTenant(principal, (db) => db.action.create({ data: { trustId: trust.trustId, id: actionId, schoolId: school.id, ownerId: principal.personId, createdById: principal.personId, title: "Call the council", dueOn: THEN, origin: "priority", component: "align-strategy", createdAt: THEN } }));
  await expect(leaveTrust(administrator, { personId: principal.personId, lastDay: "2026-11-30", heirId: null })).rejects.toThrow(/an open action/);
  expect(await leaveTrust(administrator, { personId: principal.personId, lastDay: "2026-11-30", heirId: heir.personId })).toEqual({ handedOn: 1 });
  expect((await withTenant(heir, (db) => db.action.findFirstOrThrow())).ownerId).toBe(heir.personId);
  expect(await withTenant(administrator, (db) => db.action.count())).toBe(0);
  const page = await readPerson(administrator, principal.personId);
  expect([...page.roles, ...page.oneToOnes].map(({ endsOn }) => endsOn)).toEqual(["2026-11-30", "2026-11-30"]);
});

test("the last administrator stays", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const [held] = await rolesOf(trust, administrator.personId);
  await expect(endRole(administrator, { rolePeriodId: held?.id ?? "", endsOn: "2026-11-19" })).rejects.toThrow(/nobody could arrange/);
  await expect(leaveTrust(administrator, { personId: administrator.personId, lastDay: "2026-11-19", heirId: null })).rejects.toThrow(Refused);
});

test("the list is searched, filtered and paged; without a role and suspended people are found", async () => {
  const trust = await aTrust();
  const [oak, elm] = [await trust.school("Oak"), await trust.school("Elm")];
  const administrator = await trust.administrator();
  await trust.person("Kim Ito", { role: "teacher", school: oak }, { role: "governor", school: elm });
  const jo = await trust.person("Jo Ito", { role: "teacher", school: elm });
  await trust.person("Nobody Yet");
  await suspendPerson(administrator, jo.personId);
  const names = async (filter: object) => (await listPeople(administrator, filter)).people.map(({ name }) => name);
  expect(await names({ q: "ito" })).toEqual(["Jo Ito", "Kim Ito"]);
  expect(await names({ q: "ito kim" })).toEqual(["Kim Ito"]);
  expect(await names({ q: "%" })).toEqual([]);
  expect(await names({ schoolId: elm.id, role: "teacher" })).toEqual(["Jo Ito"]);
  expect(await names({ only: "without-role" })).toEqual(["Nobody Yet"]);
  expect(await names({ only: "suspended" })).toEqual(["Jo Ito"]);
  expect((await listPeople(administrator, {})).people.find(({ name }) => name === "Kim Ito")?.roles).toHaveLength(2);
});

test("a teacher sees colleagues of their own school by name alone; a principal elsewhere does not exist for them", async () => {
  const trust = await aTrust();
  const [oak, elm] = [await trust.school("Oak"), await trust.school("Elm")];
  const teacher = await trust.person("Toby Teacher", { role: "teacher", school: oak });
  const colleague = await trust.person("Cora Colleague", { role: "teacher", school: oak });
  const stranger = await trust.principalOf([elm], undefined, "Noor Elsewhere");
  expect((await listPeople(teacher, {})).people).toMatchObject([{ name: "Cora Colleague", email: null, suspended: null }, { name: "Toby Teacher" }]);
  expect(await readPerson(teacher, colleague.personId)).toMatchObject({ email: null, duties: [], oneToOnes: [] });
  await expect(readPerson(teacher, stranger.personId)).rejects.toThrow(NotFound);
  expect((await readPerson(await trust.executive(), stranger.personId)).email).toMatch(/noor/);
});

test("everybody with a role is invited once, and nobody without one", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  await trust.person("Kim Ito", { role: "trustee" });
  await trust.person("Nobody Yet");
  expect(await countUninvited(administrator)).toBe(1);
  const both = await Promise.all([inviteEverybody(administrator), inviteEverybody(administrator)]);
  expect(both.map(({ invited }) => invited).toSorted()).toEqual([0, 1]);
  await expect(inviteEverybody(await trust.executive())).rejects.toThrow(NotFound);
});

test("nobody but the administrator arranges people", async () => {
  const trust = await aTrust();
  const kim = await trust.person("Kim Ito", { role: "trustee" });
  const [held] = await rolesOf(trust, kim.personId);
  const { "the trust administrator": _self, ...outsiders } = await outsidersTo(trust);
  const foreign = await (await aTrust("Other")).administrator();
  for (const [who, outsider] of Object.entries({ ...outsiders, "an executive": await trust.executive(), "another trust's administrator": foreign })) {
    if (who !== "another trust's administrator") await expect(addPerson(outsider, { name: "X", email: `x-${v7()}@example.org`, requestId: v7() }), who).rejects.toThrow(NotFound);
    await expect(giveRole(outsider, role(kim.personId, { role: "trustee" })), who).rejects.toThrow(NotFound);
    await expect(endRole(outsider, { rolePeriodId: held?.id ?? "", endsOn: "2026-11-30" }), who).rejects.toThrow(NotFound);
    await expect(appointPerson(outsider, { personId: kim.personId, duty: "broker", schoolId: null, startsOn: "2026-11-19", requestId: v7() }), who).rejects.toThrow(NotFound);
    await expect(suspendPerson(outsider, kim.personId), who).rejects.toThrow(NotFound);
    await expect(restorePerson(outsider, kim.personId), who).rejects.toThrow(NotFound);
    await expect(leaveTrust(outsider, { personId: kim.personId, lastDay: "2026-11-30", heirId: null }), who).rejects.toThrow(NotFound);
  }
});
