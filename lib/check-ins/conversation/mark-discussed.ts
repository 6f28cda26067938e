import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { linkRaisedItems } from "@/lib/reviews/agenda/link-raised-items";
import { findForTheTwo } from "./find-check-in";
import { canMarkDiscussed } from "../policy";

/**
 * One of the two says that they have discussed it; when both have, it is closed for good.
 * Saying it twice changes nothing.
 * @returns whether it is closed now
 * @throws NotFound for anybody but the two
 */
export function markDiscussed(viewer: Viewer, checkInId: string): Promise<{ closed: boolean }> {
  return withTenant(viewer, async (db) => {
    const checkIn = await findForTheTwo(db, viewer, checkInId);
    if (!canMarkDiscussed(viewer, checkIn)) return { closed: checkIn.discussedAt !== null };
    const [marked] = await db.$queryRaw<{ discussedAt: Date | null }[]>`
      UPDATE check_in SET version = version + 1,
        "leaderDiscussedAt" = CASE WHEN "leaderId" = ${viewer.personId}::uuid THEN ${viewer.at}::timestamptz ELSE "leaderDiscussedAt" END,
        "leadDiscussedAt" = CASE WHEN "leadId" = ${viewer.personId}::uuid THEN ${viewer.at}::timestamptz ELSE "leadDiscussedAt" END,
        "discussedAt" = CASE WHEN "leaderId" = ${viewer.personId}::uuid AND "leadDiscussedAt" IS NOT NULL
                               OR "leadId" = ${viewer.personId}::uuid AND "leaderDiscussedAt" IS NOT NULL THEN ${viewer.at}::timestamptz END
      WHERE "trustId" = ${viewer.trustId}::uuid AND id = ${checkInId}::uuid AND "discussedAt" IS NULL
      RETURNING "discussedAt"`;
    const closed = !marked || marked.discussedAt !== null;
    if (closed) await linkRaisedItems(db, viewer, checkInId);
    await recordEvent(db, viewer, closed ? "check-in.closed" : "check-in.discussed", { subjectId: checkInId, ownerId: checkIn.leaderId });
    return { closed };
  });
}
