import { addDays, type Day, daysBetween, mondayOf, weekday } from "./day";

/** One of the six half terms of an academic year, by a trust's or a school's own dates (both included). */
export type HalfTerm = { academicYear: number; ordinal: number; startsOn: Day; endsOn: Day };

const names = ["Autumn 1", "Autumn 2", "Spring 1", "Spring 2", "Summer 1", "Summer 2"];

/** 'Autumn 2' */
export function halfTermName(ordinal: number): string {
  return names[ordinal - 1] ?? "";
}

/** '2026/27' for 2026. */
export function academicYearName(academicYear: number): string {
  return `${academicYear}/${String((academicYear + 1) % 100).padStart(2, "0")}`;
}

/** 'Autumn 2 2026/27' */
export function halfTermInWords(halfTerm: Pick<HalfTerm, "academicYear" | "ordinal">): string {
  return `${halfTermName(halfTerm.ordinal)} ${academicYearName(halfTerm.academicYear)}`;
}

/** '2026-2', for addresses. */
export function halfTermKey(halfTerm: Pick<HalfTerm, "academicYear" | "ordinal">): string {
  return `${halfTerm.academicYear}-${halfTerm.ordinal}`;
}

/** What `halfTermKey` made, or undefined. */
export function parseHalfTermKey(key: string): { academicYear: number; ordinal: number } | undefined {
  const match = /^(\d{4})-([1-6])$/.exec(key);
  return match ? { academicYear: Number(match[1]), ordinal: Number(match[2]) } : undefined;
}

/** The academic year that a day belongs to: it turns on 1 August. */
export function academicYearOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= 8 ? year : year - 1;
}

/** The half term of a day; in a holiday the one that ended last. Undefined before the first one known. */
export function halfTermAt<T extends HalfTerm>(halfTerms: readonly T[], day: Day): T | undefined {
  return halfTerms.filter((term) => term.startsOn <= day).toSorted((a, b) => a.startsOn.localeCompare(b.startsOn)).at(-1);
}

/** Whether school is open on a day: a weekday within a half term. Bank holidays inside one are not known. */
export function isSchoolDay(halfTerms: readonly HalfTerm[], day: Day): boolean {
  return weekday(day) <= 5 && halfTerms.some((term) => term.startsOn <= day && day <= term.endsOn);
}

/** The Mondays of a half term's weeks, first to last. */
export function weeksOf(halfTerm: HalfTerm): Day[] {
  const first = mondayOf(halfTerm.startsOn);
  const count = Math.floor(daysBetween(first, halfTerm.endsOn) / 7) + 1;
  return Array.from({ length: count }, (_, week) => addDays(first, week * 7));
}

/** 'Autumn 2, week 3', or 'Holiday, week of 26 October' when no half term has school that week; 'Week of 26 October' when a school is open all the same. */
export function weekName(halfTerms: readonly HalfTerm[], monday: Day, open = false): string {
  for (const term of halfTerms) {
    const week = weeksOf(term).indexOf(monday);
    if (week >= 0) return `${halfTermName(term.ordinal)}, week ${week + 1}`;
  }
  return `${open ? "Week of" : "Holiday, week of"} ${new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "long" }).format(new Date(`${monday}T00:00:00Z`))}`;
}

/** The day that lies `count` school days before another. Where no dates are known it counts weekdays. */
export function schoolDaysBefore(halfTerms: readonly HalfTerm[], day: Day, count: number): Day {
  const known = halfTerms.some((term) => term.startsOn <= day && day <= term.endsOn);
  const earliest = addDays(day, -200);
  let found = day;
  for (let left = count; left > 0 && found > earliest; ) {
    found = addDays(found, -1);
    if (known ? isSchoolDay(halfTerms, found) : weekday(found) <= 5) left -= 1;
  }
  return found;
}
