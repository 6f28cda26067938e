import { recordEvent } from "@/lib/audit/record-event";
import { datesChanged } from "@/lib/calendar/dates-changed";
import type { TriadMember } from "@/lib/db/generated/client";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { withMembersOf } from "../forming/list-willing";
import { isLine } from "../forming/people";

async function mine(db: TenantDb, viewer: Viewer, triadId: string): Promise<TriadMember> {
  const { trustId, personId } = viewer;
  const member = await db.triadMember.findFirst({ where: { trustId, triadId, personId, declinedAt: null, leftAt: null } });
  if (!member) throw new NotFound();
  return member;
}

/** Roles change between the asking and the answer. */
async function mustBeNoLine(db: TenantDb, viewer: Viewer, triadId: string): Promise<void> {
  const people = await withMembersOf(db, viewer, triadId, viewer.personId);
  const me = people.find(({ id }) => id === viewer.personId);
  const other = me && people.find((member) => member !== me && isLine(me, member));
  if (other) throw new Refused(`You and ${other.name} cannot be in one triad: one of you leads the other now. Say no, and the coordinators see that somebody is wanted.`);
}

/**
 * Somebody who is asked says whether they would be in this triad; nobody says it for them.
 * @throws NotFound when nobody asked them, or they have said no; Refused when they have joined already, or say yes beside somebody whom they lead, or who leads them, by now
 */
export function answerProposal(viewer: Viewer, { triadId, agrees }: { triadId: string; agrees: boolean }): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { id, joinedAt } = await mine(db, viewer, triadId);
    if (joinedAt) throw new Refused("You have said yes already. You can leave at any time.");
    if (agrees) await mustBeNoLine(db, viewer, triadId);
    await db.triadMember.updateMany({ where: { trustId: viewer.trustId, id }, data: agrees ? { joinedAt: viewer.at } : { declinedAt: viewer.at } });
    await recordEvent(db, viewer, agrees ? "triad.joined" : "triad.declined", { subjectId: triadId });
    if (agrees) await datesChanged(db, viewer.trustId, [viewer.personId]);
  });
}

/** A member tells the coordinators that they would rather be in another triad, or takes that back; why is not asked. @throws NotFound for anybody but a member */
export function askForChange(viewer: Viewer, { triadId, wants }: { triadId: string; wants: boolean }): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { id } = await mine(db, viewer, triadId);
    await db.triadMember.updateMany({ where: { trustId: viewer.trustId, id }, data: { changeAskedAt: wants ? viewer.at : null } });
    await recordEvent(db, viewer, wants ? "triad.change-asked" : "triad.change-unasked", { subjectId: triadId });
  });
}

/** A member leaves, at any time and without a reason. They keep reading the sessions they attended, and see none that follows. @throws NotFound for anybody but a member */
export function leaveTriad(viewer: Viewer, triadId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { id } = await mine(db, viewer, triadId);
    await db.triadMember.updateMany({ where: { trustId: viewer.trustId, id }, data: { leftAt: viewer.at } });
    await recordEvent(db, viewer, "triad.left", { subjectId: triadId });
    await datesChanged(db, viewer.trustId, [viewer.personId]);
  });
}
