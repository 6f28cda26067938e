import type { Role } from "@/lib/db/generated/enums";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { listParticipants } from "./read-my-participants";
import { freeNumber } from "./sessions/free-number";
import { isToCome, listSessions, type OnlineSession } from "./sessions/session";

/** The two of a coaching as one of them sees it. */
export type FoundCoaching = {
  id: string;
  side: "coach" | "participant";
  /** The other one; job and school of a participant alone. */
  other: { personId: string; name: string; job: Role | null; school: string | null };
  /** To the participant alone: a coach sees nothing of the programme. */
  programme: string | null;
  onlineSessions: number;
  /** The first day on which it no longer holds. */
  overFrom: Day | null;
  over: boolean;
  sessions: OnlineSession[];
  /** The number of the session to set next; none while one is to come, when it is over, or once there are as many as the programme has. */
  next: number | null;
};

/** A coaching for one of its two. At most three statements. @throws NotFound for anybody else, those who run the cohort too */
export async function findCoaching(db: TenantDb, viewer: Viewer, id: string): Promise<FoundCoaching> {
  const found = isId(id) ? ((await asParticipant(db, viewer, id)) ?? (await asCoach(db, id))) : undefined;
  if (!found) throw new NotFound();
  const { elsewhere, ...coaching } = found;
  const sessions = await listSessions(db, viewer, id);
  const over = coaching.overFrom !== null && coaching.overFrom <= viewer.today;
  const toCome = sessions.some((session) => isToCome(session, viewer.today));
  return { ...coaching, over, sessions, next: over || toCome ? null : freeNumber({ ...coaching, elsewhere }, sessions) };
}

/** The same in a transaction of its own. */
export const readCoaching = (viewer: Viewer, id: string): Promise<FoundCoaching> => withTenant(viewer, (db) => findCoaching(db, viewer, id));

type Side = Omit<FoundCoaching, "over" | "sessions" | "next"> & { elsewhere: number[] };

async function asParticipant(db: TenantDb, { trustId, personId }: Viewer, id: string): Promise<Side | undefined> {
  const [row] = await db.$queryRaw<{ coachId: string; name: string; programme: string; onlineSessions: number; overFrom: Date | null; elsewhere: number[] }[]>`
    SELECT k."coachId", p.name, g.name AS programme, g."onlineSessions", k."overFrom",
      ARRAY(SELECT e.number FROM online_session e WHERE e."trustId" = k."trustId" AND e."cohortId" = k."cohortId" AND e."personId" = k."personId" AND e."coachingId" <> k.id AND e."calledOffAt" IS NULL) AS elsewhere
    FROM coaching k
    JOIN person p ON p."trustId" = k."trustId" AND p.id = k."coachId"
    JOIN cohort c ON c."trustId" = k."trustId" AND c.id = k."cohortId"
    JOIN programme g ON g."trustId" = c."trustId" AND g.id = c."programmeId"
    WHERE k."trustId" = ${trustId}::uuid AND k.id = ${id}::uuid AND k."personId" = ${personId}::uuid`;
  if (!row) return undefined;
  const { coachId, name, overFrom, ...rest } = row;
  return { id, side: "participant", other: { personId: coachId, name, job: null, school: null }, overFrom: overFrom && asDay(overFrom), ...rest };
}

async function asCoach(db: TenantDb, id: string): Promise<Side | undefined> {
  const found = (await listParticipants(db)).find(({ coachingId }) => coachingId === id);
  if (!found) return undefined;
  const { coachingId: _id, personId, name, job, school, ...rest } = found;
  return { id, side: "coach", other: { personId, name, job, school }, programme: null, ...rest };
}
