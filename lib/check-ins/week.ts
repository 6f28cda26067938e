import { addDays, type Day, daysBetween, mondayOf, weekday } from "@/lib/school-year/day";
import { type HalfTerm, weeksOf } from "@/lib/school-year/half-term";

/** How a leader and their trust lead meet: see OneToOne. Weekdays are 1 Monday … 5 Friday. */
export type Arrangement = { everyWeeks: number; weekday: number; startsAt: string; startsOn: Day; endsOn: Day | null };

/** A check-in can still be written two weeks later; after that the week stands as missed. */
export const LATE_WEEKS = 2;

/** Whether the two meet in a week: the leader's school is open, the arrangement runs, and a fortnightly one counts from its first week. */
export function isDue(arrangement: Arrangement, halfTerms: readonly HalfTerm[], monday: Day): boolean {
  return halfTerms.some((term) => weeksOf(term).includes(monday)) && runsIn(arrangement, monday);
}

/** The same for a week of which it is known that school is open. */
export function runsIn({ startsOn, endsOn, everyWeeks }: Arrangement, monday: Day): boolean {
  const first = mondayOf(startsOn);
  return monday >= first && (endsOn === null || monday <= endsOn) && (daysBetween(first, monday) / 7) % everyWeeks === 0;
}

/** The due weeks from one Monday to another, both included, earliest first. */
export function dueWeeks(arrangement: Arrangement, halfTerms: readonly HalfTerm[], from: Day, to: Day): Day[] {
  const weeks: Day[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7))
    if (isDue(arrangement, halfTerms, monday)) weeks.push(monday);
  return weeks;
}

/** The week that people are in: from Saturday on they look at the next one. */
export function workingWeek(today: Day): Day {
  return mondayOf(weekday(today) > 5 ? addDays(today, 2) : today);
}

/** The week that is written now: this week, or the next one in which they meet. Without an arrangement, this week. */
export function weekToWrite(arrangement: Arrangement | undefined, halfTerms: readonly HalfTerm[], today: Day): Day {
  const monday = workingWeek(today);
  if (!arrangement) return monday;
  return dueWeeks(arrangement, halfTerms, monday, addDays(monday, 7 * 9))[0] ?? monday;
}

/** Whether a week may be written today: the current one, the next one to come, or one just gone. */
export function isWritable(arrangement: Arrangement | undefined, halfTerms: readonly HalfTerm[], today: Day, monday: Day): boolean {
  return monday >= addDays(mondayOf(today), -7 * LATE_WEEKS) && monday <= weekToWrite(arrangement, halfTerms, today);
}

/** The next day on which they meet, today included; undefined when none is in sight. */
export function nextMeeting(
  arrangement: Arrangement,
  halfTerms: readonly HalfTerm[],
  today: Day,
): { day: Day; weekOf: Day; startsAt: string } | undefined {
  return dueWeeks(arrangement, halfTerms, mondayOf(today), addDays(mondayOf(today), 7 * 10))
    .map((weekOf) => ({ day: addDays(weekOf, arrangement.weekday - 1), weekOf, startsAt: arrangement.startsAt }))
    .find((meeting) => meeting.day >= today);
}
