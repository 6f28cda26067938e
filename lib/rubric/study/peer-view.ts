import { recordEvent } from "@/lib/audit/record-event";
import { seal, unseal } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { findElement } from "../find-element";
import { staffToday } from "../staff-today";
import { type InvitationInput, type PeerAnswerInput, peerViewSaid } from "./schema";

const placeOf = (id: string) => ({ table: "peer_view", row: id }) as const;

/** A colleague's view as it was sealed, for one of the two. */
export const openPeerView = async (db: TenantDb, trustId: string, id: string, sealed: Uint8Array) => peerViewSaid.parse(await unseal(db, trustId, placeOf(id), sealed));

/**
 * Asks a colleague where they see the viewer in an element. The two alone know that it was asked.
 * @throws Refused for somebody who is not there today, or is oneself, or was asked already and has not answered
 */
export function invitePeer(viewer: Viewer, { elementId, requestId, peerId }: InvitationInput): Promise<{ id: string }> {
  const { trustId, personId: askerId, at: askedAt } = viewer;
  return withTenant(viewer, async (db) => {
    await findElement(db, viewer, elementId);
    if (peerId === askerId || (await staffToday(db, viewer, peerId)).length === 0) throw new Refused("Choose a colleague who works here", "peerId");
    return once(db, viewer, requestId, async (id) => {
      if (await db.peerView.findFirst({ where: { trustId, askerId, peerId, elementId, answeredAt: null, declinedAt: null } }))
        throw new Refused("You asked them already; they have not answered yet.", "peerId");
      await db.peerView.createMany({ data: [{ trustId, id, askerId, peerId, elementId, askedAt }] });
      await recordEvent(db, viewer, "peer-view.asked", { subjectId: id, ownerId: askerId });
    });
  });
}

async function mine(db: TenantDb, viewer: Viewer, id: string) {
  const view = await db.peerView.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id } } });
  if (!view || view.peerId !== viewer.personId) throw new NotFound();
  if (view.answeredAt || view.declinedAt) throw new Refused("You have answered this already.");
  return view;
}

/**
 * Says where the viewer sees a colleague who asked them: a stage, what they saw, a question to go on with.
 * @throws NotFound when nobody asked the viewer; Refused when it was answered, or the framework has no such stage
 */
export function answerPeer(viewer: Viewer, { peerViewId, stage, seen, question }: PeerAnswerInput): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { elementId, askerId } = await mine(db, viewer, peerViewId);
    const chosen = (await findElement(db, viewer, elementId)).stages[stage];
    if (!chosen) throw new Refused("Choose one of the stages", "stage");
    const sealed = await seal(db, viewer.trustId, placeOf(peerViewId), { stage, named: chosen.name, seen, question });
    await db.peerView.update({ where: { trustId_id: { trustId: viewer.trustId, id: peerViewId } }, data: { sealed, answeredAt: viewer.at } });
    await recordEvent(db, viewer, "peer-view.answered", { subjectId: peerViewId, ownerId: askerId });
  });
}

/** Says no to a colleague's asking, without a reason. @throws NotFound when nobody asked the viewer */
export function declinePeer(viewer: Viewer, peerViewId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    await mine(db, viewer, peerViewId);
    await db.peerView.update({ where: { trustId_id: { trustId: viewer.trustId, id: peerViewId } }, data: { declinedAt: viewer.at } });
  });
}

/** Either of the two takes it away for both; the text is truly gone. @throws NotFound when it is none of theirs */
export function deletePeerView(viewer: Viewer, peerViewId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { count } = await db.peerView.deleteMany({ where: { trustId: viewer.trustId, id: peerViewId } });
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, "peer-view.deleted", { subjectId: peerViewId });
  });
}
