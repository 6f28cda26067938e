import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate } from "@/lib/school-year/day";
import { findOpenAction } from "./find-action";
import { canHandOnAction } from "./policy";
import type { HandOnAction } from "./schema";

/**
 * Gives an open action to somebody else, with a new day when one is given.
 * @throws NotFound for anybody but the school's line
 * @throws Refused when the new owner is not in the trust, Stale when somebody changed it in the meantime
 */
export function handOnAction(viewer: Viewer, input: HandOnAction): Promise<void> {
  return withTenant(viewer, async (db) => {
    const action = await findOpenAction(db, viewer, input);
    if (!canHandOnAction(action)) throw new NotFound();
    const owner = await db.person.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: input.ownerId } } });
    if (!owner || owner.suspendedAt) throw new Refused("Choose somebody who works in the trust.", "ownerId");
    await db.action.updateMany({
      where: { trustId: viewer.trustId, id: action.id },
      data: { ownerId: input.ownerId, version: { increment: 1 }, ...(input.dueOn ? { dueOn: asDate(input.dueOn) } : {}) },
    });
    await recordEvent(db, viewer, "action.handed-on", { subjectId: action.id, ownerId: input.ownerId, facts: { from: action.ownerId } });
  });
}
