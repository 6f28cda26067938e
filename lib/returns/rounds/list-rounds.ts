import { withTenant } from "@/lib/db/with-tenant";
import { asDay, type Day } from "@/lib/school-year/day";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canDesignReturns, canReadReleases } from "../policy";
import { type Opening, readOpening } from "./read-opening";

/** A half term's return as the viewer meets it: of how many schools whose returns they read how many were sent, and whether the trust's figures were given to everybody. */
export type ListedRound = { id: string; academicYear: number; ordinal: number; dueOn: Day; schools: number; sent: number; released: boolean };

/** The half terms that have a return, the newest first; for those who ask for one, what can be opened now. @throws NotFound for guests and whoever has left */
export function listRounds(viewer: Viewer): Promise<{ rounds: ListedRound[]; opening: Opening | undefined }> {
  return withTenant(viewer, async (db) => {
    if (!canReadReleases(viewer) && !canDesignReturns(viewer)) throw new NotFound();
    const rows = await db.$queryRaw<(Omit<ListedRound, "dueOn"> & { dueOn: Date })[]>`
      SELECT r.id, r."academicYear", r.ordinal, r."dueOn", count(s.id)::int AS schools,
        count(s.id) FILTER (WHERE EXISTS (SELECT FROM school_return t WHERE t."trustId" = r."trustId" AND t."roundId" = r.id AND t."schoolId" = s.id))::int AS sent,
        EXISTS (SELECT FROM return_release e WHERE e."trustId" = r."trustId" AND e."roundId" = r.id) AS released
      FROM return_round r
      LEFT JOIN school s ON s."trustId" = r."trustId" AND s.id = ANY ((SELECT app_review_schools())::uuid[]) AND s."leftOn" IS NULL
      WHERE r."trustId" = ${viewer.trustId}::uuid
      GROUP BY r."trustId", r.id ORDER BY r."academicYear" DESC, r.ordinal DESC`;
    return { rounds: rows.map((row) => ({ ...row, dueOn: asDay(row.dueOn) })), opening: canDesignReturns(viewer) ? await readOpening(db, viewer) : undefined };
  });
}
