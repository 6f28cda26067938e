import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate, asDay, type Day, mondayOf } from "@/lib/school-year/day";
import { academicYearOf, type HalfTerm, weekName } from "@/lib/school-year/half-term";
import { readHalfTermsOfLeader } from "@/lib/school-year/read-half-terms";
import { findWeek, type Lead } from "./find-week";
import { type Arrangement, dueWeeks, isWritable, nextMeeting, weekToWrite } from "./week";

export type WeekState = "to-write" | "draft" | "missed" | "shared" | "waits-for-lead" | "waits-for-leader" | "discussed";
export type ListedWeek = {
  weekOf: Day; weekName: string; state: WeekState; checkInId: string | null; sharedAt: Date | null; needToTalk: number; writable: boolean;
};
export type Weeks = {
  academicYear: number;
  lead: Lead | undefined;
  arrangement: Arrangement | undefined;
  /** The week to write now, or the next one. */
  now: ListedWeek;
  meeting: { day: Day; weekOf: Day; startsAt: string } | undefined;
  /** Earlier weeks, latest first; weeks without a check-in in which one was due are among them. */
  earlier: ListedWeek[];
};

type Row = { weekOf: Date; id: string | null; sharedAt: Date | null; leaderSaid: boolean; leadSaid: boolean; needToTalk: number };

/** The viewer's own weeks of an academic year (2026 is 2026/27; today's without one). Four statements. */
export function listWeeks(viewer: Viewer, academicYear = academicYearOf(viewer.today)): Promise<Weeks> {
  return withTenant(viewer, async (db) => {
    const halfTerms = await readHalfTermsOfLeader(db, viewer.personId);
    const thisMonday = mondayOf(viewer.today);
    const { arrangement, lead } = await findWeek(db, viewer, thisMonday);
    const [from, to] = [asDate(`${academicYear}-08-01`), asDate(`${academicYear + 1}-07-31`)];
    const rows = await db.$queryRaw<Row[]>`
      SELECT c."weekOf", c.id, c."sharedAt", c."leaderDiscussedAt" IS NOT NULL AS "leaderSaid", c."leadDiscussedAt" IS NOT NULL AS "leadSaid",
             (SELECT count(*)::int FROM check_in_entry e WHERE e."trustId" = c."trustId" AND e."checkInId" = c.id AND e."needToTalk") AS "needToTalk"
      FROM check_in c
      WHERE c."trustId" = ${viewer.trustId}::uuid AND c."leaderId" = ${viewer.personId}::uuid AND c."weekOf" BETWEEN ${from}::date AND ${to}::date
      UNION ALL
      SELECT d."weekOf", NULL, NULL, false, false, 0 FROM check_in_draft d
      WHERE d."trustId" = ${viewer.trustId}::uuid AND d."leaderId" = ${viewer.personId}::uuid
        AND NOT EXISTS (SELECT FROM check_in c WHERE c."trustId" = d."trustId" AND c."leaderId" = d."leaderId" AND c."weekOf" = d."weekOf")`;
    const listed = (weekOf: Day) => listWeek(weekOf, rows.find((row) => asDay(row.weekOf) === weekOf), { arrangement, halfTerms, today: viewer.today });
    const now = listed(weekToWrite(arrangement, halfTerms, viewer.today));
    const due = arrangement ? dueWeeks(arrangement, halfTerms, asDay(from), thisMonday) : [];
    const all = new Set([...due, ...rows.filter((row) => row.id).map((row) => asDay(row.weekOf))].filter((week) => week !== now.weekOf && week <= asDay(to)));
    return {
      academicYear, lead, arrangement, now,
      meeting: arrangement && nextMeeting(arrangement, halfTerms, viewer.today),
      earlier: [...all].toSorted().toReversed().map(listed),
    };
  });
}

type Calendar = { arrangement: Arrangement | undefined; halfTerms: HalfTerm[]; today: Day };

function listWeek(weekOf: Day, row: Row | undefined, { arrangement, halfTerms, today }: Calendar): ListedWeek {
  const writable = !row?.id && isWritable(arrangement, halfTerms, today, weekOf);
  return {
    weekOf, weekName: weekName(halfTerms, weekOf), writable, state: stateOf(row, weekOf >= mondayOf(today)),
    checkInId: row?.id ?? null, sharedAt: row?.sharedAt ?? null, needToTalk: row?.needToTalk ?? 0,
  };
}

function stateOf(row: Row | undefined, current: boolean): WeekState {
  if (!row) return current ? "to-write" : "missed";
  if (!row.id) return "draft";
  if (row.leaderSaid && row.leadSaid) return "discussed";
  if (row.leaderSaid) return "waits-for-lead";
  return row.leadSaid ? "waits-for-leader" : "shared";
}
