import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { notBegunYet } from "./rehearsal-in-turn";
import type { SwapInput } from "./schema";

/**
 * Two people of different groups change places.
 * @throws NotFound for whoever does not run the cohort, or when one of them has no place; Refused for two of one group, or once it has begun
 */
export function swapPeople(viewer: Viewer, { sessionId, personId, otherId }: SwapInput): Promise<void> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const { seats } = await notBegunYet(db, viewer, sessionId);
    const [one, other] = [seats.find((seat) => seat.personId === personId), seats.find((seat) => seat.personId === otherId)];
    if (!one || !other) throw new NotFound();
    if (one.groupNumber === other.groupNumber) throw new Refused(personId === otherId ? "Choose two people." : "These two are in one group already. Choose two of different groups.", "otherId");
    await db.rehearsalSeat.deleteMany({ where: { trustId, sessionId, personId: { in: [personId, otherId] } } });
    await db.rehearsalSeat.createMany({
      data: [{ trustId, sessionId, personId, groupNumber: other.groupNumber, place: other.place }, { trustId, sessionId, personId: otherId, groupNumber: one.groupNumber, place: one.place }],
    });
    await recordEvent(db, viewer, "rehearsal.swapped", { subjectId: sessionId });
  });
}
