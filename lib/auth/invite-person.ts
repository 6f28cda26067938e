import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { enqueue } from "@/lib/jobs/enqueue";
import { holds, type Viewer } from "@/lib/viewers/viewer";
import { setSignInAddress } from "./sign-in-address";

/** Whether the viewer may send somebody an invitation. */
export const canInvitePeople = (viewer: Viewer) => holds(viewer, "trust_administrator");

/**
 * Sends somebody of the trust an invitation by mail; again when the first went astray.
 * @throws NotFound for anybody but an administrator, and for a person of another trust
 * @throws Refused when the person is suspended
 */
export function invitePerson(viewer: Viewer, personId: string): Promise<void> {
  return withTenant(viewer, (db) => inviteWithin(db, viewer, personId));
}

/** The same in a transaction that is open already, for many people at once. */
export async function inviteWithin(db: TenantDb, viewer: Viewer, personId: string): Promise<void> {
  if (!canInvitePeople(viewer)) throw new NotFound();
  const person = await db.person.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: personId } }, select: { email: true } });
  if (!person) throw new NotFound();
  await setSignInAddress(db, personId, person.email);
  await sendInvitation(db, viewer, personId);
}

/** Sends somebody the invitation, for a verb that has looked whether the viewer may and that they have an address to sign in with. @throws NotFound for a person of another trust; Refused when the person is suspended */
export async function sendInvitation(db: TenantDb, viewer: Viewer, personId: string): Promise<void> {
  const { trustId } = viewer;
  const person = await db.person.findUnique({ where: { trustId_id: { trustId, id: personId } }, select: { suspendedAt: true } });
  if (!person) throw new NotFound();
  if (person.suspendedAt) throw new Refused("Their account is suspended. It is opened again first, then they are invited.");
  await enqueue(db, { trustId, personId, kind: "invitation" });
  await recordEvent(db, viewer, "invitation.sent", { subjectId: personId, ownerId: personId });
}
