import type { TenantDb } from "@/lib/db/with-tenant";
import type { Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Sat } from "./rotation";

export type Seat = Sat & { name: string };
type Kept = { heldOn: Day; roundMinutes: number; round: number; roundStartedAt: string | null; extendedMinutes: number; pausedAt: string | null; pausedSeconds: number; endedAt: string | null; revision: number };
export type RehearsalRow = {
  sessionId: string; cohortId: string; theme: string; heldOn: Date; rehearses: boolean; calledOff: boolean; runs: boolean;
  rehearsal: Kept | null;
  seats: Seat[];
  /** Who came and has no place now, for those who run it: late, or gone since. */
  came: { personId: string; name: string }[];
};

/** A session's rehearsal as far as the viewer sees it. One statement. @returns undefined where the session is not theirs */
export async function selectRehearsal(db: TenantDb, { trustId }: Viewer, sessionId: string): Promise<RehearsalRow | undefined> {
  const [row] = await db.$queryRaw<RehearsalRow[]>`
    SELECT s.id AS "sessionId", s."cohortId", s.theme, s."heldOn", s.rehearses, s."calledOffAt" IS NOT NULL AS "calledOff",
      s."cohortId" = ANY (app_facilitated_cohorts()) AS runs,
      (SELECT to_jsonb(r) - 'trustId' - 'sessionId' - 'cohortId' - 'formedById' - 'formedAt' FROM rehearsal r WHERE r."trustId" = s."trustId" AND r."sessionId" = s.id) AS rehearsal,
      coalesce((SELECT jsonb_agg(jsonb_build_object('personId', t."personId", 'name', p.name, 'groupNumber', t."groupNumber", 'place', t.place, 'fromRound', t."fromRound", 'leftInRound', t."leftInRound") ORDER BY t."groupNumber", t.place)
        FROM rehearsal_seat t JOIN person p ON p."trustId" = t."trustId" AND p.id = t."personId" WHERE t."trustId" = s."trustId" AND t."sessionId" = s.id), '[]') AS seats,
      coalesce((SELECT jsonb_agg(jsonb_build_object('personId', a."personId", 'name', p.name) ORDER BY p.name)
        FROM session_attendance a JOIN person p ON p."trustId" = a."trustId" AND p.id = a."personId"
        WHERE a."trustId" = s."trustId" AND a."sessionId" = s.id AND a.state = 'came' AND s."cohortId" = ANY (app_facilitated_cohorts())
          AND NOT EXISTS (SELECT FROM rehearsal_seat t WHERE t."trustId" = a."trustId" AND t."sessionId" = a."sessionId" AND t."personId" = a."personId" AND t."leftInRound" IS NULL)), '[]') AS came
    FROM cohort_session s
    WHERE s."trustId" = ${trustId}::uuid AND s.id = ${sessionId}::uuid`;
  return row;
}
