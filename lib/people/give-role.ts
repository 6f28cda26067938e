import { recordEvent } from "@/lib/audit/record-event";
import { needsCodes } from "@/lib/auth/codes/policy";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import { word } from "@/lib/trusts/words";
import { ANOTHER_GIVES, canArrangePeople, canGive } from "./policy";
import { roleDatesChanged } from "./role-dates-changed";
import { placeProblem } from "./role-place";
import { raiseSessionVersion } from "@/lib/viewers/raise-session-version";
import type { RoleInput } from "./schema";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * Gives a person a role for a time; what they held before stands as it was. It counts at their next click;
 * a role that asks for one-time codes also ends their sessions, so that they come back with a code.
 * @throws NotFound when the viewer may not, or the person or school is not of the trust
 * @throws Refused when the role does not belong there, ends before it starts, they hold it then already, or it is for the viewer
 */
export function giveRole(viewer: Viewer, input: RoleInput): Promise<{ id: string }> {
  return withTenant(viewer, async (db) => {
    if (!canArrangePeople(viewer)) throw new NotFound();
    if (!canGive(viewer, input.personId)) throw new Refused(ANOTHER_GIVES, "role");
    return once(db, viewer, input.requestId, async (id) => {
      const { trustId } = viewer;
      const { personId, role, schoolId, startsOn, endsOn } = input;
      const misplaced = placeProblem(role, schoolId, word(viewer, role));
      if (misplaced) throw new Refused(misplaced, "schoolId");
      if (endsOn && endsOn < startsOn) throw new Refused("The last day must not be before the first", "endsOn");
      await mustBeHere(db, trustId, personId, schoolId);
      const [first, last] = [asDate(startsOn), asDate(endsOn ?? "9999-12-31")];
      const held = await db.rolePeriod.count({
        where: { trustId, personId, role, schoolId, startsOn: { lte: last }, OR: [{ endsOn: null }, { endsOn: { gte: first } }] },
      });
      if (held > 0) throw new Refused("They hold this role there at that time already", "role");
      await db.rolePeriod.create({ data: { trustId, id, personId, role, schoolId, startsOn: first, endsOn: endsOn ? last : null } });
      if (needsCodes({ roles: [{ role, schoolId, schoolName: null }], duties: [] })) await raiseSessionVersion(db, viewer, personId);
      await recordEvent(db, viewer, "role.given", { subjectId: id, ownerId: personId, facts: { role, schoolId, startsOn, endsOn } });
      await roleDatesChanged(db, viewer, [{ personId, role }]);
    });
  });
}

async function mustBeHere(db: TenantDb, trustId: string, personId: string, schoolId: string | null) {
  const person = await db.person.count({ where: { trustId, id: personId } });
  const school = schoolId ? await db.school.count({ where: { trustId, id: schoolId, leftOn: null } }) : 1;
  if (!person || !school) throw new NotFound();
}
