import type { AcademicYear } from "@/lib/school-data/academic-year";
import type { Day } from "@/lib/school-year/day";

/** A school's years around the day on which it joined its trust. */
export type AroundJoining<Row> = { before: Row[]; yearOfJoining: Row[]; since: Row[] };

/**
 * A school's years by when it joined its trust: those that ended before, the one in which it joined (which belongs to neither),
 * and those that began with it or after it. An academic year is 1 September to 31 August; a school that joins on 1 September has no year of joining.
 */
export function sinceJoining<Row extends { year: AcademicYear }>(rows: readonly Row[], joinedOn: Day): AroundJoining<Row> {
  const part = Map.groupBy(rows, ({ year }) => {
    const first = Number(year.slice(0, 4));
    if (`${first}-09-01` >= joinedOn) return "since";
    return `${first + 1}-08-31` < joinedOn ? "before" : "yearOfJoining";
  });
  return { before: part.get("before") ?? [], yearOfJoining: part.get("yearOfJoining") ?? [], since: part.get("since") ?? [] };
}
