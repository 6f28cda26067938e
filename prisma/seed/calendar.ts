import { londonDay } from "@/lib/clock";
import { workingWeek } from "@/lib/check-ins/week";
import { meetingMoment } from "@/lib/school-year/meeting-moment";
import { addDays, type Day, weekday } from "@/lib/school-year/day";
import { academicYearOf, type HalfTerm, halfTermAt, isSchoolDay, weeksOf } from "@/lib/school-year/half-term";
import { proposeHalfTerms } from "@/lib/school-year/propose-half-terms";
import { halfTermsUpTo } from "@/lib/strands/half-terms-shown";

/** How the demo's time lies around the day on which it is made. */
export type Calendar = {
  at: Date;
  today: Day;
  /** The years that the trusts keep. */
  years: { academicYear: number; halfTerms: HalfTerm[] }[];
  halfTerms: HalfTerm[];
  /** The last six half terms, up to the one we are in. */
  shown: HalfTerm[];
  /** Half terms whose reviews are over, the earliest first. */
  reviewed: HalfTerm[];
  /** The one whose review is being prepared. */
  preparing: HalfTerm;
  /** When the trusts were founded: before the first school year that is kept. */
  founded: Day;
};

const REVIEWS_BEFORE = 2;
const WEEKS_TO_TALK_ABOUT = 2;

export function calendarAround(at: Date): Calendar {
  const today = londonDay(at);
  const year = academicYearOf(today);
  const years = [year - 1, year].map((academicYear) => ({ academicYear, halfTerms: proposeHalfTerms(academicYear).halfTerms }));
  const halfTerms = years.flatMap((one) => one.halfTerms);
  const shown = halfTermsUpTo(halfTerms, today);
  const current = halfTermAt(halfTerms, today);
  if (!current || shown.length === 0) throw new Error("The calendar has no half term before today");
  const begun = weeksOf(current).filter((monday) => monday < workingWeek(today)).length > WEEKS_TO_TALK_ABOUT;
  const preparing = begun ? current : (halfTerms[halfTerms.indexOf(current) - 1] ?? current);
  const place = halfTerms.indexOf(preparing);
  return {
    at, today, years, halfTerms, shown, preparing,
    reviewed: halfTerms.slice(Math.max(0, place - REVIEWS_BEFORE), place),
    founded: addDays(halfTerms[0]?.startsOn ?? today, -9),
  };
}

/** The moment at which a London clock shows this time on this day. */
export const moment = (day: Day, time: string): Date => meetingMoment(day, time);

/** So many school days later; where school is out, weekdays. */
export function schoolDaysAfter(halfTerms: readonly HalfTerm[], day: Day, count: number): Day {
  let found = day;
  for (let left = count, steps = 0; left > 0 && steps < 60; steps += 1) {
    found = addDays(found, 1);
    const inTerm = halfTerms.some((term) => term.startsOn <= found && found <= term.endsOn);
    if (inTerm ? isSchoolDay(halfTerms, found) : weekday(found) <= 5) left -= 1;
  }
  return found;
}

/** The same day, or the Friday before a weekend. */
export function weekdayBefore(day: Day): Day {
  const at = weekday(day);
  return at > 5 ? addDays(day, 5 - at) : day;
}
