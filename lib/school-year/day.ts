/** A calendar day, yyyy-mm-dd. School dates have no time and no zone. */
export type Day = string;

const DAY_MS = 86_400_000;

/** The day as the database's driver wants a `date`. */
export function asDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day of a `date` column. */
export function asDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** The day `days` later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return asDay(new Date(asDate(day).getTime() + days * DAY_MS));
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((asDate(to).getTime() - asDate(from).getTime()) / DAY_MS);
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: Day): number {
  return asDate(day).getUTCDay() || 7;
}

/** The Monday of the day's week: how a week is named everywhere. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

const full = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", weekday: "long", day: "numeric", month: "long" });
const withYear = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
const short = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "short" });

/** 'Friday 27 November' */
export const inWords = (day: Day): string => full.format(asDate(day)).replace(",", "");
/** '27 November 2026' */
export const withItsYear = (day: Day): string => withYear.format(asDate(day));
/** '27 Nov' */
export const inShort = (day: Day): string => short.format(asDate(day));

const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "2-digit", minute: "2-digit" });

/** '14:02', in London. */
export const timeOfDay = (at: Date): string => clock.format(at);
