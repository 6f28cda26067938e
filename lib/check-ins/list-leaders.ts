import { withTenant } from "@/lib/db/with-tenant";
import { isExecutive, type Viewer } from "@/lib/viewers/viewer";
import { addDays, asDay, type Day } from "@/lib/school-year/day";
import { weekName } from "@/lib/school-year/half-term";
import { readHalfTerms } from "@/lib/school-year/read-half-terms";
import { schoolIsOpen } from "./school-is-open";
import { runsIn, workingWeek } from "./week";

export type LeaderThisWeek = {
  leaderId: string; leaderName: string; leadId: string; leadName: string; schools: { id: string; name: string }[];
  meetsOn: Day; startsAt: string;
  /** Whether the two meet this week at all. */
  due: boolean;
  checkInId: string | null; sharedAt: Date | null; discussed: boolean; leadSaid: boolean; leaderSaid: boolean;
  needToTalk: number; worse: number; support: number; supportOpen: number;
  /** The last week that was shared before this one. */
  lastSharedWeek: Day | null;
};
export type LeadersThisWeek = { weekOf: Day; weekName: string; leaders: LeaderThisWeek[] };

type Row = Omit<LeaderThisWeek, "meetsOn" | "due" | "lastSharedWeek"> & { everyWeeks: number; weekday: number; startsOn: Date; endsOn: Date | null; open: boolean; lastSharedWeek: Date | null };

/**
 * The one-to-ones of a week and how ready each is: the viewer's own leaders, or everybody's for an executive who asks for them.
 * A draft is its writer's alone, so all that shows is whether the week was shared. Two statements, whatever the size of the trust.
 */
export function listLeaders(viewer: Viewer, of: "mine" | "everyone" = "mine", weekOf: Day = workingWeek(viewer.today)): Promise<LeadersThisWeek> {
  const everyone = of === "everyone" && isExecutive(viewer);
  return withTenant(viewer, async (db) => {
    const halfTerms = await readHalfTerms(db, viewer.trustId);
    const rows = await db.$queryRaw<Row[]>`
      SELECT o."leaderId", leader.name AS "leaderName", o."leadId", lead.name AS "leadName", o."everyWeeks", o.weekday, o."startsAt", o."startsOn", o."endsOn",
             ${schoolIsOpen(weekOf)} AS open,
             coalesce(led.schools, '[]') AS schools, c.id AS "checkInId", c."sharedAt", c."discussedAt" IS NOT NULL AS discussed,
             c."leadDiscussedAt" IS NOT NULL AS "leadSaid", c."leaderDiscussedAt" IS NOT NULL AS "leaderSaid",
             coalesce(said."needToTalk", 0) AS "needToTalk", coalesce(said.worse, 0) AS worse,
             coalesce(asked.support, 0) AS support, coalesce(asked."supportOpen", 0) AS "supportOpen", before."weekOf" AS "lastSharedWeek"
      FROM one_to_one o
      JOIN person leader ON leader."trustId" = o."trustId" AND leader.id = o."leaderId"
      JOIN person lead ON lead."trustId" = o."trustId" AND lead.id = o."leadId"
      LEFT JOIN LATERAL (
        SELECT jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) ORDER BY s.name) AS schools
        FROM role_period r JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
        WHERE r."trustId" = o."trustId" AND r."personId" = o."leaderId" AND r.role = 'principal'
          AND r."startsOn" <= ${viewer.today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${viewer.today}::date)) led ON true
      LEFT JOIN check_in c ON c."trustId" = o."trustId" AND c."leaderId" = o."leaderId" AND c."weekOf" = ${weekOf}::date
      LEFT JOIN LATERAL (
        SELECT count(*) FILTER (WHERE e."needToTalk")::int AS "needToTalk", count(*) FILTER (WHERE e.direction = 'worse')::int AS worse
        FROM check_in_entry e WHERE e."trustId" = c."trustId" AND e."checkInId" = c.id) said ON true
      LEFT JOIN LATERAL (
        SELECT count(*)::int AS support, count(*) FILTER (WHERE q."answeredAt" IS NULL)::int AS "supportOpen"
        FROM support_request q WHERE q."trustId" = c."trustId" AND q."checkInId" = c.id) asked ON true
      LEFT JOIN LATERAL (
        SELECT x."weekOf" FROM check_in x WHERE x."trustId" = o."trustId" AND x."leaderId" = o."leaderId" AND x."weekOf" < ${weekOf}::date
        ORDER BY x."weekOf" DESC LIMIT 1) before ON true
      WHERE o."trustId" = ${viewer.trustId}::uuid AND (${everyone} OR o."leadId" = ${viewer.personId}::uuid)
        AND o."startsOn" <= ${addDays(weekOf, 6)}::date AND (o."endsOn" IS NULL OR o."endsOn" >= ${viewer.today}::date)
      ORDER BY o.weekday, o."startsAt", leader.name`;
    const leaders = rows.map(({ everyWeeks, weekday, startsOn, endsOn, open, lastSharedWeek, ...row }) => ({
      ...row,
      meetsOn: addDays(weekOf, weekday - 1),
      due: open && runsIn({ everyWeeks, weekday, startsAt: row.startsAt, startsOn: asDay(startsOn), endsOn: endsOn && asDay(endsOn) }, weekOf),
      lastSharedWeek: lastSharedWeek && asDay(lastSharedWeek),
    }));
    return { weekOf, weekName: weekName(halfTerms, weekOf, leaders.some(({ due }) => due)), leaders };
  });
}
