import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { placeFor } from "./form-groups";
import { groupsOf } from "./groups-of";
import { metBefore, peopleOf } from "./met-before";
import { notBegunYet, rehearsalInTurn } from "./rehearsal-in-turn";
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

/**
 * Somebody who came late joins the smallest group, and speaks last in it; of several the one where they fit best. Doing it twice does it once.
 * @throws NotFound for whoever does not run the cohort, or when they are not marked as having come; Refused once it has ended
 */
export function joinGroup(viewer: Viewer, { sessionId, personId }: { sessionId: string; personId: string }): Promise<void> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const row = await rehearsalInTurn(db, viewer, sessionId);
    if (row.seats.some((seat) => seat.personId === personId)) return;
    const late = row.came.find((one) => one.personId === personId);
    if (!late) throw new NotFound();
    const people = await peopleOf(db, viewer, [...row.seats, late]);
    const groups = groupsOf(row.seats);
    const of = (id: string) => people.filter((one) => one.id === id);
    const at = placeFor(of(personId)[0] ?? missing(), groups.map(({ seats }) => seats.flatMap((seat) => of(seat.personId))), await metBefore(db, viewer, row));
    const group = groups[at] ?? missing();
    await db.rehearsalSeat.createMany({ data: [{ trustId, sessionId, personId, groupNumber: group.number, place: (group.seats.at(-1)?.place ?? 0) + 1 }] });
    await recordEvent(db, viewer, "rehearsal.joined", { subjectId: sessionId });
  });
}

function missing(): never {
  throw new NotFound();
}
