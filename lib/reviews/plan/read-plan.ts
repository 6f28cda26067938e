import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isExecutive, type Viewer } from "@/lib/viewers/viewer";
import { addDays, asDay, type Day, weekday } from "@/lib/school-year/day";
import { type HalfTerm, halfTermAt, parseHalfTermKey } from "@/lib/school-year/half-term";
import { readHalfTerms } from "@/lib/school-year/read-half-terms";
import { canPlan } from "../policy";

export type PlannedSchool = { id: string; name: string; hub: string | null; planned: { id: string; meetingAt: Date; minutes: number; place: string; movable: boolean } | null; proposed: { day: Day; time: string } };

export type Plan = { halfTerm: HalfTerm | undefined; halfTerms: HalfTerm[]; minutes: number; opensDays: number; locksDays: number; schools: PlannedSchool[] };

type Row = { id: string; name: string; hub: string | null; reviewId: string | null; meetingAt: Date | null; minutes: number | null; place: string | null; openedAt: Date | null; startedAt: Date | null };

/** Two reviews a day leave time to talk and to travel. */
const TIMES = ["09:30", "13:30"] as const;
/** Meetings are proposed for the half term's last two full weeks. */
const DAYS_BEFORE_END = 11;

/**
 * What planning a half term's reviews starts from: every school, those planned already, and a day and time proposed for the others.
 * Three statements.
 * @throws NotFound for anybody but executives and administrators
 */
export function readPlan(viewer: Viewer, asked: string | undefined): Promise<Plan> {
  if (!canPlan(viewer)) return Promise.reject(new NotFound());
  return withTenant(viewer, async (db) => {
    const halfTerms = await readHalfTerms(db, viewer.trustId);
    const key = asked ? parseHalfTermKey(asked) : undefined;
    const halfTerm = halfTerms.find((term) => term.academicYear === key?.academicYear && term.ordinal === key.ordinal) ?? halfTermAt(halfTerms, viewer.today) ?? halfTerms[0];
    const trust = await db.trust.findUniqueOrThrow({ where: { trustId: viewer.trustId } });
    const schools = await db.$queryRaw<Row[]>`
      SELECT s.id, s.name, h.name AS hub, r.id AS "reviewId", r."meetingAt", r.minutes, r.place, r."openedAt", r."startedAt"
      FROM school s LEFT JOIN hub h ON h."trustId" = s."trustId" AND h.id = s."hubId"
      LEFT JOIN review r ON r."trustId" = s."trustId" AND r."schoolId" = s.id AND r."academicYear" = ${halfTerm?.academicYear ?? 0} AND r.ordinal = ${halfTerm?.ordinal ?? 0}
      WHERE s."trustId" = ${viewer.trustId}::uuid AND (s."leftOn" IS NULL OR s."leftOn" > ${viewer.today}::date)
      ORDER BY h.name NULLS LAST, s.name`;
    const slots = proposeSlots(halfTerm?.endsOn ?? addDays(viewer.today, 30), viewer.today, schools.length);
    const free = slots.values();
    return {
      halfTerm, halfTerms, minutes: trust.reviewMinutes, opensDays: trust.packOpensDays, locksDays: trust.packLocksDays,
      schools: schools.map(({ id, name, hub, ...row }) => ({
        id, name, hub,
        planned: row.reviewId && row.meetingAt ? { id: row.reviewId, meetingAt: row.meetingAt, minutes: row.minutes ?? trust.reviewMinutes, place: row.place ?? "", movable: !row.startedAt && (!row.openedAt || isExecutive(viewer)) } : null,
        proposed: (row.reviewId ? undefined : free.next().value) ?? { day: asDay(viewer.at), time: TIMES[0] },
      })),
    };
  });
}

/** Two a day from eleven days before the half term's end, or from tomorrow when that has passed; weekends are left out. */
export function proposeSlots(endsOn: Day, today: Day, count: number): { day: Day; time: string }[] {
  const slots: { day: Day; time: string }[] = [];
  const usual = addDays(endsOn, -DAYS_BEFORE_END);
  for (let day = usual > today ? usual : addDays(today, 1); slots.length < count; day = addDays(day, 1))
    if (weekday(day) <= 5) for (const time of TIMES) slots.push({ day, time });
  return slots.slice(0, count);
}
