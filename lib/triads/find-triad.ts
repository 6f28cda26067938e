import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { type LiveState, stateOf } from "@/lib/live/state-of";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Facts } from "./forming/facts";
import { type Rules, readRules } from "./ground-rules/read-rules";

export type Member = { id: string; name: string; schools: string[]; state: "asked" | "joined"; agreed: boolean };
/** `beginsAt` is when it began, once it has. */
export type ListedSession = { id: string; beginsAt: Date; place: string; state: LiveState; came: boolean };
export type MyTriad = {
  id: string;
  facts: Facts;
  state: "asked" | "waiting" | "running" | "left";
  wantsChange: boolean;
  /** Whether the viewer has agreed to the ground rules as they stand. */
  agreed: boolean;
  /** Those who are asked or in it, by name. */
  members: Member[];
  /** The sessions that the viewer may see, the latest first. */
  sessions: ListedSession[];
};

type Row = Omit<MyTriad, "state" | "sessions"> & {
  joined: boolean; left: boolean; runs: boolean;
  sessions: { id: string; beginsAt: string; place: string; startedAt: string | null; endedAt: string | null; calledOffAt: string | null; came: boolean }[];
};

/** The viewer's triads, asked, running and left, the latest first. One statement. */
export async function listMyTriads(db: TenantDb, viewer: Viewer, rules: number): Promise<MyTriad[]> {
  const { trustId, personId: me } = viewer;
  const rows = await db.$queryRaw<Row[]>`
    SELECT DISTINCT ON (t.id) t.id, t.facts, mine."joinedAt" IS NOT NULL AS joined, mine."leftAt" IS NOT NULL AS left, t."startedAt" IS NOT NULL AS runs, mine."changeAskedAt" IS NOT NULL AS "wantsChange",
      EXISTS (SELECT FROM rules_acceptance a WHERE a."trustId" = t."trustId" AND a."triadId" = t.id AND a."personId" = ${me}::uuid AND a.number = ${rules}) AS agreed,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'state', CASE WHEN m."joinedAt" IS NULL THEN 'asked' ELSE 'joined' END,
          'agreed', EXISTS (SELECT FROM rules_acceptance a WHERE a."trustId" = m."trustId" AND a."triadId" = m."triadId" AND a."personId" = m."personId" AND a.number = ${rules}),
          'schools', coalesce((SELECT jsonb_agg(DISTINCT s.name) FROM role_period r JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
            WHERE r."trustId" = m."trustId" AND r."personId" = m."personId" AND r."startsOn" <= (SELECT app_today()) AND (r."endsOn" IS NULL OR r."endsOn" >= (SELECT app_today()))), '[]')) ORDER BY p.name)
        FROM triad_member m JOIN person p ON p."trustId" = m."trustId" AND p.id = m."personId"
        WHERE m."trustId" = t."trustId" AND m."triadId" = t.id AND mine."leftAt" IS NULL AND m."declinedAt" IS NULL AND m."leftAt" IS NULL), '[]') AS members,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'beginsAt', s."beginsAt", 'place', s.place, 'startedAt', s."startedAt", 'endedAt', s."endedAt", 'calledOffAt', s."calledOffAt",
          'came', EXISTS (SELECT FROM triad_seat c WHERE c."trustId" = s."trustId" AND c."sessionId" = s.id AND c."personId" = ${me}::uuid AND c."cameAt" IS NOT NULL)) ORDER BY s."beginsAt" DESC)
        FROM triad_session s WHERE s."trustId" = t."trustId" AND s."triadId" = t.id), '[]') AS sessions
    FROM triad_member mine JOIN triad t ON t."trustId" = mine."trustId" AND t.id = mine."triadId"
    WHERE mine."trustId" = ${trustId}::uuid AND mine."personId" = ${me}::uuid AND mine."declinedAt" IS NULL AND (mine."joinedAt" IS NOT NULL OR mine."leftAt" IS NULL)
    ORDER BY t.id DESC, mine."leftAt" DESC NULLS FIRST`;
  return rows.map(({ joined, left, runs, sessions, ...row }) => ({
    ...row,
    state: left ? "left" : !joined ? "asked" : runs ? "running" : "waiting",
    sessions: sessions.map((session) => ({ id: session.id, beginsAt: new Date(session.startedAt ?? session.beginsAt), place: session.place, came: session.came, state: stateOf(session) })),
  }));
}

/** One triad of the viewer's, with the ground rules as they stand. @throws NotFound for whoever is not asked and was never in it */
export async function findMyTriad(viewer: Viewer, triadId: string): Promise<{ triad: MyTriad; rules: Rules }> {
  if (!isId(triadId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const rules = await readRules(db, viewer.trustId);
    const triad = (await listMyTriads(db, viewer, rules.number)).find(({ id }) => id === triadId);
    if (!triad) throw new NotFound();
    return { triad, rules };
  });
}
