import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { nominationKey, stateOf } from "./nomination";

/** Takes one's own nomination back, before one has a place. @throws NotFound for anybody else; Refused once a place was accepted */
export function withdrawNomination(viewer: Viewer, nominationId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    const nomination = await db.nomination.findUnique({ where: nominationKey(viewer, nominationId), include: { nominationChoiceAsNomination: true }, relationLoadStrategy: "join" });
    if (!nomination || nomination.personId !== viewer.personId) throw new NotFound();
    if (nomination.withdrawnAt) return;
    if (stateOf(nomination.nominationChoiceAsNomination) === "accepted") throw new Refused("You have accepted a place. Leave the cohort instead.");
    await db.nomination.update({ where: nominationKey(viewer, nominationId), data: { withdrawnAt: viewer.at } });
    await recordEvent(db, viewer, "nomination.withdrawn", { subjectId: nominationId, ownerId: viewer.personId });
  });
}
