import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { planRoles, type Turns } from "../rotation";

/** How often each of the triad's members had which role in it. One statement. */
function readTurns(db: TenantDb, triadId: string): Promise<Turns[]> {
  return db.$queryRaw<Turns[]>`SELECT c."personId", c.sessions, c.opened, c.coachee, c.coach FROM triad_role_counts(${triadId}::uuid) c`;
}

type Begun = { id: string; triadId: string; roundMinutes: number };

/** Gives the roles of a session's rounds to those who have come: all of them anew, as long as no round has begun. */
export async function planRounds(db: TenantDb, viewer: Viewer, { id: sessionId, triadId, roundMinutes: minutes }: Begun): Promise<void> {
  const { trustId } = viewer;
  const seats = await db.triadSeat.findMany({ where: { trustId, sessionId, cameAt: { not: null } } });
  const turns = await readTurns(db, triadId);
  const none = { sessions: 0, opened: 0, coachee: 0, coach: 0 };
  const roles = planRoles(seats.map(({ personId }) => turns.find((turn) => turn.personId === personId) ?? { personId, ...none }));
  await db.triadRound.deleteMany({ where: { trustId, sessionId } });
  await db.triadRound.createMany({ data: roles.map((role, at) => ({ trustId, sessionId, number: at + 1, minutes, ...role })) });
}

/** Once a round has begun, whoever comes late observes the rounds that are still to come. */
export async function observeTheRest(db: TenantDb, viewer: Viewer, sessionId: string): Promise<void> {
  const { trustId, personId } = viewer;
  const rest = { trustId, sessionId, startedAt: null };
  await db.triadRound.updateMany({ where: { ...rest, observerId: { not: null }, otherObserverId: null }, data: { otherObserverId: personId } });
  await db.triadRound.updateMany({ where: { ...rest, observerId: null }, data: { observerId: personId } });
}
