import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { canCoordinateTriads } from "../policy";
import { allWish } from "../wishes/wishes";
import type { Facts } from "./facts";

export type Proposed = { personIds: readonly string[]; facts: Facts };

/**
 * Asks the people of each group whether they would be a triad. It runs once each of them has said yes.
 * @throws NotFound for whoever does not coordinate; Refused for a group of fewer than three or more than four, somebody in two of them, or somebody who does not wish to be in one today
 */
export function proposeTriads(viewer: Viewer, { requestId, groups }: { requestId: string; groups: readonly Proposed[] }): Promise<{ id: string }> {
  const { trustId, personId: formedById, at } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canCoordinateTriads(viewer)) throw new NotFound();
    const everybody = groups.flatMap(({ personIds }) => personIds);
    if (groups.length === 0) throw new Refused("There is no triad to ask for yet.");
    if (groups.some(({ personIds }) => personIds.length < 3 || personIds.length > 4)) throw new Refused("A triad has three members, or four.");
    if (new Set(everybody).size < everybody.length) throw new Refused("Somebody stands in two triads.");
    if (!(await allWish(db, viewer, everybody))) throw new Refused("Somebody is no longer on the list of those who would like to be in a triad. Look again.");
    return once(db, viewer, requestId, async (id) => {
      const triads = groups.map((group) => ({ ...group, id: v7() }));
      await db.triad.createMany({ data: triads.map((triad) => ({ trustId, id: triad.id, formedById, formedAt: at, facts: triad.facts })) });
      await db.triadMember.createMany({ data: triads.flatMap((triad) => triad.personIds.map((personId) => ({ trustId, triadId: triad.id, personId, askedById: formedById, askedAt: at }))) });
      await recordEvent(db, viewer, "triads.proposed", { subjectId: id, facts: { triads: triads.length, people: everybody.length } });
    });
  });
}
