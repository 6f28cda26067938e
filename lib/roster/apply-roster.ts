import { recordEvent } from "@/lib/audit/record-event";
import { setSignInAddresses } from "@/lib/auth/sign-in-address";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { mustKeepAnAdministrator } from "@/lib/people/must-keep-an-administrator";
import { roleDatesChanged } from "@/lib/people/role-dates-changed";
import { ANOTHER_GIVES, canArrangePeople } from "@/lib/people/policy";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import { v7 } from "@/lib/submissions/uuid";
import type { Applied, ApplyInput } from "./applied";
import { askForCodes } from "./ask-for-codes";
import { makePlan } from "./make-plan";
import type { RosterPlan } from "./plan-roster";
import { recordRoles } from "./record-roles";
import { sayStray } from "./stray-lines";

/**
 * Does what the preview showed, in one transaction and a handful of statements whatever the number of people; unlisted roles
 * end today only where the administrator ticked them. A second tap, or a second try of an applied import, does nothing.
 * @throws NotFound for anybody but the administrator who uploaded it
 * @throws Refused when a line manager works in the trust no more, nobody would be left to arrange it, or the file gives its uploader a role; and then nothing of it is done
 */
export function applyRoster(viewer: Viewer, input: ApplyInput): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canArrangePeople(viewer)) throw new NotFound();
    await once(db, viewer, input.requestId, async () => {
      const [kept] = await db.$queryRaw<{ rows: unknown; appliedAt: Date | null }[]>`
        SELECT rows, "appliedAt" FROM roster_import WHERE "trustId" = ${viewer.trustId}::uuid AND id = ${input.importId}::uuid FOR UPDATE`;
      if (!kept) throw new NotFound();
      if (kept.appliedAt) return;
      const plan = await makePlan(db, viewer, kept.rows, input.end);
      const [stray, ...others] = plan.stray;
      if (stray) throw new Refused(`${sayStray(stray)}${others.length > 0 ? ` There ${others.length === 1 ? "is one more" : `are ${others.length} more`} like it.` : ""} Nothing was brought in: put the file right and read it in again.`);
      const ids = await meetPeople(db, viewer, plan);
      if (plan.given.some(({ email }) => ids.get(email) === viewer.personId)) throw new Refused(`${ANOTHER_GIVES} Take your own new role out of the file.`);
      await changeRoles(db, viewer, plan, ids);
      await sayLines(db, viewer, plan, ids);
      await mustKeepAnAdministrator(db, viewer);
      const done: Applied = { added: plan.added.length, renamed: plan.renamed.length, given: plan.given.length, ended: plan.ended.length, led: plan.led.length, unchanged: plan.unchanged };
      await db.rosterImport.updateMany({ where: { trustId: viewer.trustId, id: input.importId }, data: { appliedAt: viewer.at, rows: done } });
      await recordEvent(db, viewer, "roster.applied", { subjectId: input.importId, facts: done });
    });
  });
}

/** Adds and renames people; @returns everybody's id by e-mail address */
async function meetPeople(db: TenantDb, { trustId }: Viewer, plan: RosterPlan): Promise<Map<string, string>> {
  const added = plan.added.map((person) => ({ ...person, trustId, id: v7() }));
  await db.person.createMany({ data: added });
  await setSignInAddresses(db, added);
  if (plan.renamed.length > 0)
    await db.$executeRaw`UPDATE person p SET name = u.name FROM unnest(${plan.renamed.map(({ id }) => id)}::uuid[], ${plan.renamed.map(({ to }) => to)}::text[]) AS u (id, name)
      WHERE p."trustId" = ${trustId}::uuid AND p.id = u.id`;
  const people = await db.person.findMany({ where: { trustId }, select: { id: true, email: true } });
  return new Map(people.map(({ id, email }) => [email, id]));
}

async function sayLines(db: TenantDb, { trustId, personId: actorId, at }: Viewer, { led }: RosterPlan, ids: Map<string, string>) {
  if (led.length === 0) return;
  const lines = led.map(({ email, managerEmail, startsOn }) => ({ id: v7(), personId: ids.get(email) ?? "", managerId: ids.get(managerEmail) ?? "", startsOn }));
  await db.lineManager.createMany({ data: lines.map((line) => ({ ...line, trustId, startsOn: asDate(line.startsOn) })) });
  await db.auditEvent.createMany({ data: lines.map(({ id, personId, ...facts }) => ({ trustId, at, actorId, what: "line-manager.said", subjectId: id, ownerId: personId, facts })) });
}

async function changeRoles(db: TenantDb, viewer: Viewer, plan: RosterPlan, ids: Map<string, string>) {
  const { trustId } = viewer;
  const { ended } = plan;
  const given = plan.given.map(({ email, name: _name, startsOn, endsOn, ...role }) => ({
    ...role, trustId, id: v7(), personId: ids.get(email) ?? "", startsOn: asDate(startsOn), endsOn: endsOn ? asDate(endsOn) : null,
  }));
  await db.rolePeriod.createMany({ data: given });
  if (ended.length > 0)
    await db.$executeRaw`UPDATE role_period r SET "endsOn" = u.day FROM unnest(${ended.map(({ id }) => id)}::uuid[], ${ended.map(({ endsOn }) => endsOn)}::date[]) AS u (id, day)
      WHERE r."trustId" = ${trustId}::uuid AND r.id = u.id`;
  await askForCodes(db, viewer, given);
  const others = ended.length > 0 ? await db.rolePeriod.findMany({ where: { trustId, id: { in: ended.map(({ id }) => id) } }, select: { personId: true, role: true } }) : [];
  await roleDatesChanged(db, viewer, [...given, ...others]);
  await recordRoles(db, viewer, given, ended.map(({ id }) => id));
}
