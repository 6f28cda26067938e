import { type Arrangement, dueWeeks, nextMeeting } from "@/lib/check-ins/week";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { addDays, asDate, asDay, type Day, mondayOf } from "@/lib/school-year/day";
import type { HalfTerm } from "@/lib/school-year/half-term";

/** A leader's own one-to-ones: the next one, how far its check-in is, and what of the last weeks is still open. */
export type OwnWeeks = {
  lead: string | null;
  next: { meetsOn: Day; startsAt: string; week: Day; state: "to-write" | "draft" | "shared"; checkInId: string | null } | undefined;
  /** Shared weeks whose one-to-one is past, and which the viewer has not marked as discussed. */
  toDiscuss: { checkInId: string; week: Day }[];
  /** Weeks just gone in which nothing was shared. */
  missed: Day[];
};

type Week = { weekOf: Day; checkInId: string | null; said: boolean; draft: boolean };
type Row = { lead: string; everyWeeks: number; weekday: number; startsAt: string; startsOn: Date; endsOn: Date | null; weeks: Week[] };

const BACK_WEEKS = 3;

/** The viewer's own arrangement with their weeks from three weeks ago on. One statement; a draft counts though nobody else sees it. */
export async function readOwnWeeks(db: TenantDb, viewer: Viewer, halfTerms: readonly HalfTerm[]): Promise<OwnWeeks> {
  const today = asDate(viewer.today);
  const from = addDays(mondayOf(viewer.today), -7 * BACK_WEEKS);
  const [row] = await db.$queryRaw<Row[]>`
    SELECT lead.name AS lead, o."everyWeeks", o.weekday, o."startsAt", o."startsOn", o."endsOn",
      coalesce((SELECT jsonb_agg(w) FROM (
        SELECT c."weekOf", c.id AS "checkInId", c."leaderDiscussedAt" IS NOT NULL AS said, false AS draft
        FROM check_in c WHERE c."trustId" = o."trustId" AND c."leaderId" = o."leaderId" AND c."weekOf" >= ${asDate(from)}::date
        UNION ALL
        SELECT d."weekOf", NULL, false, true FROM check_in_draft d
        WHERE d."trustId" = o."trustId" AND d."leaderId" = o."leaderId" AND d."weekOf" >= ${asDate(from)}::date) w), '[]') AS weeks
    FROM one_to_one o JOIN person lead ON lead."trustId" = o."trustId" AND lead.id = o."leadId"
    WHERE o."trustId" = ${viewer.trustId}::uuid AND o."leaderId" = ${viewer.personId}::uuid
      AND o."startsOn" <= ${today}::date AND (o."endsOn" IS NULL OR o."endsOn" >= ${today}::date)
    ORDER BY o."startsOn" DESC LIMIT 1`;
  if (!row) return { lead: null, next: undefined, toDiscuss: [], missed: [] };
  const arrangement: Arrangement = { ...row, startsOn: asDay(row.startsOn), endsOn: row.endsOn && asDay(row.endsOn) };
  return { lead: row.lead, ...stateOf(arrangement, row.weeks, halfTerms, viewer.today, from) };
}

function stateOf(arrangement: Arrangement, weeks: readonly Week[], halfTerms: readonly HalfTerm[], today: Day, from: Day): Omit<OwnWeeks, "lead"> {
  const shared = (week: Day) => weeks.find((one) => one.weekOf === week && one.checkInId);
  const meeting = nextMeeting(arrangement, halfTerms, today);
  const gone = dueWeeks(arrangement, halfTerms, from, today).filter((week) => addDays(week, arrangement.weekday - 1) < today);
  return {
    next: meeting && {
      meetsOn: meeting.day,
      startsAt: meeting.startsAt,
      week: meeting.weekOf,
      checkInId: shared(meeting.weekOf)?.checkInId ?? null,
      state: shared(meeting.weekOf) ? "shared" : weeks.some((one) => one.weekOf === meeting.weekOf && one.draft) ? "draft" : "to-write",
    },
    toDiscuss: gone.flatMap((week) => {
      const one = shared(week);
      return one?.checkInId && !one.said ? [{ checkInId: one.checkInId, week }] : [];
    }),
    missed: gone.filter((week) => !shared(week)),
  };
}
