import { expect, test } from "vitest";
import { findAccounts, setSignInAddress } from "@/lib/auth/sign-in-address";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { arrangeOneToOne } from "@/lib/one-to-ones/arrange-one-to-one";
import { addPerson } from "@/lib/people/add-person";
import { appointPerson } from "@/lib/people/appoint-person";
import { endRole } from "@/lib/people/end-role";
import { giveRole } from "@/lib/people/give-role";
import { leaveTrust } from "@/lib/people/leave-trust";
import { v7 } from "@/lib/submissions/uuid";
import { aTrust, THEN } from "@/tests/support/a-trust";

const role = (personId: string) => ({ personId, role: "trust_executive" as const, schoolId: null, startsOn: "2026-11-19", endsOn: null, requestId: v7() });

test("nobody gives themselves a role, a duty or a leader to lead, by form, by file or past both; a second administrator does", async () => {
  const trust = await aTrust();
  const [first, second] = [await trust.administrator(), await trust.person("Second Administrator", { role: "trust_administrator" })];
  const principal = await trust.principalOf([await trust.school()]);
  const duty = (personId: string) => ({ personId, duty: "chief_executive" as const, schoolId: null, startsOn: "2026-11-19", requestId: v7() });
  const toLead = (leadId: string) => ({ leaderId: principal.personId, leadId, everyWeeks: 1 as const, weekday: 4, startsAt: "09:00", minutes: 90, startsOn: "2026-11-19", requestId: v7() });
  await expect(giveRole(first, role(first.personId))).rejects.toThrow(/Ask another administrator/);
  await expect(appointPerson(first, duty(first.personId))).rejects.toThrow(/Ask another administrator/);
  await expect(arrangeOneToOne(first, toLead(first.personId))).rejects.toThrow(/Ask another administrator/);
  const past = { trustId: trust.trustId, personId: second.personId, startsOn: THEN };
  await expect(withTenant(second, (db) => db.rolePeriod.createMany({ data: { ...past, role: "trust_executive" } }))).rejects.toThrow(Refused);
  await expect(withTenant(second, (db) => db.appointment.createMany({ data: { ...past, duty: "chief_executive" } }))).rejects.toThrow(Refused);
  const held = await trust.arrange((db) => db.rolePeriod.findFirst({ where: { trustId: trust.trustId, personId: second.personId } }));
  await giveRole(first, role(second.personId));
  await arrangeOneToOne(await trust.viewer(second.personId), toLead(second.personId));
  await endRole(first, { rolePeriodId: held?.id ?? "", endsOn: "2026-12-01" });
  await expect(endRole(await trust.viewer(second.personId), { rolePeriodId: held?.id ?? "", endsOn: "2027-12-01" })).rejects.toThrow(/gives themselves/);
});

test("open actions go to somebody who works with their school, never to whoever hands them on", async () => {
  const trust = await aTrust();
  const [school, other] = [await trust.school("Oak"), await trust.school("Elm")];
  const administrator = await trust.administrator();
  const principal = await trust.principalOf([school], await trust.person("Lena Lead", { role: "trust_team" }));
  await withTenant(principal, (db) => db.action.create({ data: { trustId: trust.trustId, id: v7(), schoolId: school.id, ownerId: principal.personId, createdById: principal.personId, title: "Call the council", dueOn: THEN, origin: "priority", component: "align-strategy", createdAt: THEN } }));
  const to = (heirId: string) => leaveTrust(administrator, { personId: principal.personId, lastDay: "2026-11-30", heirId });
  await expect(to(administrator.personId)).rejects.toThrow(/Choose somebody else/);
  const both = await trust.person("Of the team too", { role: "trust_administrator" }, { role: "trust_team" });
  await expect(withTenant(both, (db) => db.$queryRaw`SELECT hand_on_actions(${principal.personId}::uuid, ${both.personId}::uuid)`)).rejects.toThrow(Refused);
  for (const outsider of [await trust.person("Elsewhere", { role: "teacher", school: other }), await trust.person("Governor", { role: "governor", school }), await trust.person("Left", { role: "teacher", school, endsOn: "2026-08-31" })])
    await expect(to(outsider.personId)).rejects.toThrow(/works at the school/);
  expect(await to((await trust.person("Tess", { role: "teacher", school })).personId)).toEqual({ handedOn: 1 });
});

test("an address that somebody signs in with is changed by nobody, not even in the directory", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const kim = await addPerson(administrator, { name: "Kim Ito", email: `kim-${v7()}@example.org`, requestId: v7() });
  const mine = `mine-${v7()}@example.org`;
  const where = { trustId_id: { trustId: trust.trustId, id: kim.id } };
  await expect(withTenant(administrator, (db) => db.person.update({ where, data: { email: mine } }))).rejects.toThrow(/permission denied/);
  await withTenant(administrator, (db) => setSignInAddress(db, kim.id, mine));
  expect(await findAccounts(mine)).toEqual([]);
});
