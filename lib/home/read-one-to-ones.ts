import { schoolIsOpen } from "@/lib/check-ins/school-is-open";
import { runsIn } from "@/lib/check-ins/week";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { addDays, asDate, asDay, type Day } from "@/lib/school-year/day";

export type OneToOneAhead = {
  leaderId: string;
  leader: string;
  lead: string;
  /** Whether the viewer is the trust lead of this one. */
  mine: boolean;
  schools: string[];
  meetsOn: Day;
  startsAt: string;
  checkInId: string | null;
  discussed: boolean;
  needToTalk: number;
  worse: number;
};

type Row = Omit<OneToOneAhead, "meetsOn"> & { everyWeeks: number; weekday: number; startsOn: Date; endsOn: Date | null; open: boolean };

/**
 * The one-to-ones of a week and whether the check-in for each was shared: the viewer's own, or the whole trust's.
 * A draft is its writer's alone and does not show. By day; one statement.
 */
export async function readOneToOnes(db: TenantDb, viewer: Viewer, week: Day, of: "mine" | "trust"): Promise<OneToOneAhead[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT o."leaderId", leader.name AS leader, lead.name AS lead, o."leadId" = ${viewer.personId}::uuid AS mine, o."everyWeeks", o.weekday, o."startsAt",
      o."startsOn", o."endsOn", ${schoolIsOpen(week)} AS open,
      coalesce(led.schools, '{}') AS schools, c.id AS "checkInId", c."discussedAt" IS NOT NULL AS discussed,
      coalesce(said.flags, 0) AS "needToTalk", coalesce(said.worse, 0) AS worse
    FROM one_to_one o
    JOIN person leader ON leader."trustId" = o."trustId" AND leader.id = o."leaderId"
    JOIN person lead ON lead."trustId" = o."trustId" AND lead.id = o."leadId"
    LEFT JOIN LATERAL (
      SELECT array_agg(s.name ORDER BY s.name) AS schools
      FROM role_period r JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
      WHERE r."trustId" = o."trustId" AND r."personId" = o."leaderId" AND r.role = 'principal'
        AND r."startsOn" <= ${asDate(viewer.today)}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${asDate(viewer.today)}::date)
    ) led ON true
    LEFT JOIN check_in c ON c."trustId" = o."trustId" AND c."leaderId" = o."leaderId" AND c."weekOf" = ${asDate(week)}::date
    LEFT JOIN LATERAL (
      SELECT count(*) FILTER (WHERE e."needToTalk")::int AS flags, count(*) FILTER (WHERE e.direction = 'worse')::int AS worse
      FROM check_in_entry e WHERE e."trustId" = c."trustId" AND e."checkInId" = c.id
    ) said ON true
    WHERE o."trustId" = ${viewer.trustId}::uuid AND (${of === "trust"} OR o."leadId" = ${viewer.personId}::uuid)
      AND o."startsOn" <= ${asDate(addDays(week, 6))}::date AND (o."endsOn" IS NULL OR o."endsOn" >= ${asDate(week)}::date)
    ORDER BY o.weekday, o."startsAt", leader.name`;
  return rows.flatMap(({ everyWeeks, weekday, startsOn, endsOn, open, ...row }) =>
    open && runsIn({ everyWeeks, weekday, startsAt: row.startsAt, startsOn: asDay(startsOn), endsOn: endsOn && asDay(endsOn) }, week)
      ? [{ ...row, meetsOn: addDays(week, weekday - 1) }]
      : [],
  );
}
