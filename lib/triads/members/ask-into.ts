import { recordEvent } from "@/lib/audit/record-event";
import { datesChanged } from "@/lib/calendar/dates-changed";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { withMembersOf } from "../forming/list-willing";
import { isLine } from "../forming/people";
import { canCoordinateTriads } from "../policy";
import { allWish } from "../wishes/wishes";

/**
 * Asks one more person into a triad; they join it when they say yes, and see what follows and nothing before.
 * @throws NotFound for whoever does not coordinate, or when the triad is not there or the person does not work here; Refused when it has ended, is full, they are in it, do not wish to be in one today, or lead one of it or are led by them
 */
export function askInto(viewer: Viewer, { triadId, personId }: { triadId: string; personId: string }): Promise<void> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canCoordinateTriads(viewer)) throw new NotFound();
    const there = await db.triad.count({ where: { trustId, id: triadId } });
    const people = await withMembersOf(db, viewer, triadId, personId);
    const person = people.find(({ id }) => id === personId);
    if (there === 0 || !person) throw new NotFound();
    if (await db.triadMember.count({ where: { trustId, triadId, personId, declinedAt: null, leftAt: null } })) throw new Refused("They are in this triad already.", "personId");
    if (!(await allWish(db, viewer, [personId]))) throw new Refused(`${person.name} is not on the list of those who would like to be in a triad. They put themselves there.`, "personId");
    const line = people.find((member) => member.id !== personId && isLine(person, member));
    if (line) throw new Refused(`${person.name} and ${line.name} cannot be in one triad: one of them leads the other.`, "personId");
    await db.triadMember.createMany({ data: [{ trustId, triadId, personId, askedById: viewer.personId, askedAt: viewer.at }] });
    await recordEvent(db, viewer, "triad.asked", { subjectId: triadId, ownerId: personId });
  });
}

/** Takes somebody out of a triad: who has not answered, who has left the trust, who asked for a change. @throws NotFound for whoever does not coordinate, or when they are not in it */
export function letGo(viewer: Viewer, { triadId, personId }: { triadId: string; personId: string }): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canCoordinateTriads(viewer)) throw new NotFound();
    const { count } = await db.triadMember.updateMany({ where: { trustId: viewer.trustId, triadId, personId, declinedAt: null, leftAt: null }, data: { leftAt: viewer.at } });
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, "triad.let-go", { subjectId: triadId, ownerId: personId });
    await datesChanged(db, viewer.trustId, [personId]);
  });
}

/** Ends a triad: its memberships end today, a session under way ends too, and what it had planned is called off. @throws NotFound for whoever does not coordinate; Refused when it has ended */
export function endTriad(viewer: Viewer, triadId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canCoordinateTriads(viewer)) throw new NotFound();
    const triad = await db.triad.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: triadId } } });
    if (!triad) throw new NotFound();
    if (triad.endedAt) throw new Refused("This triad has ended already.");
    const members = await db.triadMember.findMany({ where: { trustId: viewer.trustId, triadId, joinedAt: { not: null }, leftAt: null }, select: { personId: true } });
    await db.triad.updateMany({ where: { trustId: viewer.trustId, id: triadId }, data: { endedAt: viewer.at, endedById: viewer.personId } });
    await recordEvent(db, viewer, "triad.ended", { subjectId: triadId });
    await datesChanged(db, viewer.trustId, members.map((member) => member.personId));
  });
}
