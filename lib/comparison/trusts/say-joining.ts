import type { AcademicYear } from "@/lib/school-data/academic-year";
import { type Day, withItsYear } from "@/lib/school-year/day";
import { sinceJoining } from "./since-joining";

/** Where on an axis of years a school joined its trust: before which year, or after all of them, and in which words. */
export type JoiningMark = { before: AcademicYear | null; words: string };

/** The mark for some years in the order of time; undefined when the day is not known or every year is since it joined. */
export function joiningMark(years: readonly AcademicYear[], joinedOn: Day | null): JoiningMark | undefined {
  if (!joinedOn || years.length === 0) return undefined;
  const { before, yearOfJoining, since } = sinceJoining(years.map((year) => ({ year })), joinedOn);
  if (before.length + yearOfJoining.length === 0) return undefined;
  return { before: since[0]?.year ?? null, words: `Joined the trust on ${withItsYear(joinedOn)}` };
}

/** What a year is beside the day of joining, in a few words for a table: nothing for the years since. */
export function besideJoining(year: AcademicYear, joinedOn: Day | null): string {
  if (!joinedOn) return "";
  const { before, yearOfJoining } = sinceJoining([{ year }], joinedOn);
  return before.length > 0 ? ", before it joined the trust" : yearOfJoining.length > 0 ? ", the year in which it joined" : "";
}
