import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

type RoundRow = {
  number: number; minutes: number; extendedMinutes: number; pausedSeconds: number; startedAt: Date | null; pausedAt: Date | null; endedAt: Date | null;
  coacheeId: string; coachId: string; observerId: string | null; otherObserverId: string | null;
};
/** Something brought: its title is null where the viewer may not, or can no longer, read it. */
export type Brought = { id: string; personId: string; name: string; elementId: string | null; element: string | null; videoId: string | null; video: string | null; lapsed: boolean };
export type SessionRow = {
  id: string; triadId: string; beginsAt: Date; roundMinutes: number; place: string; startedAt: Date | null; endedAt: Date | null;
  /** Nobody ended it: it was over with the next one, or with its triad. */
  endedWith: "next" | "triad" | null;
  calledOffAt: Date | null; calledOffBy: string | null; revision: number;
  people: { id: string; name: string; came: boolean; agreed: boolean }[];
  rounds: RoundRow[];
  brought: Brought[];
};

type Dated<T> = { [K in keyof T]: T[K] extends Date | null ? string | null : T[K] };
const moment = (text: string | null) => (text ? new Date(text) : null);

/** A session with its people, its rounds and what is brought to it, as far as the viewer sees them. One statement. */
export async function selectSession(db: TenantDb, viewer: Viewer, sessionId: string, rules: number): Promise<SessionRow | undefined> {
  const [row] = await db.$queryRaw<(Omit<SessionRow, "rounds"> & { rounds: Dated<RoundRow>[] })[]>`
    SELECT s.id, s."triadId", s."beginsAt", s."roundMinutes", s.place, s."startedAt", s."endedAt", s."endedWith", s."calledOffAt", by.name AS "calledOffBy", s.revision,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'came', of.came, 'agreed', EXISTS (
          SELECT FROM rules_acceptance a WHERE a."trustId" = s."trustId" AND a."triadId" = s."triadId" AND a."personId" = p.id AND a.number = ${rules})) ORDER BY p.name)
        FROM (SELECT t."personId", t."cameAt" IS NOT NULL AS came FROM triad_seat t WHERE t."trustId" = s."trustId" AND t."sessionId" = s.id
          UNION ALL SELECT m."personId", false FROM triad_member m WHERE s."startedAt" IS NULL AND m."trustId" = s."trustId" AND m."triadId" = s."triadId" AND m."joinedAt" IS NOT NULL AND m."leftAt" IS NULL) of
        JOIN person p ON p."trustId" = s."trustId" AND p.id = of."personId"), '[]') AS people,
      coalesce((SELECT jsonb_agg(to_jsonb(r) - 'trustId' - 'sessionId' ORDER BY r.number) FROM triad_round r WHERE r."trustId" = s."trustId" AND r."sessionId" = s.id), '[]') AS rounds,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', b.id, 'personId', b."personId", 'name', p.name, 'elementId', b."elementId", 'element', e.title, 'videoId', b."videoId", 'video', v.title, 'lapsed', coalesce(v."shownUntil" < ${viewer.today}::date, false)) ORDER BY b."broughtAt")
        FROM triad_brought b JOIN person p ON p."trustId" = b."trustId" AND p.id = b."personId"
        LEFT JOIN LATERAL (SELECT pe.title FROM published_element pe
          JOIN framework f ON f."trustId" = pe."trustId" AND f.id = pe."frameworkId" AND f."publishedNumber" = pe.number AND f."retiredAt" IS NULL
          WHERE pe."trustId" = b."trustId" AND pe."elementId" = b."elementId" LIMIT 1) e ON true
        LEFT JOIN practice_video v ON v."trustId" = b."trustId" AND v.id = b."videoId"
        WHERE b."trustId" = s."trustId" AND b."sessionId" = s.id), '[]') AS brought
    FROM triad_session s LEFT JOIN person by ON by."trustId" = s."trustId" AND by.id = s."calledOffById"
    WHERE s."trustId" = ${viewer.trustId}::uuid AND s.id = ${sessionId}::uuid`;
  if (!row) return undefined;
  return { ...row, rounds: row.rounds.map((round) => ({ ...round, startedAt: moment(round.startedAt), pausedAt: moment(round.pausedAt), endedAt: moment(round.endedAt) })) };
}
