import type { TriadSession } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";

/** A session of the viewer's, as the database shows it to members of its moment. @throws NotFound for anybody else */
export async function sessionOf(db: TenantDb, viewer: Viewer, sessionId: string): Promise<TriadSession> {
  const session = await db.triadSession.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: sessionId } } });
  if (!session) throw new NotFound();
  return session;
}

/** The same, once whoever else changes it at this moment has done so: all that runs a session locks it first, so that nobody waits for somebody who waits for them. @throws as sessionOf */
export async function sessionInTurn(db: TenantDb, viewer: Viewer, sessionId: string): Promise<TriadSession> {
  await db.$queryRaw`SELECT FROM triad_session s WHERE s."trustId" = ${viewer.trustId}::uuid AND s.id = ${sessionId}::uuid FOR NO KEY UPDATE`;
  return sessionOf(db, viewer, sessionId);
}

/** The same while it is planned. @throws Refused once it has begun or was called off */
export async function plannedSessionOf(db: TenantDb, viewer: Viewer, sessionId: string): Promise<TriadSession> {
  const session = await sessionOf(db, viewer, sessionId);
  if (session.startedAt) throw new Refused("This session has begun already.");
  if (session.calledOffAt) throw new Refused("This session was called off.");
  return session;
}

/** The same in turn, while it is under way, for somebody who has come. @throws NotFound for whoever has not; Refused once it has ended */
export async function liveSessionOf(db: TenantDb, viewer: Viewer, sessionId: string): Promise<TriadSession> {
  const session = await sessionInTurn(db, viewer, sessionId);
  const came = await db.triadSeat.count({ where: { trustId: viewer.trustId, sessionId, personId: viewer.personId, cameAt: { not: null } } });
  if (!session.startedAt || came === 0) throw new NotFound();
  if (session.endedAt) throw new Refused("This session has ended.");
  return session;
}
