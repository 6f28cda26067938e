import type { Role } from "@/lib/db/generated/enums";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { freeNumber } from "./sessions/free-number";
import { isToCome, listOwnSessions, type OnlineSession, waitsForWord } from "./sessions/session";

/** Somebody whom the viewer coaches: name, job and school. `overFrom` is the first day on which they no longer do; `elsewhere` are the numbers of sessions that somebody had with another coach. */
export type MyParticipant = { coachingId: string; personId: string; name: string; job: Role; school: string | null; onlineSessions: number; overFrom: Day | null; elsewhere: number[] };

type Row = Omit<MyParticipant, "overFrom"> & { overFrom: Date | null };

/** The people whom the viewer coaches from outside, by name; nobody for anybody else. One statement. */
export async function listParticipants(db: TenantDb): Promise<MyParticipant[]> {
  const rows = await db.$queryRaw<Row[]>`SELECT "coachingId", "personId", name, job, school, "onlineSessions", "overFrom", elsewhere FROM coached_people() ORDER BY name, "coachingId"`;
  return rows.map(({ overFrom, ...row }) => ({ ...row, overFrom: overFrom && asDay(overFrom) }));
}

/** A participant with the session that comes next, or that waits for the coach's word; how many the viewer held with them, and the number of the one to set next, none once all are. */
export type Coached = MyParticipant & { session: OnlineSession | null; held: number; next: number | null };

/** A guest's home: whom they coach, what waits or comes next first, then those with nothing set, then those of before. Two statements. */
export function readGuestHome(viewer: Viewer): Promise<{ participants: Coached[] }> {
  return withTenant(viewer, async (db) => {
    const sessions = await listOwnSessions(db, viewer);
    const participants = (await listParticipants(db)).map((one) => {
      const theirs = sessions.filter(({ coachingId }) => coachingId === one.coachingId);
      const open = theirs.filter((session) => waitsForWord(session, viewer.today) || isToCome(session, viewer.today)).toSorted((a, b) => a.heldOn.localeCompare(b.heldOn));
      return { ...one, session: open[0] ?? null, held: theirs.filter(({ held }) => held).length, next: freeNumber(one, theirs) };
    });
    const rank = ({ session, overFrom }: Coached) => (session ? `0 ${session.heldOn} ${session.startsAt}` : overFrom && overFrom <= viewer.today ? "2" : "1");
    return { participants: participants.toSorted((a, b) => rank(a).localeCompare(rank(b))) };
  });
}
