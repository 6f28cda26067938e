import type { TriadRound } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";

/** A round in which the viewer has this role. @throws NotFound for anybody else */
export async function roundOf(db: TenantDb, viewer: Viewer, { sessionId, number }: { sessionId: string; number: number }, role: "coachee" | "coach" | "observer"): Promise<TriadRound> {
  const round = await db.triadRound.findUnique({ where: { trustId_sessionId_number: { trustId: viewer.trustId, sessionId, number } } });
  const bearers = round ? { coachee: [round.coacheeId], coach: [round.coachId], observer: [round.observerId, round.otherObserverId] }[role] : [];
  if (!round || !bearers.includes(viewer.personId)) throw new NotFound();
  return round;
}
