import { recordEvent } from "@/lib/audit/record-event";
import { datesChanged } from "@/lib/calendar/dates-changed";
import type { ActionSet } from "@/lib/db/generated/client";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canCoordinateSets } from "../policy";
import type { AddInput } from "../schema";
import { tellSet } from "./tell-set";

async function coordinated(db: TenantDb, viewer: Viewer, setId: string): Promise<ActionSet> {
  if (!canCoordinateSets(viewer)) throw new NotFound();
  const set = await db.actionSet.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: setId } } });
  if (!set) throw new NotFound();
  if (set.endedAt) throw new Refused("This set has ended already.");
  return set;
}

const now = (viewer: Viewer, setId: string) => ({ trustId: viewer.trustId, setId, leftAt: null });

/** Adds a member: they see what follows and nothing before. @throws NotFound for whoever does not coordinate; Refused when it is full, has somebody of that school, or has ended */
export function addMember(viewer: Viewer, { setId, place }: AddInput): Promise<void> {
  return withTenant(viewer, async (db) => {
    await coordinated(db, viewer, setId);
    await db.setMember.createMany({ data: [{ trustId: viewer.trustId, setId, ...place, addedById: viewer.personId, joinedAt: viewer.at }] });
    await recordEvent(db, viewer, "action-set.added", { subjectId: setId, ownerId: place.personId });
    await tellSet(db, viewer.trustId, setId);
  });
}

/** Another facilitator from now on; the one before keeps what they attended. @throws NotFound for whoever does not coordinate; Refused without the duty, or when they are a member */
export function changeFacilitator(viewer: Viewer, { setId, facilitatorId }: { setId: string; facilitatorId: string }): Promise<void> {
  return withTenant(viewer, async (db) => {
    await coordinated(db, viewer, setId);
    if (await db.setMember.count({ where: { ...now(viewer, setId), personId: facilitatorId } })) throw new Refused("They are in this set already.", "facilitatorId");
    const before = await db.setMember.findMany({ where: { ...now(viewer, setId), schoolId: null }, select: { personId: true } });
    await db.setMember.updateMany({ where: { ...now(viewer, setId), schoolId: null }, data: { leftAt: viewer.at } });
    await db.setMember.createMany({ data: [{ trustId: viewer.trustId, setId, personId: facilitatorId, schoolId: null, addedById: viewer.personId, joinedAt: viewer.at }] });
    await recordEvent(db, viewer, "action-set.facilitated", { subjectId: setId, ownerId: facilitatorId });
    await datesChanged(db, viewer.trustId, [facilitatorId, ...before.map(({ personId }) => personId)]);
  });
}

/** Takes a member out. @throws NotFound for whoever does not coordinate, or when they are no member of it */
export function letGo(viewer: Viewer, { setId, personId }: { setId: string; personId: string }): Promise<void> {
  return withTenant(viewer, async (db) => {
    await coordinated(db, viewer, setId);
    const { count } = await db.setMember.updateMany({ where: { ...now(viewer, setId), personId, schoolId: { not: null } }, data: { leftAt: viewer.at } });
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, "action-set.let-go", { subjectId: setId, ownerId: personId });
    await tellSet(db, viewer.trustId, setId, personId);
  });
}

/** Ends a set: the memberships end, a meeting under way ends too, and what it had planned is called off. @throws NotFound for whoever does not coordinate; Refused when it has ended */
export function endSet(viewer: Viewer, setId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    await coordinated(db, viewer, setId);
    const people = await db.setMember.findMany({ where: now(viewer, setId), select: { personId: true } });
    await db.actionSet.updateMany({ where: { trustId: viewer.trustId, id: setId }, data: { endedAt: viewer.at, endedById: viewer.personId } });
    await recordEvent(db, viewer, "action-set.ended", { subjectId: setId });
    await datesChanged(db, viewer.trustId, people.map(({ personId }) => personId));
  });
}

/** A member or the facilitator leaves, at any time and without a reason. They keep what they attended, and see nothing that follows. @throws NotFound for anybody who is not in it */
export function leaveSet(viewer: Viewer, setId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    // While they are in it they see who the others are, whose dates become shorter.
    await tellSet(db, viewer.trustId, setId);
    const { count } = await db.setMember.updateMany({ where: { ...now(viewer, setId), personId: viewer.personId }, data: { leftAt: viewer.at } });
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, "action-set.left", { subjectId: setId });
  });
}
