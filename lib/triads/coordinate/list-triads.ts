import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Facts } from "../forming/facts";
import { listMembers, listWilling } from "../forming/list-willing";
import { lineAmong } from "../forming/people";
import { canCoordinateTriads } from "../policy";
import { type RoleBalance, readRoleBalance } from "./read-role-balance";

export type CoordinatedMember = { id: string; name: string; state: "asked" | "joined" | "declined"; wantsChange: boolean; /** Has no role in the trust any more. */ gone: boolean };
export type CoordinatedTriad = {
  id: string; formedAt: Date; running: boolean; facts: Facts; members: CoordinatedMember[];
  /** The days on which it met, the latest first. */
  heldOn: Day[];
  /** Two who are in it, by name, of whom one leads the other today: roles change after a triad is formed. */
  line: readonly [string, string] | undefined;
};
export type Coordination = {
  triads: CoordinatedTriad[];
  willing: { id: string; name: string }[];
  balance: RoleBalance;
};

/** A triad that wants the coordinator's eye, and why; undefined for one that goes by itself. */
export function whatItWants({ running, members, line }: CoordinatedTriad): string | undefined {
  const inIt = members.filter(({ state }) => state !== "declined");
  const said = (which: (member: CoordinatedMember) => boolean) => inIt.filter(which).map(({ name }) => name);
  const [gone] = said((member) => member.gone);
  const [wants] = said((member) => member.wantsChange);
  if (gone) return `${gone} no longer works in the trust`;
  if (line) return `${line[0]} and ${line[1]}: one of them now leads the other`;
  if (wants) return `${wants} would rather be in another triad`;
  if (inIt.length < 3) return "It has fewer than three members";
  if (!running && members.some(({ state }) => state === "declined")) return "Somebody has said no";
  return undefined;
}

/** All triads that have not ended, with who is in them and on which days they met, and who is willing and in none. Five statements. @throws NotFound for whoever does not coordinate */
export async function listTriads(viewer: Viewer): Promise<Coordination> {
  if (!canCoordinateTriads(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const triads = await db.$queryRaw<Omit<CoordinatedTriad, "heldOn" | "line">[]>`
      SELECT t.id, t."formedAt", t."startedAt" IS NOT NULL AS running, t.facts,
        jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'state', CASE WHEN m."declinedAt" IS NOT NULL THEN 'declined' WHEN m."joinedAt" IS NULL THEN 'asked' ELSE 'joined' END,
          'wantsChange', m."changeAskedAt" IS NOT NULL,
          'gone', NOT EXISTS (SELECT FROM role_period r WHERE r."trustId" = m."trustId" AND r."personId" = m."personId" AND r.role NOT IN ('governor', 'trustee', 'guest')
            AND r."startsOn" <= (SELECT app_today()) AND (r."endsOn" IS NULL OR r."endsOn" >= (SELECT app_today())))) ORDER BY p.name) AS members
      FROM triad t JOIN triad_member m ON m."trustId" = t."trustId" AND m."triadId" = t.id AND m."leftAt" IS NULL
      JOIN person p ON p."trustId" = m."trustId" AND p.id = m."personId"
      WHERE t."trustId" = ${viewer.trustId}::uuid AND t."endedAt" IS NULL
      GROUP BY t."trustId", t.id, t."formedAt", t."startedAt", t.facts ORDER BY t."formedAt" DESC, t.id`;
    const dates = await db.$queryRaw<{ triadId: string; heldOn: Day }[]>`SELECT d."triadId", to_char(d."heldOn", 'YYYY-MM-DD') AS "heldOn" FROM triad_dates() d`;
    const balance = await readRoleBalance(db);
    const willing = await listWilling(db, viewer);
    const people = new Map((await listMembers(db, viewer)).map((person) => [person.id, person]));
    const lineIn = (members: readonly CoordinatedMember[]) => lineAmong(members.flatMap(({ id, state }) => (state === "declined" ? [] : (people.get(id) ?? []))));
    const held = Map.groupBy(dates, ({ triadId }) => triadId);
    return {
      triads: triads.map((triad) => {
        const line = lineIn(triad.members);
        return { ...triad, heldOn: (held.get(triad.id) ?? []).map(({ heldOn }) => heldOn).toReversed(), line: line && ([line[0].name, line[1].name] as const) };
      }),
      willing: willing.map(({ id, name }) => ({ id, name })),
      balance,
    };
  });
}
