import type { AcademicYear } from "@/lib/school-data/academic-year";
import { type Day, withItsYear } from "@/lib/school-year/day";
import { capital } from "@/lib/words";
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

/** What a year is beside the day on which a school joined its trust. */
export type Joining = "before" | "year" | "since";

/** The same in words, wherever it stands. */
export const joiningWords: Record<Joining, string> = { before: "before it joined the trust", year: "the year in which it joined", since: "since it joined the trust" };

/** What a year is beside the day of joining; undefined when that day is not known. */
export function joiningOf(year: AcademicYear, joinedOn: Day | null): Joining | undefined {
  if (!joinedOn) return undefined;
  const { before, yearOfJoining } = sinceJoining([{ year }], joinedOn);
  return before.length > 0 ? "before" : yearOfJoining.length > 0 ? "year" : "since";
}

/** The heading of a file's column of it. */
export const BESIDE_JOINING = "Beside the day on which it joined the trust";

/** The same in a cell of that column; nothing where the day is not known. */
export const joiningCell = (joining: Joining | undefined): string => (joining ? capital(joiningWords[joining]) : "");

/** The same after the year, in a few words for a table: nothing for the years since. */
export function besideJoining(year: AcademicYear, joinedOn: Day | null): string {
  const joining = joiningOf(year, joinedOn);
  return joining === undefined || joining === "since" ? "" : `, ${joiningWords[joining]}`;
}
