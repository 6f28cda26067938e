import type { MeetingPart } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";

type OnSlot = { meetingId: string; partId: string };

/** A slot that has begun, for somebody who came to its meeting. @throws NotFound for anybody else, and for what is no slot */
export async function slotOf(db: TenantDb, { trustId }: Viewer, { meetingId, partId }: OnSlot): Promise<MeetingPart & { presenterId: string }> {
  const part = await db.meetingPart.findUnique({ where: { trustId_meetingId_id: { trustId, meetingId, id: partId } } });
  if (!part?.presenterId || !part.startedAt) throw new NotFound();
  return { ...part, presenterId: part.presenterId };
}

/** The same for its presenter alone. @throws NotFound for anybody else */
export async function ownSlot(db: TenantDb, viewer: Viewer, on: OnSlot): Promise<void> {
  if ((await slotOf(db, viewer, on)).presenterId !== viewer.personId) throw new NotFound();
}
