import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { canCoordinateSets } from "../policy";
import { type FormInput, placeNames } from "../schema";
import { FEWEST_MEMBERS } from "../template";

/**
 * Forms a set: three to five members, each from another school, and a facilitator who is none of them. It runs from now on.
 * @returns the set's id; a double tap forms it once
 * @throws NotFound for whoever does not coordinate
 * @throws Refused when two are of one school or one person, the facilitator is among them or has not that duty, or somebody does not work where it says
 */
export function formSet(viewer: Viewer, input: FormInput): Promise<{ id: string }> {
  const { trustId, personId: formedById, at } = viewer;
  const chosen = placeNames.flatMap((field) => (input[field] ? [{ field, ...input[field] }] : []));
  return withTenant(viewer, async (db) => {
    if (!canCoordinateSets(viewer)) throw new NotFound();
    if (chosen.length < FEWEST_MEMBERS) throw new Refused(`It takes at least ${FEWEST_MEMBERS} members`, placeNames.find((field) => !input[field]));
    for (const [index, { field, personId, schoolId }] of chosen.entries()) {
      if (personId === input.facilitatorId) throw new Refused("The facilitator is not one of the members", field);
      const earlier = chosen.slice(0, index);
      if (earlier.some((other) => other.personId === personId)) throw new Refused("This person is chosen twice", field);
      if (earlier.some((other) => other.schoolId === schoolId)) throw new Refused("Each member comes from another school", field);
    }
    return once(db, viewer, input.requestId, async (id) => {
      const added = { trustId, setId: id, addedById: formedById, joinedAt: at };
      await db.actionSet.create({ data: { trustId, id, name: input.name, formedById, formedAt: at } });
      await db.setMember.createMany({ data: [{ ...added, personId: input.facilitatorId, schoolId: null }, ...chosen.map(({ personId, schoolId }) => ({ ...added, personId, schoolId }))] });
      await recordEvent(db, viewer, "action-set.formed", { subjectId: id, facts: { members: chosen.length } });
    });
  });
}
