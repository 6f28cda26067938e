import type { SetMeeting } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";

/** A meeting of the viewer's, as the database shows it to those in the set at its moment. @throws NotFound for anybody else */
export async function meetingOf(db: TenantDb, viewer: Viewer, meetingId: string): Promise<SetMeeting> {
  const meeting = await db.setMeeting.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: meetingId } } });
  if (!meeting) throw new NotFound();
  return meeting;
}

/** The same, once whoever else changes it at this moment has done so: all that runs a meeting locks it first, so that nobody waits for somebody who waits for them. @throws as meetingOf */
export async function meetingInTurn(db: TenantDb, viewer: Viewer, meetingId: string): Promise<SetMeeting> {
  await db.$queryRaw`SELECT FROM set_meeting m WHERE m."trustId" = ${viewer.trustId}::uuid AND m.id = ${meetingId}::uuid FOR NO KEY UPDATE`;
  return meetingOf(db, viewer, meetingId);
}

/** The same while it is planned. @throws Refused once it has begun or was called off */
export async function plannedMeetingOf(db: TenantDb, viewer: Viewer, meetingId: string): Promise<SetMeeting> {
  const meeting = await meetingOf(db, viewer, meetingId);
  if (meeting.startedAt) throw new Refused("This meeting has begun already.");
  if (meeting.calledOffAt) throw new Refused("This meeting was called off.");
  return meeting;
}

/** The same in turn, while it is under way, for somebody who has come. @throws NotFound for whoever has not; Refused once it has ended */
export async function liveMeetingOf(db: TenantDb, viewer: Viewer, meetingId: string): Promise<SetMeeting> {
  const meeting = await meetingInTurn(db, viewer, meetingId);
  const came = await db.setSeat.count({ where: { trustId: viewer.trustId, meetingId, personId: viewer.personId, cameAt: { not: null } } });
  if (!meeting.startedAt || came === 0) throw new NotFound();
  if (meeting.endedAt) throw new Refused("This meeting has ended.");
  return meeting;
}
