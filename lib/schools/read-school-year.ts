import type { ThreeS } from "@/lib/db/generated/enums";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { addDays, asDate, type Day, daysBetween, mondayOf } from "@/lib/school-year/day";
import { academicYearOf, halfTermAt, halfTermName, weekName, weeksOf } from "@/lib/school-year/half-term";
import { readHalfTerms } from "@/lib/school-year/read-half-terms";

/** How one S stood in a week: 1, the most assured, to 4. */
export type Stood = { checkInId: string; rank: number; needToTalk: boolean };
/** A week and its half term. `week` is its number in it; null of one before the year's first, which is called by its date. */
export type YearWeek = { weekOf: Day; halfTerm: string; week: number | null; name: string; toCome: boolean; stood: Partial<Record<ThreeS, Stood>> };

type Row = Stood & { s: ThreeS; weekOf: Day };

/**
 * Each week of the academic year, by the school's own half terms, with how its three Ss stood in it, those to come included; a week outside them
 * stands there when something was shared in it, as by a leader of another school that was open: before the first half term as well, and the year has begun with it. Two statements.
 * @returns undefined for those who do not read the school's line, and before anything of the trust's first year
 */
export async function findSchoolYear(db: TenantDb, { trustId, today }: Viewer, schoolId: string): Promise<YearWeek[] | undefined> {
  const halfTerms = await readHalfTerms(db, trustId, schoolId);
  const [begun, current] = [halfTermAt(halfTerms, today)?.academicYear, academicYearOf(today)];
  const [answer] = await db.$queryRaw<[{ reads: boolean; rows: Row[] }]>`
    SELECT ${schoolId}::uuid = ANY ((SELECT app_line_schools())::uuid[]) AS reads,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('s', e.s, 'weekOf', e."weekOf", 'checkInId', e."checkInId", 'rank', e.descriptor, 'needToTalk', e."needToTalk")), '[]')
        FROM check_in_entry e
        WHERE e."trustId" = ${trustId}::uuid AND e."schoolId" = ${schoolId}::uuid
          AND e."weekOf" BETWEEN ${asDate(`${begun ?? current}-08-01`)}::date AND ${asDate(`${current + 1}-07-31`)}::date) AS rows`;
  const of = (year?: number) => ({ terms: halfTerms.filter(({ academicYear }) => academicYear === year).toSorted((a, b) => a.ordinal - b.ordinal), rows: answer.rows.filter(({ weekOf }) => academicYearOf(weekOf) === year) });
  const { terms, rows } = of(of(current).rows.length > 0 && of(current).terms.length > 0 ? current : begun);
  if (!answer.reads || terms.length === 0) return undefined;
  const met = rows.map(({ weekOf }) => ({ weekOf, term: halfTermAt(terms, addDays(weekOf, 6)) ?? terms[0] }));
  return terms.flatMap((term) => {
    const begins = mondayOf(term.startsOn);
    const weeks = new Set([...weeksOf(term), ...met.filter((one) => one.term === term).map(({ weekOf }) => weekOf)]);
    return [...weeks].toSorted().map((weekOf) => {
      const marks = rows.filter((row) => row.weekOf === weekOf).map(({ s, checkInId, rank, needToTalk }) => [s, { checkInId, rank, needToTalk }]);
      const week = weekOf < begins ? null : daysBetween(begins, weekOf) / 7 + 1;
      const halfTerm = halfTermName(term.ordinal);
      return { weekOf, halfTerm, week, name: week === null ? weekName([], weekOf, true) : `${halfTerm}, week ${week}`, toCome: weekOf > today && marks.length === 0, stood: Object.fromEntries(marks) };
    });
  });
}

/** The same in a transaction of its own. */
export const readSchoolYear = (viewer: Viewer, schoolId: string): Promise<YearWeek[] | undefined> => withTenant(viewer, (db) => findSchoolYear(db, viewer, schoolId));
