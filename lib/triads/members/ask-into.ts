import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canCoordinateTriads } from "../policy";

/**
 * Asks one more person into a triad; they join it when they say yes, and see what follows and nothing before.
 * @throws NotFound for whoever does not coordinate, or when the triad or the person is not there; Refused when it has ended, is full, or they are in it
 */
export function askInto(viewer: Viewer, { triadId, personId }: { triadId: string; personId: string }): Promise<void> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canCoordinateTriads(viewer)) throw new NotFound();
    const there = await db.triad.count({ where: { trustId, id: triadId } });
    const works = await db.rolePeriod.count({ where: { trustId, personId, role: { notIn: ["governor", "trustee", "guest"] } } });
    if (there === 0 || works === 0) throw new NotFound();
    if (await db.triadMember.count({ where: { trustId, triadId, personId, declinedAt: null, leftAt: null } })) throw new Refused("They are in this triad already.", "personId");
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
  });
}

/** Ends a triad: its memberships end today, and what it had planned is called off. @throws NotFound for whoever does not coordinate; Refused when it has ended */
export function endTriad(viewer: Viewer, triadId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canCoordinateTriads(viewer)) throw new NotFound();
    const triad = await db.triad.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: triadId } } });
    if (!triad) throw new NotFound();
    if (triad.endedAt) throw new Refused("This triad has ended already.");
    await db.triad.updateMany({ where: { trustId: viewer.trustId, id: triadId }, data: { endedAt: viewer.at, endedById: viewer.personId } });
    await recordEvent(db, viewer, "triad.ended", { subjectId: triadId });
  });
}
