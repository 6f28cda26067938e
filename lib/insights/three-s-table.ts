import type { Direction, ThreeS } from "@/lib/db/generated/enums";
import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import { lastDiscussedUntil } from "@/lib/one-to-ones/last-discussed";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate, asDay, type Day, mondayOf } from "@/lib/school-year/day";
import type { HalfTerm } from "@/lib/school-year/half-term";
import type { TableFilter } from "./table-filter";

/** How one S of a school stood at its latest check-in of a half term. */
export type ThreeSCell = {
  checkInId: string;
  entryId: string;
  weekOf: Day;
  descriptor: number;
  direction: Direction;
  needToTalk: boolean;
  /** The descriptor at the end of the half term before, when it is another one. */
  was: number | null;
};

export type ThreeSRow = {
  schoolId: string;
  school: string;
  hub: string | null;
  leader: string | null;
  cells: Partial<Record<ThreeS, ThreeSCell>>;
  /** When a check-in of this school was last discussed by both, up to the half term's end. */
  lastDiscussed: Day | null;
};

type Row = Omit<ThreeSRow, "cells" | "lastDiscussed"> & { cells: (ThreeSCell & { s: ThreeS })[]; lastDiscussed: Date | null };

/**
 * The trust's schools × three Ss in a half term, those that need most first: the flag 'need to talk', then how far from
 * assured, then what got worse. Shows the schools of that half term whose line the viewer reads. One statement.
 */
export async function readThreeSTable(db: TenantDb, viewer: Viewer, halfTerm: HalfTerm, filter: TableFilter = {}): Promise<ThreeSRow[]> {
  const [from, until] = [asDate(mondayOf(halfTerm.startsOn)), asDate(halfTerm.endsOn)];
  const trust = Prisma.sql`${viewer.trustId}::uuid`;
  const rows = await db.$queryRaw<Row[]>`
    WITH latest AS (
      SELECT DISTINCT ON (e."schoolId", e.s) e.id, e."checkInId", e."schoolId", e.s, e."weekOf", e.descriptor, e.direction, e."needToTalk"
      FROM check_in_entry e
      WHERE e."trustId" = ${trust} AND e."weekOf" BETWEEN ${from}::date AND ${until}::date
      ORDER BY e."schoolId", e.s, e."weekOf" DESC
    ), state AS (
      SELECT l."schoolId",
        jsonb_agg(jsonb_build_object('s', l.s, 'checkInId', l."checkInId", 'entryId', l.id, 'weekOf', l."weekOf", 'descriptor', l.descriptor,
          'direction', l.direction, 'needToTalk', l."needToTalk", 'was', nullif(before.descriptor, l.descriptor)) ORDER BY l.s) AS cells,
        count(*) FILTER (WHERE l."needToTalk") AS flags, sum(l.descriptor * l.descriptor) AS distance,
        count(*) FILTER (WHERE l.direction = 'worse') AS worse
      FROM latest l
      LEFT JOIN LATERAL (
        SELECT b.descriptor FROM check_in_entry b
        WHERE b."trustId" = ${trust} AND b."schoolId" = l."schoolId" AND b.s = l.s AND b."weekOf" < ${from}::date AND b."weekOf" >= ${from}::date - 120
        ORDER BY b."weekOf" DESC LIMIT 1
      ) before ON true
      GROUP BY l."schoolId"
    )
    SELECT s.id AS "schoolId", s.name AS school, h.name AS hub, leader.names AS leader, coalesce(state.cells, '[]') AS cells, (talked."discussedAt" AT TIME ZONE 'Europe/London')::date AS "lastDiscussed"
    FROM school s
    LEFT JOIN hub h ON h."trustId" = s."trustId" AND h.id = s."hubId"
    LEFT JOIN state ON state."schoolId" = s.id
    LEFT JOIN LATERAL (
      SELECT string_agg(p.name, ', ' ORDER BY p.name) AS names FROM role_period r JOIN person p ON p."trustId" = r."trustId" AND p.id = r."personId"
      WHERE r."trustId" = s."trustId" AND r."schoolId" = s.id AND r.role = 'principal'
        AND r."startsOn" <= ${until}::date AND (r."endsOn" IS NULL OR r."endsOn" >= least(${until}::date, ${asDate(viewer.today)}::date))
    ) leader ON true
    LEFT JOIN LATERAL (${lastDiscussedUntil(Prisma.sql`${until}::date`)}) talked ON true
    WHERE s."trustId" = ${trust} AND s.id = ANY ((SELECT app_line_schools())::uuid[])
      AND (s."joinedOn" IS NULL OR s."joinedOn" <= ${until}::date) AND (s."leftOn" IS NULL OR s."leftOn" >= ${from}::date)
      ${narrowed(filter)}
    ORDER BY ${filter.sort === "school" ? Prisma.sql`s.name` : Prisma.sql`state.flags DESC NULLS LAST, state.distance DESC NULLS LAST, state.worse DESC NULLS LAST, s.name`}`;
  return rows.map(({ cells, lastDiscussed, ...row }) => ({
    ...row,
    cells: Object.fromEntries(cells.map(({ s, ...cell }) => [s, cell])),
    lastDiscussed: lastDiscussed && asDay(lastDiscussed),
  }));
}

function narrowed({ hub, only }: TableFilter): Prisma.Sql {
  const byHub = hub ? Prisma.sql`AND s."hubId" = ${hub}::uuid` : Prisma.empty;
  switch (only) {
    case "talk":
      return Prisma.sql`${byHub} AND state.flags > 0`;
    case "worse":
      return Prisma.sql`${byHub} AND state.worse > 0`;
    case "silent":
      return Prisma.sql`${byHub} AND state."schoolId" IS NULL`;
    default:
      return byHub;
  }
}
