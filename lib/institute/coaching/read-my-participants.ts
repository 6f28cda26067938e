import type { Role } from "@/lib/db/generated/enums";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** Somebody whom the viewer coaches: name, job and school. `overFrom` is the first day on which they no longer do; `elsewhere` are the numbers of sessions that somebody had with another coach. */
export type MyParticipant = { coachingId: string; personId: string; name: string; job: Role; school: string | null; programme: string; onlineSessions: number; overFrom: Day | null; elsewhere: number[] };

type Row = Omit<MyParticipant, "overFrom"> & { overFrom: Date | null };

/** The people whom the viewer coaches from outside, by name; nobody for anybody else. One statement. */
export async function listParticipants(db: TenantDb): Promise<MyParticipant[]> {
  const rows = await db.$queryRaw<Row[]>`SELECT * FROM coached_people() ORDER BY name, "coachingId"`;
  return rows.map(({ overFrom, ...row }) => ({ ...row, overFrom: overFrom && asDay(overFrom) }));
}

/** A guest's home: whom they coach. */
export const readGuestHome = (viewer: Viewer): Promise<{ participants: MyParticipant[] }> => withTenant(viewer, async (db) => ({ participants: await listParticipants(db) }));
